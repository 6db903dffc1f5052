import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { INVITATION, OUR_SPACE, SHARED_ROOM, adaBegins } from "../store/contract/storeCast.ts";
import { databaseIn, openDataFolder } from "../dataFolder.ts";
import { parseSettings, type Settings } from "../settings.ts";
import type { Store } from "../store/store.ts";

let place: string;
let dataDir: string;
let target: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "common-ground-backup-"));
  dataDir = join(place, "data");
  target = join(place, "copy.db");
});
afterEach(() => rmSync(place, { recursive: true }));

function settings(): Settings {
  const parsed = parseSettings({ DATA_DIR: dataDir });
  if (!parsed.ok) throw new Error(parsed.sentences.join(" "));
  return parsed.value;
}

/** As somebody types it: a process of its own. */
async function tool(name: "backup" | "restore", ...files: readonly string[]): Promise<{ code: number; said: string }> {
  const env = {
    PATH: process.env["PATH"],
    DATA_DIR: dataDir,
    NODE_COMPILE_CACHE: join(import.meta.dirname, "../../.cache/node"),
  };
  const child = spawn(process.execPath, [join(import.meta.dirname, `${name}.ts`), ...files], { env });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [code] = await once(child, "close");
  return { code: Number(code), said };
}

const updateOf = (bytes: number): Uint8Array => new Uint8Array(bytes + 2);
const rowsIn = (path: string): number => {
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = Number(database.prepare("SELECT count(*) AS rows FROM room_rows").get()?.["rows"]);
  database.close();
  return rows;
};

async function withSpace(): Promise<Store> {
  const store = await openDataFolder(settings());
  await adaBegins(store);
  await store.putInvitation(INVITATION);
  return store;
}

describe("npm run backup", () => {
  it("R83: copies one moment of a database that is being written to, sound and for its owner only", async () => {
    const store = await withSpace();
    let written = 0;
    const stop = new AbortController();
    const writing = (async () => {
      while (!stop.signal.aborted) {
        const [outcome] = await store.appendUpdates([{ room: SHARED_ROOM, after: null, updates: [updateOf(2_000)] }]);
        if (outcome?.ok === true) written += 1;
      }
    })();
    const before = written;
    const { code, said } = await tool("backup", target);
    const after = written;
    stop.abort();
    await writing;
    expect([code, said]).toEqual([0, expect.stringContaining("read through and sound")]);
    expect(said).toContain("1 space with 1 room and 1 device");
    expect(after).toBeGreaterThan(before);
    expect(rowsIn(target)).toBeGreaterThanOrEqual(before);
    expect(rowsIn(target)).toBeLessThanOrEqual(after);
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(readdirSync(place).toSorted()).toEqual(["copy.db", "data"]);
    await store.close();
  });

  it("R83: is made of a stopped server's folder as well, and into a folder under the name of the moment", async () => {
    await (await withSpace()).close();
    mkdirSync(join(place, "backups"));
    expect((await tool("backup", join(place, "backups"))).code).toBe(0);
    const [name = ""] = readdirSync(join(place, "backups"));
    expect(name).toMatch(/^common-ground-\d{4}-\d\d-\d\dT[\d-]+Z[.]db$/);
  });

  it("R83: the keys for push messages are in it", async () => {
    const store = await withSpace();
    await store.serverSecret("vapid", "the keys");
    expect((await tool("backup", target)).said).toContain("the server's own keys for push messages");
    await store.close();
    const database = new DatabaseSync(target, { readOnly: true });
    expect(database.prepare("SELECT value FROM server_secrets").get()).toEqual({ value: "the keys" });
    database.close();
  });

  it("R83: writes over nothing, and leaves nothing half done behind", async () => {
    await (await withSpace()).close();
    writeFileSync(target, "mine");
    expect(await tool("backup", target)).toEqual({ code: 1, said: expect.stringContaining("it was left alone") });
    expect(readFileSync(target, "utf8")).toBe("mine");
    const nowhere = await tool("backup", join(place, "none", "copy.db"));
    expect(nowhere.code).toBe(1);
    rmSync(databaseIn(dataDir));
    expect(await tool("backup", join(place, "other.db"))).toEqual({
      code: 1,
      said: expect.stringContaining("no file"),
    });
    expect(await tool("backup")).toEqual({ code: 2, said: expect.stringContaining("Name one file") });
    expect(readdirSync(place).toSorted()).toEqual(["copy.db", "data"]);
  });
});

