import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import {
  ADAS_ROOM,
  BO_JOINS,
  INVITATION,
  OUR_SPACE,
  SHARED_ROOM,
  STRANGERS_ROOM,
  adaBegins,
} from "./contract/storeCast.ts";
import { openSqliteStore } from "./sqliteStore.ts";
import { storeContract } from "./storeContract.ts";

const folder = mkdtempSync(join(tmpdir(), "common-ground-store-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newPath = () => join(folder, `${++files}.sqlite`);

storeContract("SQLite", (options) => openSqliteStore({ path: newPath(), ...options }));

/** An empty update that drags `bytes` behind it: the store looks into nothing. */
function updateOf(bytes: number): Uint8Array {
  return new Uint8Array(bytes + 2);
}

describe("the SQLite store", () => {
  it("R1: what was written is there when the file is opened again", async () => {
    const path = newPath();
    const first = await openSqliteStore({ path });
    await adaBegins(first);
    await first.appendUpdates([{ room: SHARED_ROOM, after: null, updates: [Uint8Array.of(0, 0)] }]);
    await first.close();
    const second = await openSqliteStore({ path });
    expect(await second.readLog(OUR_SPACE, 0)).toHaveLength(1);
    const [appended] = await second.appendUpdates([{ room: SHARED_ROOM, after: null, updates: [Uint8Array.of(0, 0)] }]);
    expect(appended).toEqual({ ok: true, value: { seq: expect.any(Number), updatesSinceCompaction: 2 } });
    await second.close();
  });

  it("R1: runs with WAL, synchronous=FULL and secure_delete", async () => {
    const { openDatabase } = await import("./sqlite/openDatabase.ts");
    const database = openDatabase({ path: newPath(), documentBytes: 1, maxDatabaseBytes: 0 });
    const pragma = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    expect([pragma("journal_mode"), pragma("synchronous"), pragma("secure_delete")]).toEqual(["wal", 2, 1]);
    database.close();
  });

  it("R61: the file itself lets nobody change a signing entry", async () => {
    const path = newPath();
    const store = await openSqliteStore({ path });
    await store.appendSigning({
      space: OUR_SPACE,
      n: 0,
      previous: new Uint8Array(32),
      entry: Uint8Array.of(1),
      atMs: 1,
      broughtBy: "a",
      signs: null,
    });
    await store.close();
    const database = new DatabaseSync(path);
    expect(() => database.exec(`UPDATE signing_entries SET at_ms = 2`)).toThrow(/never changed/);
    expect(database.prepare(`SELECT at_ms FROM signing_entries`).get()).toEqual({ at_ms: 1 });
    database.close();
  });

  it("K13: a full database refuses with its word, keeps what it has, and takes more when there is room", async () => {
    const path = newPath();
    const small = await openSqliteStore({ path, maxDatabaseBytes: 256 * 1024 });
    await small.appendUpdates([{ room: SHARED_ROOM, after: null, updates: [updateOf(100)] }]);
    const refused = await small.appendUpdates([
      { room: SHARED_ROOM, after: null, updates: [updateOf(300_000)] },
      { room: ADAS_ROOM, after: null, updates: [updateOf(10)] },
    ]);
    expect(refused).toEqual([
      { ok: false, problem: "store-full" },
      { ok: false, problem: "store-full" },
    ]);
    // A room that the failed commit would have made, and its counts, are not there either.
    await small.appendUpdates([
      { room: STRANGERS_ROOM, after: null, updates: [updateOf(10)] },
      { room: SHARED_ROOM, after: null, updates: [updateOf(300_000)] },
    ]);
    const [made] = await small.appendUpdates([{ room: STRANGERS_ROOM, after: null, updates: [updateOf(10)] }]);
    expect(made).toEqual({ ok: true, value: { seq: expect.any(Number), updatesSinceCompaction: 1 } });
    const [next] = await small.appendUpdates([{ room: SHARED_ROOM, after: null, updates: [updateOf(100)] }]);
    expect(next).toEqual({ ok: true, value: { seq: expect.any(Number), updatesSinceCompaction: 2 } });
    await small.close();
    const roomy = await openSqliteStore({ path });
    const [taken] = await roomy.appendUpdates([{ room: SHARED_ROOM, after: null, updates: [updateOf(300_000)] }]);
    expect(taken).toEqual({ ok: true, value: { seq: expect.any(Number), updatesSinceCompaction: 3 } });
    await roomy.close();
  });

  it("K2: while another process holds the file, writes fail with their word and go through afterwards", async () => {
    const path = newPath();
    const store = await openSqliteStore({ path });
    const intruder = new DatabaseSync(path);
    intruder.exec("BEGIN IMMEDIATE");
    const [refused] = await store.appendUpdates([{ room: SHARED_ROOM, after: null, updates: [updateOf(1)] }]);
    expect(refused).toEqual({ ok: false, problem: "store-failed" });
    expect(await adaBegins(store)).toEqual({ ok: false, problem: "store-failed" });
    intruder.exec("ROLLBACK");
    intruder.close();
    const [taken] = await store.appendUpdates([{ room: SHARED_ROOM, after: null, updates: [updateOf(1)] }]);
    expect(taken?.ok).toBe(true);
    await store.close();
  });

  it("K5: a damaged row makes the join reject; it never answers an emptier document", async () => {
    const path = newPath();
    const store = await openSqliteStore({ path });
    await store.appendUpdates([{ room: SHARED_ROOM, after: null, updates: [updateOf(1)] }]);
    const intruder = new DatabaseSync(path);
    intruder.exec("UPDATE room_rows SET row = x'000000ff00'");
    intruder.close();
    await expect(store.joinRoom(SHARED_ROOM, [Uint8Array.of(0)])).rejects.toThrow("damaged");
    expect((await store.compactRoom(SHARED_ROOM)).ok).toBe(false);
    await store.close();
  });

  it("R11: the blobs of an ended invitation are in no page of the file", async () => {
    const path = newPath();
    const store = await openSqliteStore({ path });
    await adaBegins(store);
    const canary = Buffer.from("canary of the wrapped key");
    await store.putInvitation({ ...INVITATION, wrappedKey: canary });
    const { readFileSync } = await import("node:fs");
    await store.tidy();
    expect(readFileSync(path).includes(canary)).toBe(true);
    await store.consumeInvitation(BO_JOINS);
    await store.tidy();
    expect(readFileSync(path).includes(canary)).toBe(false);
    expect(readFileSync(`${path}-wal`)).toHaveLength(0);
    await store.close();
  });
});

describe("the store's thread", () => {
  it("R6: a thread that dies fails who waits, by word, and the next question finds a new one with everything in it", async () => {
    const { StoreThread } = await import("./sqlite/storeThread.ts");
    const path = newPath();
    const thread = await StoreThread.open({ path, documentBytes: 1e9, maxDatabaseBytes: 0 });
    await thread.ask({
      name: "createSpace",
      args: [{ space: OUR_SPACE, record: "create", device: "d", credentialHash: "c", nowMs: 0 }],
    });
    await expect(thread.ask({ name: "no such operation" as never, args: [] })).rejects.toThrow();
    // Closing ends the thread, as a crash would; a question that is already on its way to it is never answered.
    const closing = thread.ask({ name: "close", args: [] });
    const lost = thread.ask({ name: "readLog", args: [OUR_SPACE, 0] });
    await closing;
    await expect(lost).rejects.toThrow();
    await expect.poll(() => thread.ask({ name: "readLog", args: [OUR_SPACE, 0] }).catch(() => null)).toHaveLength(1);
    await thread.ask({ name: "close", args: [] });
  });

  it("R10: a database that cannot be opened is a sentence", async () => {
    await expect(openSqliteStore({ path: folder })).rejects.toThrow("unable to open database file");
  });
});
