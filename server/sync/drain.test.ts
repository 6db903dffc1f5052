import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { createMemoryStore } from "../store/memoryStore.ts";
import { roomKey } from "../store/roomKey.ts";
import { createRelay } from "./relay.ts";
import { ADAS_SESSION, SHARED } from "./testing/cast.ts";
import { LocalSocket } from "./testing/localSocket.ts";
import { createManualClock } from "./testing/manualClock.ts";
import { changeOf } from "./testing/rawClient.ts";
import { savedFrame, stateVectorFrame, updateFrame } from "./writeFrames.ts";

function setUp() {
  const store = createMemoryStore();
  const clock = createManualClock();
  const { promise: gate, resolve: release } = Promise.withResolvers<void>();
  const slow = {
    ...store,
    appendUpdates: (...args: Parameters<typeof store.appendUpdates>) => gate.then(() => store.appendUpdates(...args)),
  };
  const relay = createRelay({ store: slow, clock, log: { info: () => {}, warn: () => {} } });
  const doc = new Y.Doc();
  const write = (socket: LocalSocket) =>
    socket.receive(updateFrame(changeOf(doc, () => doc.getArray(ADAS_SESSION).push([new Uint8Array(9)]))));
  return { store, clock, relay, release, write };
}

describe("stopping", () => {
  it("K20: what was read is written, told and only then 1012; what comes after the stop is not read", async () => {
    const { store, relay, release, write } = setUp();
    const ada = new LocalSocket().connect(relay, "ada-phone");
    ada.receive(stateVectorFrame(Uint8Array.of(0)));
    await expect.poll(() => ada.sent.length).toBe(2);
    write(ada);
    const drained = relay.drain();
    write(ada);
    expect(ada.closed).toBeNull();
    release();
    await drained;
    expect(ada.sent.at(-1)).toEqual(savedFrame(1));
    expect(ada.closed).toEqual({ code: 1012, reason: "restarting" });
    const { differences } = await store.joinRoom(roomKey(SHARED), [Uint8Array.of(0)]);
    const kept = new Y.Doc();
    Y.applyUpdate(kept, differences[0] as Uint8Array);
    expect(kept.getArray(ADAS_SESSION).length).toBe(1);
    expect(new LocalSocket().connect(relay, "bo").closed?.code).toBe(1012);
  });

  it("R6: a store that does not answer holds a stop for three seconds and no longer; nothing is acknowledged", async () => {
    const { clock, relay, write } = setUp();
    const ada = new LocalSocket().connect(relay, "ada-phone");
    ada.receive(stateVectorFrame(Uint8Array.of(0)));
    await expect.poll(() => ada.sent.length).toBe(2);
    write(ada);
    const drained = relay.drain();
    await clock.advance(2_999);
    expect(ada.closed).toBeNull();
    await clock.advance(1);
    await drained;
    expect(ada.closed?.code).toBe(1012);
    expect(ada.sent.length).toBe(2);
  });
});
