import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { askDatabase } from "../../testing/askDatabase.ts";
import { type PrivatePostgres, startPrivatePostgres } from "../../testing/privatePostgres.ts";
import { adaBegins, NOW_MS, OUR_SPACE, SHARED_ROOM, STRANGERS_ROOM } from "../contract/storeCast.ts";
import { openPostgresStore, type PostgresStore } from "../postgresStore.ts";

const FAILED = { ok: false, problem: "store-failed" };

let postgres: PrivatePostgres;
const opened: PostgresStore[] = [];
const faults: string[] = [];
beforeAll(async () => {
  postgres = await startPrivatePostgres();
});
afterAll(() => postgres.stop());
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
  // What the machine does is no bug of ours.
  expect(faults.splice(0)).toEqual([]);
});

async function openOn(url: string, patienceMs = 5_000): Promise<PostgresStore> {
  const onFault = (operation: string, error: Error): void => void faults.push(`${operation}: ${error.message}`);
  const store = await openPostgresStore({ url, patienceMs, onFault });
  opened.push(store);
  return store;
}

/** Bytes that name what they are, so that a loss shows. */
const update = (n: number): Uint8Array => new Uint8Array(new TextEncoder().encode(`update ${n}`));
const numbersIn = (updates: readonly Uint8Array[]): number[] =>
  updates.map((one) => Number(new TextDecoder().decode(one).slice("update ".length)));

/** Writes one update after the other until told to stop, asking for the same again after each failure. */
function startWriting(store: PostgresStore, room: string) {
  const acknowledged: number[] = [];
  const stopping = new AbortController();
  let failures = 0;
  async function write(): Promise<void> {
    let after = 0;
    for (let n = 0; !stopping.signal.aborted; n++) {
      for (;;) {
        const [outcome] = await store.appendUpdates([{ room, after, updates: [update(n)] }]);
        if (outcome?.ok === true) {
          after = outcome.value.seq;
          break;
        }
        expect(outcome).toEqual(FAILED);
        failures++;
      }
      acknowledged.push(n);
    }
  }
  const written = write();
  return {
    acknowledged,
    failures: () => failures,
    stop: () => {
      stopping.abort();
      return written;
    },
  };
}

