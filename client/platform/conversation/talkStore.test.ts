import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { ConversationId } from "../../../shared/base/ids.ts";
import { browserClock } from "../browser/browserClock.ts";
import { memoryTalkStore } from "./memoryTalkStore.ts";
import { openTalkStore } from "./openTalkStore.ts";
import { pauseKey, type TalkStore } from "./talkStore.ts";

const ONE = "AAAAAAAAAAAAAAAAAAAAAA" as ConversationId;
const TWO = "BBBBBBBBBBBBBBBBBBBBBA" as ConversationId;
let count = 0;

const event = (seq: number, byte: number, conversation = ONE) => ({
  conversation,
  seq,
  at: 1_000 + seq,
  event: Uint8Array.of(seq, byte),
});
const pending = (byte: number, thenEnd = false) => ({
  conversation: ONE,
  event: Uint8Array.of(9, byte),
  thenEnd,
  sent: false,
});
const valueOf = <T>(result: { ok: true; value: T } | { ok: false; problem: string }): T => {
  if (!result.ok) throw new Error(result.problem);
  return result.value;
};

describe.each([
  ["in IndexedDB", () => openTalkStore(`talk-store-${++count}`, browserClock)],
  ["of a browser that keeps nothing", async () => memoryTalkStore()],
] satisfies [string, () => Promise<TalkStore>][])("what a device keeps of its conversations, %s", (_name, open) => {
  it("C65: nothing is written over: a second body for a number lies beside the first", async () => {
    const store = await open();
    expect(valueOf(await store.take([event(0, 1), event(1, 1), event(0, 7, TWO)]))).toEqual([]);
    expect(valueOf(await store.take([event(1, 1)]))).toEqual([]);
    expect(valueOf(await store.take([event(1, 2)]))).toEqual([event(1, 2)]);
    const kept = await store.load();
    expect(kept?.events.get(ONE)).toEqual([event(0, 1), event(1, 1)]);
    expect(kept?.seconds).toEqual([event(1, 2)]);
    expect([...((await store.load([TWO]))?.events.keys() ?? [])]).toContain(TWO);
    store.close();
  });

  it("C65: one move waits at a time, and only that one is marked, taken back or settled", async () => {
    const store = await open();
    expect(valueOf(await store.begin(pending(1)))).toBe(true);
    expect(valueOf(await store.begin(pending(2)))).toBe(false);
    expect(await store.markSent(pending(2))).toBe(false);
    await store.settle(pending(2), true);
    expect((await store.load())?.pending.get(ONE)).toEqual(pending(1));
    expect(await store.markSent(pending(1))).toBe(true);
    expect(await store.withdraw(pending(1))).toBe(false);
    await store.settle(pending(1), true);
    expect((await store.load())?.pending.size).toBe(0);
    expect(valueOf(await store.begin(pending(3)))).toBe(true);
    expect(await store.withdraw(pending(3))).toBe(true);
    expect((await store.load())?.pending.size).toBe(0);
    store.close();
  });

  it("C65: the wish to end is kept with the move that ends it, and only if that was taken", async () => {
    const store = await open();
    await store.begin(pending(1, true));
    await store.settle(pending(1, true), false);
    expect((await store.load())?.leaving.size).toBe(0);
    await store.begin(pending(2, true));
    await store.settle(pending(2, true), true);
    await store.leave(TWO);
    expect((await store.load())?.leaving).toEqual(new Set([ONE, TWO]));
    await store.left(ONE);
    expect((await store.load())?.leaving).toEqual(new Set([TWO]));
    store.close();
  });

  it("C65: of a pause the first sight is kept, of the clocks the last difference", async () => {
    const store = await open();
    await store.sawPause(pauseKey(ONE, 3), 5);
    await store.sawPause(pauseKey(ONE, 3), 9);
    await store.noteAhead(-7);
    await store.noteAhead(-8);
    expect(await store.load()).toMatchObject({ pauses: new Map([[pauseKey(ONE, 3), 5]]), aheadMs: -8 });
    store.close();
  });
});

describe("a browser that will not keep anything", () => {
  it("C65: gets a store in memory, and says so", async () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, "indexedDB")!;
    const refuse = (): never => {
      throw new DOMException("refused", "SecurityError");
    };
    Object.defineProperty(globalThis, "indexedDB", { value: { open: refuse }, configurable: true });
    try {
      const store = await openTalkStore("refused", browserClock);
      expect(store.kept).toBe(false);
      expect(valueOf(await store.begin(pending(1)))).toBe(true);
    } finally {
      Object.defineProperty(globalThis, "indexedDB", real);
    }
  });
});
