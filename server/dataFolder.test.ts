import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LIMITS } from "../shared/base/limits.ts";
import { databaseIn, openDataFolder } from "./dataFolder.ts";
import { parseSettings, type Settings } from "./settings.ts";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "common-ground-folder-"));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

function settings(): Settings {
  const parsed = parseSettings({ DATA_DIR: dataDir });
  if (!parsed.ok) throw new Error(parsed.sentences.join(" "));
  return parsed.value;
}

const codeOf = (opening: Promise<unknown>): Promise<unknown> =>
  opening.then(
    () => "opened",
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  );

/** A database with something in it, closed again. */
async function used(): Promise<string> {
  const store = await openDataFolder(settings());
  // More than a few pages, so that a page in the middle belongs to something.
  for (let i = 0; i < 40; i++) await store.serverSecret(`secret ${i}`, "s".repeat(2_000));
  await store.close();
  return databaseIn(dataDir);
}

describe("the data folder", () => {
  it("R81: belongs to one server at a time; a second one is refused and the first goes on", async () => {
    const first = await openDataFolder(settings());
    expect(await codeOf(openDataFolder(settings()))).toBe("FOLDER_IN_USE");
    expect((await first.pulse(1)).ok).toBe(true);
    await first.close();
    const next = await openDataFolder(settings());
    await next.close();
  });

  it("R81: is free again when the process that held it was killed", async () => {
    const program = `
      import { holdDataFolder } from ${JSON.stringify(join(import.meta.dirname, "dataFolder.ts"))};
      holdDataFolder(process.env.DATA_DIR);
      process.stdout.write("held");
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
      env: { PATH: process.env["PATH"], DATA_DIR: dataDir },
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    expect(await codeOf(openDataFolder(settings()))).toBe("FOLDER_IN_USE");
    child.kill("SIGKILL");
    await once(child, "exit");
    const store = await openDataFolder(settings());
    await store.close();
  });

  it("R81: a backup can be read from it while a server holds it", async () => {
    const store = await openDataFolder(settings());
    await store.serverSecret("one", "first");
    const reader = new DatabaseSync(databaseIn(dataDir), { readOnly: true });
    expect(reader.prepare("SELECT value FROM server_secrets").get()).toEqual({ value: "first" });
    reader.close();
    await store.close();
  });

  it.each([
    ["whose beginning is no database's", (path: string) => writeFileSync(path, "x".repeat(4096))],
    ["that was cut off", (path: string) => truncateSync(path, 40_000)],
    [
      "with a page that something else wrote over",
      (path: string) => {
        const bytes = readFileSync(path);
        bytes.fill(0xff, 4096 * 5, 4096 * 6);
        writeFileSync(path, bytes);
      },
    ],
  ])("R82: a database %s is refused at the start, and left as it is", async (_what, damage) => {
    const path = await used();
    damage(path);
    const before = readFileSync(path);
    expect(await codeOf(openDataFolder(settings()))).toBe("STORE_DAMAGED");
    expect(readFileSync(path).equals(before)).toBe(true);
    // Nothing holds the folder: a restore can begin.
    expect(await codeOf(openDataFolder(settings()))).toBe("STORE_DAMAGED");
  });

  it("R82: a database that another program holds is told as that", async () => {
    const intruder = new DatabaseSync(await used());
    intruder.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; DELETE FROM server_secrets");
    expect(await codeOf(openDataFolder(settings()))).toBe("STORE_LOCKED");
    intruder.close();
  });

  it("R10: a database of a newer program is refused with its sentence", async () => {
    const newer = new DatabaseSync(await used());
    newer.exec(`INSERT INTO schema_migrations (number, name) VALUES (99, 'from tomorrow')`);
    newer.close();
    expect(await codeOf(openDataFolder(settings()))).toMatch(/written by a newer version of Common Ground \(schema 99/);
  });

  it("R82: what is no folder, and what is not there and cannot be made, has the kernel's word", async () => {
    writeFileSync(join(dataDir, "file"), "");
    const limits = { ...settings().limits, spaceBytes: LIMITS.spaceBytes };
    expect(await codeOf(openDataFolder({ dataDir: join(dataDir, "file"), limits }))).toBe("EEXIST");
    expect(await codeOf(openDataFolder({ dataDir: join(dataDir, "file", "inside"), limits }))).toBe("ENOTDIR");
  });
});
