import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { createMemoryStore } from "../store/memoryStore.ts";
import { roomKey } from "../store/roomKey.ts";
import { createRelay } from "./relay.ts";
import { ADAS_SESSION, BOS_SESSION, SHARED } from "./testing/cast.ts";
import { LocalSocket } from "./testing/localSocket.ts";
import { madFrames } from "./testing/madFrames.ts";
import { createManualClock } from "./testing/manualClock.ts";
import { changeOf } from "./testing/rawClient.ts";
import { stateVectorFrame, updateFrame } from "./writeFrames.ts";

describe("a client gone mad", () => {
  it("K12: whatever it sends, in whatever order, its partner writes on and the room can be opened by a document that Yjs reads", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(madFrames(ADAS_SESSION), { maxLength: 25 }), async (frames) => {
        const store = createMemoryStore();
        const clock = createManualClock();
        const relay = createRelay({ store, clock, log: { info: () => {}, warn: () => {} } });
        const [ada, bo] = [new LocalSocket().connect(relay, "ada-phone"), new LocalSocket().connect(relay, "bo")];
        for (const socket of [ada, bo]) socket.receive(stateVectorFrame(Uint8Array.of(0)));
        await clock.advance(1);
        for (const frame of frames) ada.receive(frame);
        const his = new Y.Doc();
        bo.receive(updateFrame(changeOf(his, () => his.getArray(BOS_SESSION).push([new Uint8Array(3)]))));
        ada.lose();
        await clock.advance(10);
        expect(bo.closed).toBeNull();
        const { differences } = await store.joinRoom(roomKey(SHARED), [Uint8Array.of(0)]);
        const kept = new Y.Doc();
        Y.applyUpdate(kept, differences[0] as Uint8Array);
        expect(kept.getArray(BOS_SESSION).length).toBe(1);
        expect([kept.store.pendingStructs, kept.store.pendingDs]).toEqual([null, null]);
      }),
      { numRuns: 400 },
    );
  });
});
