import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type Bus, createLonelyBus } from "../cluster/bus.ts";
import { createMemoryStore } from "../store/memoryStore.ts";
import { roomKey } from "../store/roomKey.ts";
import type { Store } from "../store/store.ts";
import { writeNodeMessage } from "./nodeMessages.ts";
import { type Member, Room } from "./room.ts";
import { SYNC_LIMITS } from "./syncLimits.ts";
import { ADAS_SESSION, BOS_SESSION, type DeviceName, identityOf, SHARED } from "./testing/cast.ts";
import { NodeWeather } from "./testing/nodeWeather.ts";
import { changeOf, RawClient } from "./testing/rawClient.ts";
import { startSyncServer, type SyncServer } from "./testing/syncServer.ts";
import { updateFrame } from "./writeFrames.ts";

const ENTRY = Uint8Array.of(7);
const ROOM = roomKey(SHARED);

/** Ada at the first node and Bo at the second, who does what the moment lets him. */
describe("two nodes in the same moment", () => {
  let store: Store;
  let weather: NodeWeather;
  let one: SyncServer;
  let two: SyncServer;
  let ada: RawClient;
  let bo: RawClient;

  async function joined(server: SyncServer, who: DeviceName): Promise<RawClient> {
    const client = await new RawClient(server.url, SHARED, who).join();
    return client.until(() => client.saved === 1);
  }
  beforeEach(async () => {
    store = createMemoryStore();
    weather = new NodeWeather();
    one = await startSyncServer({ store, bus: weather.bus("one") });
    two = await startSyncServer({ store, bus: weather.bus("two") });
    [ada, bo] = [await joined(one, "ada-phone"), await joined(two, "bo")];
  });
  afterEach(async () => {
    for (const client of [ada, bo]) client.leave();
    await Promise.all([one.stop(), two.stop()]);
  });

  /** What Bo's device sends under the name of Ada's session. */
  function forged(): Uint8Array {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(bo.doc));
    doc.clientID = ada.doc.clientID;
    return updateFrame(changeOf(doc, () => doc.getArray(ADAS_SESSION).push([Uint8Array.of(66)])));
  }

  it("R111: whoever puts nothing at all into a place of somebody else's session makes nothing of hers be called saved", async () => {
    weather.kind = "lost";
    // One client, one struct from clock 0 on: collected, one long; and no deletions.
    const nothing = [1, 1, ...varUint(ada.doc.clientID), 0, 0, 1, 0];
    bo.send(updateFrame(Uint8Array.from(nothing)));
    await bo.until(() => bo.saved === 2);
    ada.write(ADAS_SESSION, ENTRY);
    await ada.until(() => ada.closeCode !== null || ada.saved > 1);
    expect([ada.closeCode, ada.saved]).toEqual([4510, 1]);
  });

  it("R111: whose session it is is learned also from a message that comes after its row was read", async () => {
    weather.kind = "held";
    ada.write(ADAS_SESSION, ENTRY);
    await ada.until(() => ada.saved === 2);
    bo.write(BOS_SESSION, ENTRY);
    await bo.until(() => bo.saved === 2 && bo.entries(ADAS_SESSION) === 1);
    weather.release();
    bo.send(forged());
    expect(await bo.closed()).toBe(4510);
  });

  it.each([
    ["that shows a gap", 1],
    ["that is too large to bring its updates", 300_000],
  ])("R111: and from one %s", async (_which, bytes) => {
    weather.kind = "lost";
    ada.write(ADAS_SESSION, ENTRY);
    await ada.until(() => ada.saved === 2);
    weather.kind = "fine";
    ada.write(ADAS_SESSION, new Uint8Array(bytes));
    await bo.until(() => bo.entries(ADAS_SESSION) === 2);
    bo.send(forged());
    expect(await bo.closed()).toBe(4510);
  });

  it("R109: a message that names a row which the log has not reached yet hides nothing of what is written there", async () => {
    weather.say(`room:${ROOM}`, writeNodeMessage("three", { kind: "wrote", after: 0, seq: 1_000, updates: [] }));
    ada.write(ADAS_SESSION, ENTRY, 3);
    await ada.until(() => ada.saved === 4);
    await Promise.all([one, two].map(({ relay }) => relay.lookAgain()));
    await bo.until(() => bo.entries(ADAS_SESSION) === 3);
  });
});

describe("one room on one of the nodes", () => {
  it("R109: a room is listened for before it is loaded, or what is written in between would be heard by nobody", async () => {
    const store = createMemoryStore();
    const { promise: hears, resolve: hear } = Promise.withResolvers<void>();
    const lonely = createLonelyBus("one");
    const bus: Bus = {
      ...lonely,
      subscribe: async (...asked) => {
        await hears;
        return lonely.subscribe(...asked);
      },
    };
    const room = new Room(ROOM, { store, bus, limits: SYNC_LIMITS });
    const joining = room.join(Uint8Array.of(0));
    const doc = new Y.Doc();
    const update = changeOf(doc, () => doc.getArray(ADAS_SESSION).push([ENTRY]));
    await store.appendUpdates([{ room: ROOM, after: 0, updates: [update] }]);
    hear();
    expect((await joining).seq).toBe(1);
  });

  it("R109: what was given up on its way and got there all the same is told to those who are in the room", async () => {
    const store = createMemoryStore();
    const room = new Room(ROOM, { store, bus: createLonelyBus("one"), limits: SYNC_LIMITS });
    const heard: Uint8Array[] = [];
    const member = (who: DeviceName): Member => ({
      ...identityOf(who),
      tell: (frames) => void heard.push(...frames),
      told: (others) => void heard.push(...others),
      refused: () => undefined,
      hold: () => undefined,
    });
    const [ada, bo] = [member("ada-phone"), member("bo")];
    for (const each of [ada, bo]) room.enter(each);
    await room.join(Uint8Array.of(0));
    const doc = new Y.Doc();
    const update = changeOf(doc, () => doc.getArray(ADAS_SESSION).push([ENTRY]));
    room.offer(ada, { update, frame: updateFrame(update), deletes: false, tellsWriter: true });
    room.take();
    const [outcome] = await store.appendUpdates([{ room: ROOM, after: 0, updates: [update] }]);
    room.leave(ada);
    room.refuse("out-of-step");
    if (outcome?.ok) room.settled(outcome.value, 0);
    await expect.poll(() => heard).toEqual([updateFrame(update)]);
    expect(room.elsewhere.seq).toBe(1);
  });
});

function varUint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varUint(Math.floor(value / 128))];
}