describe("npm run restore", () => {
  async function backedUp(): Promise<void> {
    const store = await withSpace();
    await store.appendUpdates([{ room: SHARED_ROOM, after: null, updates: [updateOf(10)] }]);
    expect((await tool("backup", target)).code).toBe(0);
    await store.appendUpdates([{ room: SHARED_ROOM, after: null, updates: [updateOf(10)] }]);
    await store.close();
  }

  it("R84: puts the backup in the place of the database, and keeps what was there", async () => {
    await backedUp();
    const { code, said } = await tool("restore", target);
    expect([code, said]).toEqual([0, expect.stringContaining("Start it: people's devices bring back what came later")]);
    expect(rowsIn(databaseIn(dataDir))).toBe(1);
    expect(statSync(databaseIn(dataDir)).mode & 0o777).toBe(0o600);
    const aside = readdirSync(dataDir).find((name) => name.includes("replaced")) ?? "";
    expect(said).toContain(aside);
    expect(rowsIn(join(dataDir, aside))).toBe(2);
    expect(readdirSync(dataDir)).toHaveLength(3);
  });

  it("R85: ends every open invitation and takes its blobs away, and tells the server when it was set back", async () => {
    await backedUp();
    expect((await tool("restore", target)).said).toContain("1 open invitation was ended");
    const store = await openDataFolder(settings());
    const { space, tokenHash, nowMs } = INVITATION;
    expect(await store.lookInvitation(space, tokenHash, nowMs)).toMatchObject({ state: "withdrawn", greeting: null });
    expect(await store.lastRestoreMs()).toBeGreaterThan(0);
    expect(await store.readLog(OUR_SPACE, 0)).toHaveLength(1);
    await store.close();
    expect(readFileSync(databaseIn(dataDir)).includes(Buffer.from(INVITATION.wrappedKey))).toBe(false);
  });

  it("R84: is refused while a server holds the folder, and changes nothing then", async () => {
    await backedUp();
    const store = await openDataFolder(settings());
    expect(await tool("restore", target)).toEqual({ code: 1, said: expect.stringContaining("Stop it first") });
    await store.close();
    expect(rowsIn(databaseIn(dataDir))).toBe(2);
  });

  it("R84: what is no sound backup is refused by its name, and the database stays", async () => {
    await backedUp();
    const cut = join(place, "cut.db");
    writeFileSync(cut, readFileSync(target).subarray(0, 30_000));
    writeFileSync(join(place, "letter.txt"), "Dear Bo");
    for (const file of [cut, join(place, "letter.txt")]) {
      expect(await tool("restore", file)).toEqual({ code: 1, said: expect.stringContaining("not a sound backup") });
    }
    expect((await tool("restore", join(place, "none.db"))).said).toContain("no file");
    const newer = new DatabaseSync(target);
    newer.exec(`INSERT INTO schema_migrations (number, name) VALUES (99, 'from tomorrow')`);
    newer.close();
    expect((await tool("restore", target)).said).toContain("a newer version");
    expect(rowsIn(databaseIn(dataDir))).toBe(2);
    expect(readdirSync(dataDir).filter((name) => name.includes("replaced"))).toEqual([]);
  });

  it("R84: takes the place of a damaged database too, and of none", async () => {
    await backedUp();
    writeFileSync(databaseIn(dataDir), "x".repeat(9_000));
    expect((await tool("restore", target)).code).toBe(0);
    expect(rowsIn(databaseIn(dataDir))).toBe(1);
    rmSync(dataDir, { recursive: true });
    expect((await tool("restore", target)).code).toBe(0);
    expect(existsSync(databaseIn(dataDir))).toBe(true);
  });
});
