import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { browserClock } from "../../browser/browserClock.ts";
import { memorySigningStore } from "./memorySigningStore.ts";
import { openSigningStore } from "./openSigningStore.ts";
import type { SigningStore } from "./signingStore.ts";

let count = 0;
const entry = (n: number, byte: number) => ({ n, at: 1_000 + n, entry: Uint8Array.of(n, byte) });
const valueOf = <T>(result: { ok: true; value: T } | { ok: false; problem: string }): T => {
  if (!result.ok) throw new Error(result.problem);
  return result.value;
};

describe.each([
  ["in IndexedDB", () => openSigningStore(`signing-store-${++count}`, browserClock)],
  ["of a browser that keeps nothing", async () => memorySigningStore()],
] satisfies [string, () => Promise<SigningStore>][])("what a device keeps of what was signed, %s", (_name, open) => {
  it("G221: nothing is written over: a second body for a place lies beside the first, and is remembered", async () => {
    const store = await open();
    expect(valueOf(await store.take([entry(0, 1), entry(1, 1)]))).toBe(false);
    expect(valueOf(await store.take([entry(1, 1), entry(2, 1)]))).toBe(false);
    expect((await store.load())?.isForked).toBe(false);
    expect(valueOf(await store.take([entry(1, 2)]))).toBe(true);
    expect(await store.entryAt(1)).toEqual(entry(1, 1));
    expect(await store.entryAt(3)).toBeNull();
    expect((await store.load())?.isForked).toBe(true);
    store.close();
  });

  it("G221: notes wait in their order, are sealed anew where they stand, and go once they are settled", async () => {
    const store = await open();
    const [first, second] = [
      valueOf(await store.wait(Uint8Array.of(1))),
      valueOf(await store.wait(Uint8Array.of(2))),
    ] as const;
    await store.reseal(first, Uint8Array.of(3));
    expect((await store.load())?.waiting).toEqual([
      { id: first, entry: Uint8Array.of(3) },
      { id: second, entry: Uint8Array.of(2) },
    ]);
    await store.settle(first);
    // Another tab settled it: sealing it anew does not bring it back.
    await store.reseal(first, Uint8Array.of(4));
    expect((await store.load())?.waiting).toEqual([{ id: second, entry: Uint8Array.of(2) }]);
    store.close();
  });

  it("G222: what was found out about a signature is kept under the name of its entry", async () => {
    const store = await open();
    await store.noteVerdict("one", "sound");
    await store.noteVerdict("two", "unsound");
    await store.noteAhead(-5_000);
    const kept = await store.load();
    expect([...(kept?.verdicts ?? [])]).toEqual([
      ["one", "sound"],
      ["two", "unsound"],
    ]);
    expect(kept?.aheadMs).toBe(-5_000);
    store.close();
  });
});
