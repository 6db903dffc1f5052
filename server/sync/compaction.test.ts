import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { createMemoryStore } from "../store/memoryStore.ts";
import type { Store } from "../store/store.ts";
import { createRelay } from "./relay.ts";
import type { SyncLimits } from "./syncLimits.ts";
import { ADAS_SESSION } from "./testing/cast.ts";
import { LocalSocket } from "./testing/localSocket.ts";
import { createManualClock } from "./testing/manualClock.ts";
import { changeOf } from "./testing/rawClient.ts";
import { savedFrame, stateVectorFrame, updateFrame } from "./writeFrames.ts";

async function adaIn(limits: Partial<SyncLimits>) {
  const inner = createMemoryStore();
  const done: string[] = [];
  const store: Store = {
    ...inner,
    compactRoom: (room) => {
      done.push("compact");
      return inner.compactRoom(room);
    },
    tidy: async () => void done.push("tidy"),
  };
  const clock = createManualClock();
  const relay = createRelay({ store, clock, limits, log: { info: () => {}, warn: () => {} } });
  const ada = new LocalSocket().connect(relay, "ada-phone");
  ada.receive(stateVectorFrame(Uint8Array.of(0)));
  await expect.poll(() => ada.sent.length).toBe(2);
  const doc = new Y.Doc();
  let written = 0;
  return {
    ada,
    clock,
    done,
    async write(updates: number) {
      for (let i = 0; i < updates; i++) {
        ada.receive(updateFrame(changeOf(doc, () => doc.getArray(ADAS_SESSION).push([new Uint8Array(9)]))));
        written += 1;
        // One after the other: the next commit waits a millisecond of this clock.
        await clock.advance(1);
      }
      await expect.poll(() => ada.sent.at(-1)).toEqual(savedFrame(written));
    },
  };
}

describe("compacting", () => {
  it("V99: what was deleted goes when the room is left, however little was written", async () => {
    const { ada, clock, done } = await adaIn({ compactAtUpdates: 5 });
    const doc = new Y.Doc();
    const array = doc.getArray(ADAS_SESSION);
    for (const change of [() => array.push([new Uint8Array(9)]), () => array.delete(0, 1)]) {
      ada.receive(updateFrame(changeOf(doc, change)));
      await clock.advance(1);
    }
    await expect.poll(() => ada.sent.at(-1)).toEqual(savedFrame(2));
    expect(done).toEqual([]);
    ada.lose();
    await expect.poll(() => done).toEqual(["compact"]);
  });

  it("R3: a room is compacted when it is left, if enough was written", async () => {
    const { ada, done, write } = await adaIn({ compactAtUpdates: 5 });
    await write(5);
    expect(done).toEqual([]);
    ada.lose();
    await expect.poll(() => done).toEqual(["compact"]);
    const few = await adaIn({ compactAtUpdates: 5 });
    await few.write(4);
    few.ada.lose();
    await few.clock.advance(60_000);
    expect(few.done).toEqual([]);
  });

  it("R3: a room that stays open is compacted when it has been quiet, once, and the disk is tidied after it", async () => {
    const { clock, done, write } = await adaIn({ compactAtUpdates: 5, quietMs: 30_000 });
    await write(6);
    await clock.advance(25_000);
    expect(done).toEqual([]);
    await clock.advance(120_000);
    expect(done).toEqual(["compact", "tidy"]);
  });

  it("R3: a room that is never quiet is compacted at the cap", async () => {
    const { done, write } = await adaIn({ compactAtUpdates: 5, compactBusyAtUpdates: 20 });
    await write(19);
    expect(done).toEqual([]);
    await write(1);
    await expect.poll(() => done).toEqual(["compact"]);
    await write(19);
    expect(done).toEqual(["compact"]);
  });
});
