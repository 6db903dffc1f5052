import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { ConversationId, DeviceId } from "../../../shared/base/ids.ts";
import { type FreshDatabase, freshDatabase } from "../../testing/freshDatabase.ts";
import {
  adaBegins,
  BO_JOINS,
  HOUR_MS,
  INVITATION,
  NEXT_ROOM,
  NOW_MS,
  OUR_SPACE,
  SHARED_ROOM,
  STRANGERS_ROOM,
} from "../contract/storeCast.ts";
import { eventHash } from "../eventHash.ts";
import { openPostgresStore, type PostgresStore } from "../postgresStore.ts";

let database: FreshDatabase;
let nodes: PostgresStore[];
const faults: string[] = [];

/** Two processes would do the same: nothing is shared between the stores but the database. */
beforeEach(async () => {
  database = await freshDatabase();
  const onFault = (operation: string, error: Error): void => void faults.push(`${operation}: ${error.message}`);
  nodes = await Promise.all([1, 2, 3].map(() => openPostgresStore({ url: database.url, connections: 4, onFault })));
});
afterEach(async () => {
  await Promise.all(nodes.map((node) => node.close()));
  await database.drop();
  expect(faults.splice(0)).toEqual([]);
});

/** Everybody asks at once, `rounds` times over; each round has exactly one winner. */
async function oneWinner<T>(rounds: number, ask: (node: PostgresStore, i: number, round: number) => Promise<T>) {
  const answers: T[][] = [];
  for (let round = 0; round < rounds; round++)
    answers.push(await Promise.all(nodes.map((node, i) => ask(node, i, round))));
  return answers;
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const winners = (answers: readonly { readonly ok: boolean }[]): number => answers.filter(({ ok }) => ok).length;

describe("several nodes on one database", () => {
  it("R103: of several appends after one row one is written, in however many rooms and orders they come", async () => {
    const rooms = [SHARED_ROOM, STRANGERS_ROOM, NEXT_ROOM];
    const newest = new Map(rooms.map((room) => [room, 0]));
    const written = new Map(rooms.map((room) => [room, [] as string[]]));
    await oneWinner(60, async (node, i, round) => {
      // Each node names the rooms in another order: that nobody waits for another in a ring is the store's part.
      const batch = rooms.map((_, at) => {
        const room = rooms[(at + i + round) % rooms.length] ?? SHARED_ROOM;
        return { room, after: newest.get(room) ?? 0, updates: [bytes(i, round)] };
      });
      const outcomes = await node.appendUpdates(batch);
      outcomes.forEach((outcome, at) => {
        const room = batch[at]?.room ?? "";
        if (outcome.ok) written.get(room)?.push(String([i, round]));
        else expect(outcome.problem).toBe("moved");
      });
      return outcomes;
    }).then((answers) => expect(answers).toHaveLength(60));
    for (const room of rooms) {
      const { updates } = (await nodes[0]?.updatesAfter(room, 0)) ?? { updates: [] };
      expect(updates.map((one) => String([...one]))).toEqual(written.get(room));
    }
  });

  it("R103: writers who catch up on what they missed lose nothing, while others compact and join", async () => {
    const count = 40;
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on("update", (update: Uint8Array) => void updates.push(update));
    for (let n = 0; n < count * nodes.length; n++) doc.getArray("all").push([n]);
    const busy = new Set(nodes);
    const writers = nodes.map(async (node, i) => {
      let after = 0;
      for (let n = 0; n < count; n++) {
        for (;;) {
          const [outcome] = await node.appendUpdates([
            { room: SHARED_ROOM, after, updates: [updates[n * nodes.length + i] ?? bytes()] },
          ]);
          if (outcome?.ok === true) {
            expect(outcome.value.seq).toBeGreaterThan(after);
            after = outcome.value.seq;
            break;
          }
          expect(outcome).toEqual({ ok: false, problem: "moved" });
          const missed = await node.updatesAfter(SHARED_ROOM, after);
          expect(missed.seq).toBeGreaterThan(after);
          expect(missed.updates.length).toBeGreaterThan(0);
          after = missed.seq;
        }
      }
      busy.delete(node);
    });
    const compactors = nodes.map(async (node) => {
      while (busy.size > 0) {
        expect(await node.compactRoom(SHARED_ROOM)).toMatchObject({ ok: true });
        await node.joinRoom(SHARED_ROOM, []);
      }
    });
    await Promise.all([...writers, ...compactors]);
    const { differences } = (await nodes[0]?.joinRoom(SHARED_ROOM, [bytes(0)])) ?? { differences: [] };
    const replica = new Y.Doc();
    Y.applyUpdate(replica, differences[0] ?? bytes());
    expect(replica.getArray("all").toJSON()).toEqual(doc.getArray("all").toJSON());
    const [first] = nodes;
    const sizes = await first?.compactRoom(SHARED_ROOM);
    const document = SHARED_ROOM.slice(OUR_SPACE.length + 1).split(":")[0];
    // reason: a key holds its document's id.
    expect(await first?.documentBytes(OUR_SPACE, document as Parameters<PostgresStore["documentBytes"]>[1])).toBe(
      sizes?.ok === true ? sizes.value.bytesAfter : null,
    );
  });

  it("R103: an append whose answer got lost is found again by its bytes, from another node too", async () => {
    const [ada, bo] = nodes;
    const batch = [{ room: SHARED_ROOM, after: 0, updates: [bytes(1, 2, 3)] }];
    const first = await ada?.appendUpdates(batch);
    expect(await ada?.appendUpdates(batch)).toEqual(first);
    expect(await bo?.appendUpdates(batch)).toEqual(first);
    const other = await bo?.appendUpdates([{ room: SHARED_ROOM, after: 0, updates: [bytes(1, 2, 4)] }]);
    expect(other).toEqual([{ ok: false, problem: "moved" }]);
    expect((await ada?.updatesAfter(SHARED_ROOM, 0))?.updates).toHaveLength(1);
  });

  it("R103: a document that two nodes fill is full for both", async () => {
    const small = await Promise.all([1, 2].map(() => openPostgresStore({ url: database.url, documentBytes: 1_000 })));
    const update = new Uint8Array(300);
    const outcomes: string[] = [];
    for (let n = 0; n < 4; n++) {
      const [outcome] =
        (await small[n % 2]?.appendUpdates([{ room: SHARED_ROOM, after: null, updates: [update] }])) ?? [];
      outcomes.push(outcome?.ok === true ? "written" : (outcome?.problem ?? ""));
    }
    expect(outcomes).toEqual(["written", "written", "written", "document-full"]);
    await Promise.all(small.map((store) => store.close()));
  });

  it("R103: one place of a space's log takes one record, and the others hear which", async () => {
    const [ada] = nodes;
    if (ada) await adaBegins(ada);
    const answers = await oneWinner(15, (node, i, round) =>
      node.appendLog(OUR_SPACE, { n: round + 1, record: `record ${round} of ${i}` }, NOW_MS),
    );
    expect(answers.map(winners)).toEqual(answers.map(() => 1));
    const log = (await ada?.readLog(OUR_SPACE, 0)) ?? [];
    expect(log).toHaveLength(16);
    for (const [round, all] of answers.entries())
      for (const answer of all)
        if (!answer.ok) expect(answer).toMatchObject({ problem: "log-conflict", records: [log[round + 1]] });
  });

  it("R103: a space begins once, is joined once, and one secret of the server stands", async () => {
    const begun = await Promise.all(nodes.map((node, i) => adaBeginsAs(node, i)));
    expect(winners(begun)).toBe(1);
    const [ada] = nodes;
    await ada?.putInvitation(INVITATION);
    const joined = await Promise.all(
      nodes.map((node, i) =>
        node.consumeInvitation({
          ...BO_JOINS,
          device: `${String(i).repeat(21)}A` as DeviceId,
          credentialHash: `bo ${i}`,
          attemptHash: `attempt ${i}`,
        }),
      ),
    );
    expect(winners(joined)).toBe(1);
    expect(await ada?.readLog(OUR_SPACE, 0)).toHaveLength(2);
    expect(await ada?.listDevices(OUR_SPACE)).toHaveLength(2);
    const secrets = await Promise.all(nodes.map((node, i) => node.serverSecret("one", `secret ${i}`)));
    expect(new Set(secrets.map((one) => one.ok && one.value)).size).toBe(1);
  });

  it("R103: of two openings, two words, two signatures, two rings and two who tell a device one counts", async () => {
    const talk = (i: number) => `${"tuv".charAt(i).repeat(21)}A` as ConversationId;
    const opened = await Promise.all(
      nodes.map((node, i) =>
        node.openConversation({ space: OUR_SPACE, conversation: talk(i), after: null, event: bytes(0), atMs: NOW_MS }),
      ),
    );
    expect(winners(opened)).toBe(1);
    const conversation = talk(opened.findIndex(({ ok }) => ok));
    let previous = eventHash(bytes(0));
    for (let seq = 1; seq < 10; seq++) {
      const said = await Promise.all(
        nodes.map((node, i) =>
          node.appendEvent({
            space: OUR_SPACE,
            conversation,
            seq,
            previous,
            event: bytes(seq, i),
            atMs: NOW_MS,
            closes: false,
          }),
        ),
      );
      expect(winners(said)).toBe(1);
      previous = eventHash(
        bytes(
          seq,
          said.findIndex(({ ok }) => ok),
        ),
      );
    }
    const entry = { space: OUR_SPACE, n: 0, previous: eventHash(null), atMs: NOW_MS, signs: null } as const;
    const signed = await Promise.all(
      nodes.map((node, i) => node.appendSigning({ ...entry, entry: bytes(i), broughtBy: "a" })),
    );
    expect(winners(signed)).toBe(1);
    const rings = await Promise.all(
      nodes.map((node, i) => node.writeRing({ space: OUR_SPACE, slot: "a", version: 1, sealed: bytes(i) })),
    );
    expect(winners(rings)).toBe(1);
    const [ada] = nodes;
    const device = `${"p".repeat(21)}A` as DeviceId;
    await ada?.addDevice({ space: OUR_SPACE, slot: "a", device, credentialHash: "c", nowMs: NOW_MS });
    await ada?.putPush(device, { endpoint: "https://push.example/1", p256dh: "p", auth: "a" });
    await ada?.bookPush(OUR_SPACE, "a", { earliestMs: NOW_MS, restMs: HOUR_MS, everyMs: HOUR_MS });
    expect(winners(await Promise.all(nodes.map((node) => node.pushTold(device, NOW_MS))))).toBe(1);
  });

  it("R104: all nodes read the same clock, whatever their own says", async () => {
    const [first = 0, ...others] = await Promise.all(nodes.map((node) => node.databaseNow()));
    for (const other of others) expect(Math.abs(other - first)).toBeLessThan(5_000);
    expect(Math.abs(first - Date.now())).toBeLessThan(60_000);
  });
});

function adaBeginsAs(node: PostgresStore, i: number) {
  const device = `${"xyz".charAt(i).repeat(21)}A` as DeviceId;
  return node.createSpace({ space: OUR_SPACE, record: `create ${i}`, device, credentialHash: `c${i}`, nowMs: NOW_MS });
}
