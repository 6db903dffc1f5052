import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { databaseIn, holdDataFolder } from "../dataFolder.ts";
import { ADAS_ROOM, OUR_SPACE, SHARED_DOCUMENT, SHARED_ROOM } from "../store/contract/storeCast.ts";
import { openPostgresStore } from "../store/postgresStore.ts";
import { openSqliteStore } from "../store/sqliteStore.ts";
import type { Store } from "../store/store.ts";
import { type FreshDatabase, freshDatabase } from "../testing/freshDatabase.ts";
import { TABLES } from "./tables.ts";

let place: string;
let database: FreshDatabase;
beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), "common-ground-move-"));
  database = await freshDatabase();
});
afterEach(async () => {
  rmSync(place, { recursive: true });
  await database.drop();
});

const folder = (name: string): string => join(place, name);
const DOCUMENT_BYTES = 64 * 1024 * 1024;

/** As somebody types it: a process of its own. */
function moving(from: string, to: string) {
  const env = { PATH: process.env["PATH"], DATABASE_URL: database.url };
  return spawn(process.execPath, [join(import.meta.dirname, "move.ts"), "--from", from, "--to", to], { env });
}

async function move(from: string, to: string): Promise<{ code: number; said: string }> {
  const child = moving(from, to);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [code] = await once(child, "close");
  return { code: Number(code), said };
}

const sqliteIn = (name: string): Promise<Store> => {
  mkdirSync(folder(name), { recursive: true });
  return openSqliteStore({ path: databaseIn(folder(name)), documentBytes: DOCUMENT_BYTES });
};

/** A row of everything that the schema knows: letters of all kinds, no bytes and many, numbers beyond 32 bits, nothing. */
async function filled(name: string, rooms = 3): Promise<void> {
  await (await sqliteIn(name)).close();
  const sqlite = new DatabaseSync(databaseIn(folder(name)));
  sqlite.exec("BEGIN");
  for (const { name: table } of TABLES) {
    const columns = sqlite.prepare(`SELECT name, type FROM pragma_table_info(?)`).all(table);
    const marks = columns.map(() => "?").join(", ");
    const insert = sqlite.prepare(
      `INSERT INTO ${table} (${columns.map((one) => String(one["name"])).join(", ")}) VALUES (${marks})`,
    );
    const rows = table === "room_rows" ? rooms * 40 : table === "operator_marks" ? 3 : rooms;
    for (let row = 0; row < rows; row++)
      insert.run(...columns.map((one) => valueFor(table, String(one["name"]), String(one["type"]), row, rooms)));
  }
  sqlite.exec("COMMIT");
  sqlite.close();
}

function valueFor(table: string, column: string, type: string, row: number, rooms: number) {
  if (column === "slot" || column === "invited_by" || column === "brought_by") return "a";
  if (column === "state") return "used";
  if (column === "name" && table === "operator_marks") return ["backup", "restore", "pulse"][row] ?? "";
  // Rows of rooms lie between each other, in the order in which they came.
  if (column === "room") return (row % rooms) + 1;
  if (column === "conversation" && table === "conversation_events") return row + 1;
  if (column === "device") return `device ${row}`;
  if (column === "id" || column === "n" || column === "seq") return row + 1;
  if (["greeting", "hello", "signs", "closed_at_ms"].includes(column) && row === 0) return null;
  if (type === "BLOB") return row === 1 ? new Uint8Array(0) : createHash("sha512").update(`${column} ${row}`).digest();
  if (type === "INTEGER") return column.endsWith("_ms") ? 1_800_000_000_000 + row : row;
  return `${column} ${row} "é\u{1f331}' \\n\n%_`;
}

/** What is kept, without the numbers of rows in rooms, whose order is what counts. */
function contentIn(name: string): unknown {
  const sqlite = new DatabaseSync(databaseIn(folder(name)), { readOnly: true });
  const content = TABLES.map(({ name: table, columns, order }) => [
    table,
    sqlite
      .prepare(`SELECT ${columns.join(", ")} FROM ${table} ORDER BY ${order.join(", ").replace("place", "id")}`)
      .all(),
  ]);
  sqlite.close();
  return content;
}

