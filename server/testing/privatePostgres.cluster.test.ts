import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { askDatabase } from "./askDatabase.ts";
import { type PrivatePostgres, startPrivatePostgres } from "./privatePostgres.ts";

const started: PrivatePostgres[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.stop()));
});

describe("a PostgreSQL of one's own", () => {
  it("keeps what was committed through a SIGKILL, with the real fsync", async () => {
    const postgres = await startPrivatePostgres();
    started.push(postgres);
    const url = await postgres.createDatabase();
    expect(await askDatabase(url, "SHOW fsync")).toEqual([{ fsync: "on" }]);
    await askDatabase(url, "CREATE TABLE said (word text)");
    await askDatabase(url, "INSERT INTO said VALUES ('hello')");
    await postgres.kill();
    await expect(askDatabase(url, "SELECT 1")).rejects.toThrow("ECONNREFUSED");
    await postgres.start();
    expect(await askDatabase(url, "SELECT word FROM said")).toEqual([{ word: "hello" }]);
  });

  it("is gone, files and all, when the process that started it is killed", async () => {
    const module = new URL("./privatePostgres.ts", import.meta.url).href;
    const program = `const { startPrivatePostgres } = await import(${JSON.stringify(module)});
      const postgres = await startPrivatePostgres();
      const { Client } = await import("pg");
      const client = new Client({ connectionString: postgres.url });
      await client.connect();
      const { rows } = await client.query("SHOW data_directory");
      console.log(rows[0].data_directory);`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", program], { cwd: import.meta.dirname });
    const [said] = (await once(child.stdout, "data")) as [Buffer];
    const folder = String(said).trim();
    expect(existsSync(folder)).toBe(true);
    child.kill("SIGKILL");
    await expect.poll(() => existsSync(folder)).toBe(false);
  });
});