describe("PostgreSQL goes away", () => {
  it("R101: killed again and again while everybody writes, it loses and doubles nothing that was acknowledged", async () => {
    const url = await postgres.createDatabase();
    const [ada, bo] = [await openOn(url), await openOn(url)];
    const writers = [startWriting(ada, SHARED_ROOM), startWriting(bo, STRANGERS_ROOM)];
    await adaBegins(ada);
    let records = 1;
    for (let round = 0; round < 4; round++) {
      const before = writers.map((one) => one.acknowledged.length);
      await expect.poll(() => writers.every((one, i) => one.acknowledged.length > before[i]! + 20)).toBe(true);
      const record = { n: records, record: `record ${round}` };
      const asked = ada.appendLog(OUR_SPACE, record, NOW_MS);
      const failedBefore = writers.map((one) => one.failures());
      await postgres.kill();
      await expect.poll(() => writers.some((one, i) => one.failures() > failedBefore[i]!)).toBe(true);
      await postgres.start();
      // Whatever became of the first question, the very same again is one record.
      await asked;
      await expect.poll(() => ada.appendLog(OUR_SPACE, record, NOW_MS)).toEqual({ ok: true, value: undefined });
      records++;
    }
    await Promise.all(writers.map((one) => one.stop()));
    for (const [i, room] of [SHARED_ROOM, STRANGERS_ROOM].entries()) {
      const { updates } = await ada.updatesAfter(room, 0);
      expect(numbersIn(updates)).toEqual(writers[i]!.acknowledged);
    }
    expect(await bo.readLog(OUR_SPACE, 0)).toHaveLength(records);
  });

  it("R101: while it is away writes say so and reads reject, and nobody opens the store anew when it is back", async () => {
    const store = await openOn(await postgres.createDatabase());
    await adaBegins(store);
    await postgres.kill();
    expect(await store.appendUpdates([{ room: SHARED_ROOM, after: 0, updates: [update(0)] }])).toEqual([FAILED]);
    expect(await store.pulse(NOW_MS)).toEqual(FAILED);
    expect(await store.compactRoom(SHARED_ROOM)).toEqual(FAILED);
    await expect(store.readLog(OUR_SPACE, 0)).rejects.toThrow();
    await expect(store.joinRoom(SHARED_ROOM, [])).rejects.toThrow();
    await postgres.start();
    expect(await store.readLog(OUR_SPACE, 0)).toHaveLength(1);
    expect((await store.appendUpdates([{ room: SHARED_ROOM, after: 0, updates: [update(0)] }]))[0]?.ok).toBe(true);
  });

  it("R101: a connection that an operator ends costs a read nothing and a write one failure", async () => {
    const url = await postgres.createDatabase();
    const store = await openOn(url);
    await adaBegins(store);
    const others = `datname = current_database() AND pid <> pg_backend_pid()`;
    await askDatabase(url, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${others}`);
    expect(await store.readLog(OUR_SPACE, 0)).toHaveLength(1);
    await expect.poll(() => store.pulse(NOW_MS)).toEqual({ ok: true, value: undefined });
  });

  it("R101: one that hangs makes nobody wait for ever, however many ask, and goes on where it was", async () => {
    const store = await openOn(await postgres.createDatabase(), 400);
    await adaBegins(store);
    postgres.freeze();
    const asked = await Promise.all([
      store.appendUpdates([{ room: SHARED_ROOM, after: 0, updates: [update(0)] }]),
      store.readLog(OUR_SPACE, 0).catch(() => "rejected"),
      ...Array.from({ length: 30 }, (_, n) => store.appendLog(OUR_SPACE, { n: 1, record: `record ${n}` }, NOW_MS)),
    ]);
    expect(asked).toEqual([[FAILED], "rejected", ...Array.from({ length: 30 }, () => FAILED)]);
    postgres.thaw();
    await expect
      .poll(async () => (await store.appendUpdates([{ room: SHARED_ROOM, after: 0, updates: [update(0)] }]))[0]?.ok)
      .toBe(true);
    // It may have carried out what it was asked before it froze, and then once.
    expect(numbersIn((await store.updatesAfter(SHARED_ROOM, 0)).updates)).toEqual([0]);
  });

  it("R101: somebody who holds a lock for ever holds up that space for a while, and no other", async () => {
    const url = await postgres.createDatabase();
    const store = await openOn(url, 400);
    await adaBegins(store);
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(`BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('${OUR_SPACE}', 0))`);
    expect(await store.appendLog(OUR_SPACE, { n: 1, record: "one" }, NOW_MS)).toEqual(FAILED);
    expect(await store.pulse(NOW_MS)).toEqual({ ok: true, value: undefined });
    await client.query("ROLLBACK");
    expect((await store.appendLog(OUR_SPACE, { n: 1, record: "one" }, NOW_MS)).ok).toBe(true);
    await client.end();
  });

  it("R101: a database that became read-only, as when another machine took over, takes writes again afterwards", async () => {
    const url = await postgres.createDatabase();
    const name = new URL(url).pathname.slice(1);
    const before = await openOn(url);
    await adaBegins(before);
    const ended = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`;
    await askDatabase(postgres.url, `ALTER DATABASE "${name}" SET default_transaction_read_only = on`);
    await askDatabase(postgres.url, ended);
    expect(await before.readLog(OUR_SPACE, 0)).toHaveLength(1);
    await expect.poll(() => before.pulse(NOW_MS)).toEqual(FAILED);
    expect(await before.pulse(NOW_MS)).toEqual(FAILED);
    await askDatabase(postgres.url, `ALTER DATABASE "${name}" RESET default_transaction_read_only`);
    await askDatabase(postgres.url, ended);
    await expect.poll(() => before.pulse(NOW_MS)).toEqual({ ok: true, value: undefined });
  });
});