const digestOf = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

async function asked(sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  return client.query(sql).then(({ rows }) => client.end().then(() => rows));
}

describe("npm run move", () => {
  it("V263: its list of tables is both schemas, and a column that is added to one is missed here", async () => {
    await (await sqliteIn("data")).close();
    await (await openPostgresStore({ url: database.url })).close();
    const sqlite = new DatabaseSync(databaseIn(folder("data")), { readOnly: true });
    const inSqlite = sqlite
      .prepare(
        `SELECT m.name AS "table", p.name AS "column" FROM sqlite_master m, pragma_table_info(m.name) p
         WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name <> 'schema_migrations'`,
      )
      .all();
    sqlite.close();
    const inPostgres = await asked(
      `SELECT table_name AS table, column_name AS column FROM information_schema.columns
       WHERE table_schema = current_schema() AND table_name <> 'schema_migrations'`,
    );
    const names = (rows: readonly Record<string, unknown>[]) =>
      rows.map((row) => `${String(row["table"])}.${String(row["column"])}`);
    const listed = TABLES.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`));
    const counted = ["rooms.newest", "rooms.updates", "rooms.bytes", "room_rows.seq"];
    expect(names(inSqlite).toSorted()).toEqual([...listed, "room_rows.id"].toSorted());
    expect(names(inPostgres).toSorted()).toEqual([...listed, ...counted].toSorted());
  });

  it("V263: there and back is byte for byte the same, and says so of each table without what is in it", async () => {
    await filled("data");
    const before = digestOf(databaseIn(folder("data")));
    const there = await move(folder("data"), "DATABASE_URL");
    expect(there, there.said).toMatchObject({ code: 0 });
    for (const { name } of TABLES)
      expect(there.said).toMatch(new RegExp(`^${name}: \\d+ rows?, the same on both`, "m"));
    expect(there.said).not.toMatch(/device 1|value 1|postgres:[^ ]*@/);
    expect(digestOf(databaseIn(folder("data")))).toBe(before);
    const back = await move(database.url, folder("back"));
    expect(back, back.said).toMatchObject({ code: 0 });
    expect(contentIn("back")).toEqual(contentIn("data"));
    expect(readdirSync(folder("back")).toSorted()).toEqual(["common-ground.db", "server.lock"]);
    const hashes = (said: string) => said.match(/\([0-9a-f]{16}\)/g);
    expect(hashes(back.said)).toEqual(hashes(there.said));
  });

  it("V264: a document that was moved opens to the same state, weighs the same, and is written to as before", async () => {
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on("update", (update: Uint8Array) => updates.push(update));
    for (let i = 0; i < 30; i++) doc.getArray("session").push([Uint8Array.of(1, 2, i)]);
    const before = await sqliteIn("data");
    for (const update of updates.slice(0, 20))
      await before.appendUpdates([{ room: SHARED_ROOM, after: null, updates: [update] }]);
    await before.compactRoom(SHARED_ROOM);
    for (const update of updates.slice(20))
      await before.appendUpdates([{ room: SHARED_ROOM, after: null, updates: [update] }]);
    await before.appendUpdates([{ room: ADAS_ROOM, after: null, updates }]);
    const weight = await before.documentBytes(OUR_SPACE, SHARED_DOCUMENT);
    await before.close();

    expect((await move(folder("data"), "DATABASE_URL")).code).toBe(0);
    const moved = await openPostgresStore({ url: database.url });
    const joined = await moved.joinRoom(SHARED_ROOM, []);
    expect(joined.seq).toBe(11);
    expect(await moved.documentBytes(OUR_SPACE, SHARED_DOCUMENT)).toBe(weight);
    const one = new Y.Doc();
    const heard = (await moved.updatesAfter(SHARED_ROOM, 0)).updates;
    for (const update of heard) Y.applyUpdate(one, update);
    expect(Y.encodeStateAsUpdate(one)).toEqual(Y.encodeStateAsUpdate(doc));
    const [next] = await moved.appendUpdates([
      { room: SHARED_ROOM, after: joined.seq, updates: [Uint8Array.of(0, 0)] },
    ]);
    expect(next).toMatchObject({ ok: true, value: { seq: 12, updatesSinceCompaction: 11 } });
    await moved.close();
  });

  it("V265: refuses what is in use, what is not empty and what is not there, each with a sentence and nothing changed", async () => {
    await filled("data");
    const letGo = holdDataFolder(folder("data"));
    expect(await move(folder("data"), "DATABASE_URL")).toEqual({
      code: 1,
      said: expect.stringContaining("Stop it first"),
    });
    letGo();
    const node = await openPostgresStore({ url: database.url });
    await node.serverSecret("vapid", "of a node that runs already");
    expect(await move(folder("data"), "DATABASE_URL")).toEqual({
      code: 1,
      said: expect.stringContaining("Stop it; what it holds stays"),
    });
    expect(await move("DATABASE_URL", folder("back"))).toEqual({
      code: 1,
      said: expect.stringContaining("Stop every node"),
    });
    await node.close();
    expect(await move(folder("data"), "DATABASE_URL")).toEqual({
      code: 1,
      said: expect.stringContaining("Move into an empty place"),
    });
    expect(await move("DATABASE_URL", folder("data"))).toEqual({
      code: 1,
      said: expect.stringContaining("Move into an empty place"),
    });
    expect(await move(folder("none"), "DATABASE_URL")).toEqual({
      code: 1,
      said: expect.stringContaining("nothing of Common Ground"),
    });
    expect(existsSync(folder("none"))).toBe(false);
    expect(await asked(`SELECT value FROM server_secrets`)).toEqual([{ value: "of a node that runs already" }]);
  });

  it("V265: does not begin with words that it does not understand, and repeats no password", async () => {
    for (const [from, to] of [
      ["data", "other"],
      [database.url, database.url],
      ["", "DATABASE_URL"],
      ["data", "mysql://ada:secret-word@host/x"],
      ["data", "postgres://ada:secret-word@127.0.0.1:1/"],
    ] as const) {
      const { code, said } = await move(from, to);
      expect([code, said]).toEqual([2, expect.stringMatching(/npm run move|npm run backup/)]);
      expect(said).not.toContain("secret-word");
    }
    await filled("data");
    const unreachable = await move(folder("data"), "postgres://ada:secret-word@127.0.0.1:1/x");
    expect([unreachable.code, unreachable.said]).toEqual([1, expect.stringContaining("No PostgreSQL answers")]);
    expect(unreachable.said).not.toContain("secret-word");
  });

  it.each(["there", "back"])(
    "V265: killed on the way %s it leaves the source whole and the target empty, and can be asked again",
    async (way) => {
      await filled("data", 400);
      if (way === "back") expect((await move(folder("data"), "DATABASE_URL")).said).toContain("Everything is in");
      const [from, to] = way === "there" ? [folder("data"), "DATABASE_URL"] : ["DATABASE_URL", folder("back")];
      const child = moving(from, to);
      await once(child.stdout, "data");
      child.kill("SIGKILL");
      await once(child, "exit");
      if (way === "back") expect(existsSync(databaseIn(folder("back")))).toBe(false);
      // The database notices that nobody is there any more, and takes back what was begun.
      else await expect.poll(() => asked(`SELECT count(*)::int AS rooms FROM rooms`)).toEqual([{ rooms: 0 }]);
      await expect.poll(async () => (await move(from, to)).code).toBe(0);
      if (way === "back") expect(contentIn("back")).toEqual(contentIn("data"));
    },
  );
});
