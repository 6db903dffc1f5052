import "fake-indexeddb/auto";
import * as prng from "lib0/prng";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compare, init, type TestYInstance } from "yjs/testHelper";
import * as Y from "yjs";
import { systemClock } from "../../server/systemClock.ts";
import { type Couple, newCouple } from "../faults/couple.ts";
import { type MainProcess, startMain } from "../faults/mainProcess.ts";
import { SealedPair } from "../faults/sealedPair.ts";
import { EntryBridge } from "./entryBridge.ts";
import { editAtRandom } from "./randomEdits.ts";

const USERS = 5;
const EDITS = 400;

interface User {
  readonly doc: TestYInstance;
  connect(): void;
  disconnect(): void;
}

/**
 * Yjs's own random test: five users edit at random, lose their lines and come back, and in the end `compare` of its test
 * helper looks at them to the last struct. Its queues are gone: what lies between the users is our server as a process,
 * and real sockets. (`applyRandomTests` itself empties its queues in the turn in which they are filled, which no socket can.)
 */
describe("Yjs's random tests over our server", () => {
  let server: MainProcess;
  let couple: Couple;
  beforeAll(async () => {
    server = await startMain();
  });
  afterAll(() => server.stop());

  /** Nothing syncs them but our sockets: `compare` would bring them together by itself otherwise. */
  function withoutQueues(doc: TestYInstance): TestYInstance {
    return Object.assign(doc, {
      connect: () => {},
      tc: { onlineConns: new Set<TestYInstance>(), flushAllMessages: () => false },
    });
  }

  async function play(random: prng.PRNG, users: readonly User[]): Promise<void> {
    for (let i = 0; i < EDITS; i++) {
      if (i === EDITS / 2) {
        await server.end("SIGKILL");
        await server.start();
      }
      const chance = prng.int32(random, 0, 100);
      if (chance <= 2) prng.oneOf(random, [...users]).disconnect();
      else if (chance <= 4) for (const user of users) user.connect();
      // As often as not the sockets get their turn between two edits.
      if (prng.bool(random)) await new Promise((resolve) => setImmediate(resolve));
      editAtRandom(prng.oneOf(random, [...users]).doc, random);
    }
    for (const user of users) user.connect();
    const states = () =>
      new Set(users.map(({ doc }) => Buffer.from(Y.encodeSnapshot(Y.snapshot(doc))).toString("hex")));
    await expect.poll(() => states().size, { timeout: 20_000 }).toBe(1);
    expect(users[0]?.doc.updates.length).toBeGreaterThan(USERS);
    compare(users.map(({ doc }) => doc));
  }

  it.each([1, 2])("R71, K1, K16: unmodified providers, each update an entry (seed %i)", async (seed) => {
    couple = await newCouple(server.url);
    const random = prng.create(seed);
    const { users: docs, testConnector } = init({ prng: random }, { users: USERS });
    testConnector.disconnectAll();
    const bridges = docs.map((doc, i) => {
      const bridge = new EntryBridge(server.url, couple.shared, i % 2 === 0 ? couple.ada : couple.bo, doc);
      const { provider } = bridge;
      const connect = () => provider.connect();
      return { bridge, user: { doc: withoutQueues(doc), connect, disconnect: () => provider.disconnect() } };
    });
    await play(
      random,
      bridges.map(({ user }) => user),
    );
    for (const { bridge } of bridges) bridge.destroy();
  });

  it.each([3, 4])("R71, K1, K16: our own sealed documents (seed %i)", async (seed) => {
    couple = await newCouple(server.url);
    const pair = new SealedPair(server.url, couple, systemClock);
    const names = Array.from({ length: USERS }, (_, i) => `device-${i}`);
    const sealed = await Promise.all(names.map((name, i) => pair.open(i % 2 === 0 ? "a" : "b", name)));
    const users = sealed.map((document): User => {
      const doc = document.inner as TestYInstance;
      const updates: Uint8Array[] = [];
      doc.on("update", (update: Uint8Array) => updates.push(update));
      return {
        doc: withoutQueues(Object.assign(doc, { updates })),
        connect: () => document.connect(),
        disconnect: () => document.disconnect(),
      };
    });
    await play(prng.create(seed), users);
    await Promise.all(sealed.map((document) => document.destroy()));
  });
});
