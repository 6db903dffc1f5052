import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const MAIN = join(import.meta.dirname, "main.ts");

describe("the program", () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), "common-ground-"));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  function start(environment: Record<string, string>) {
    const env = { PATH: process.env["PATH"], DATA_DIR: dataDir, PORT: "0", ...environment };
    const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "pipe"] });
    let printed = "";
    let address = (_line: string): void => {};
    const listening = new Promise<string>((resolve) => (address = resolve));
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        if (printed.includes("Common Ground is at")) address(printed);
      });
    }
    return { child, listening, printed: () => printed, exited: once(child, "exit") };
  }

  it("W2: a wrong setting is one sentence and exit code 2", async () => {
    const { exited, printed } = start({ PORT: "eighty" });
    expect(await exited).toEqual([2, null]);
    expect(printed()).toBe("PORT must be a whole number from 0 to 65535.\n");
  });

  it("W2: a missing certificate is one sentence and exit code 1", async () => {
    const { exited, printed } = start({ TLS_CERT: join(dataDir, "none.pem"), TLS_KEY: join(dataDir, "none.pem") });
    expect(await exited).toEqual([1, null]);
    expect(printed()).toContain("A file that the settings name is not there");
  });

  it("W20: SIGTERM ends it with code 0 within five seconds, and the port is free", async () => {
    const { child, listening, exited } = start({});
    const [url = ""] = /http:\/\/localhost:\d+/.exec(await listening) ?? [];
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const startedAt = performance.now();
    child.kill("SIGTERM");
    expect(await exited).toEqual([0, null]);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    await expect(fetch(`${url}/readyz`)).rejects.toThrow();
  });
});
