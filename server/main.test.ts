import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const MAIN = join(import.meta.dirname, "main.ts");
const NOBODY = 65_534;

describe("the program", () => {
  let dataDir: string;
  const children: ChildProcess[] = [];
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), "common-ground-"));
  });
  afterEach(() => {
    // A test that failed must not leave its server behind.
    for (const child of children.splice(0)) child.kill("SIGKILL");
    rmSync(dataDir, { recursive: true });
  });

  function start(environment: Record<string, string>, uid?: number) {
    const env = { PATH: process.env["PATH"], DATA_DIR: dataDir, PORT: "0", ...environment };
    const asWhom = uid === undefined ? {} : { uid };
    const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "pipe"], ...asWhom });
    children.push(child);
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

  it("R82: a data folder that this user may not write to is a sentence with its name, and exit code 1", async () => {
    chmodSync(dataDir, 0o555);
    // Root may write anywhere: then somebody else starts it.
    const { exited, printed } = start({}, process.getuid?.() === 0 ? NOBODY : undefined);
    expect(await exited).toEqual([1, null]);
    expect(printed()).toBe(
      `This user may not write to the data folder ${dataDir}. Give it to this user, or choose another DATA_DIR.\n`,
    );
    chmodSync(dataDir, 0o755);
  });

  it("R81: a second server on one data folder is a sentence and exit code 1, and the first goes on", async () => {
    const first = start({});
    const [url = ""] = /http:\/\/localhost:\d+/.exec(await first.listening) ?? [];
    const second = start({});
    expect(await second.exited).toEqual([1, null]);
    expect(second.printed()).toContain(`Another Common Ground runs on the data folder ${dataDir} already.`);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    first.child.kill("SIGKILL");
    await first.exited;
    const third = start({});
    await third.listening;
    third.child.kill("SIGTERM");
    expect(await third.exited).toEqual([0, null]);
  });

  it("R82: a damaged database is named, with how to bring back a backup, and is left as it is", async () => {
    const path = join(dataDir, "common-ground.db");
    writeFileSync(path, "not a database ".repeat(999));
    const { exited, printed } = start({});
    expect(await exited).toEqual([1, null]);
    expect(printed()).toContain(`The database ${path} is damaged, and was left as it is.`);
    expect(printed()).toContain("npm run restore -- FILE");
    expect(readFileSync(path, "utf8")).toBe("not a database ".repeat(999));
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
