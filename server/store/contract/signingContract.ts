import { describe, expect, it } from "vitest";
import { eventHash } from "../eventHash.ts";
import type { NextSigningEntry } from "../signingStore.ts";
import type { Store } from "../store.ts";
import type { OpenStore } from "./openStore.ts";
import { HOUR_MS, NOW_MS, OUR_SPACE, STRANGERS_SPACE } from "./storeCast.ts";

const VERSION = "v".repeat(22);

/** The store looks into nothing: bytes that differ are entries. */
const entryOf = (n: number): Uint8Array => Uint8Array.of(n, 7, 7, 7);

const note = (n: number, given: Partial<NextSigningEntry> = {}): NextSigningEntry => ({
  space: OUR_SPACE,
  n,
  previous: eventHash(n === 0 ? null : entryOf(n - 1)),
  entry: entryOf(n),
  atMs: NOW_MS + n,
  broughtBy: "a",
  signs: null,
  ...given,
});
const signature = (n: number, given: Partial<NextSigningEntry> = {}): NextSigningEntry =>
  note(n, { signs: VERSION, ...given });

export function signingContract(open: OpenStore): void {
  async function log(...entries: readonly NextSigningEntry[]): Promise<Store> {
    const store = await open();
    for (const entry of entries) expect(await store.appendSigning(entry)).toMatchObject({ ok: true });
    return store;
  }
  const placesOf = async (store: Store, from = 0, atMostBytes = 999) =>
    (await store.readSigning(OUR_SPACE, from, atMostBytes)).map(({ n }) => n);

  describe("the signing log", () => {
    it("R60: an entry lands at exactly the next place, with when it came", async () => {
      const store = await log(note(0));
      expect(await store.appendSigning(note(1))).toEqual({ ok: true, value: { atMs: NOW_MS + 1, isNew: true } });
      expect(await store.readSigning(OUR_SPACE, 1, 999)).toEqual([{ n: 1, atMs: NOW_MS + 1, entry: entryOf(1) }]);
      for (const n of [3, 99])
        expect(await store.appendSigning(note(n))).toEqual({ ok: false, problem: "signing-conflict" });
      expect(await placesOf(store)).toEqual([0, 1]);
      await store.close();
    });

    it("R60: of two for one place one gets in, and the very same bytes again answer when they came", async () => {
      const store = await log(note(0));
      const bos = note(1, { entry: Uint8Array.of(9), broughtBy: "b" });
      const both = await Promise.all([store.appendSigning(note(1)), store.appendSigning(bos)]);
      expect(both.map((one) => one.ok || one.problem)).toEqual([true, "signing-conflict"]);
      expect(await store.appendSigning(note(1, { atMs: NOW_MS + HOUR_MS }))).toEqual({
        ok: true,
        value: { atMs: NOW_MS + 1, isNew: false },
      });
      expect(await placesOf(store)).toEqual([0, 1]);
      await store.close();
    });

    it("R60: an entry that does not name the one before it is not taken", async () => {
      const store = await log(note(0), note(1));
      const broken = note(2, { previous: eventHash(entryOf(0)) });
      expect(await store.appendSigning(broken)).toEqual({ ok: false, problem: "chain-broken" });
      const begun = note(0, { space: STRANGERS_SPACE, previous: eventHash(entryOf(0)) });
      expect(await store.appendSigning(begun)).toEqual({ ok: false, problem: "chain-broken" });
      expect(await placesOf(store)).toEqual([0, 1]);
      await store.close();
    });

    it("R61: each of the two signs a version once, and takes nothing of the other's turn with it", async () => {
      const store = await log(note(0), signature(1));
      expect(await store.appendSigning(signature(2))).toEqual({ ok: false, problem: "already-signed" });
      expect((await store.appendSigning(signature(2, { broughtBy: "b" }))).ok).toBe(true);
      expect(await store.appendSigning(signature(3, { broughtBy: "b" }))).toMatchObject({ ok: false });
      expect((await store.appendSigning(signature(3, { signs: "w".repeat(22) }))).ok).toBe(true);
      // Said to be there already, not said to be twice: an answer may get lost.
      expect(await store.appendSigning(signature(1))).toMatchObject({ ok: true, value: { isNew: false } });
      expect(await placesOf(store)).toEqual([0, 1, 2, 3]);
      await store.close();
    });

    it("R61: as many notes as one likes, and in another space the same version once more", async () => {
      const store = await log(note(0), note(1), note(2), signature(3));
      const there = signature(0, { space: STRANGERS_SPACE });
      expect((await store.appendSigning(there)).ok).toBe(true);
      expect(await placesOf(store)).toEqual([0, 1, 2, 3]);
      await store.close();
    });

    it("R62: counts what each of the two brought, and when", async () => {
      const store = await log(note(0), note(1, { broughtBy: "b" }), signature(2), note(3));
      expect(await store.tallySigning(OUR_SPACE, "a", NOW_MS)).toEqual({
        entries: 4,
        lastAtMs: NOW_MS + 3,
        own: { entries: 3, bytes: 12, notesSince: 1, bytesSince: 8 },
      });
      expect((await store.tallySigning(OUR_SPACE, "b", NOW_MS - 1)).own).toEqual({
        entries: 1,
        bytes: 4,
        notesSince: 1,
        bytesSince: 4,
      });
      expect(await store.tallySigning(STRANGERS_SPACE, "a", 0)).toEqual({
        entries: 0,
        lastAtMs: 0,
        own: { entries: 0, bytes: 0, notesSince: 0, bytesSince: 0 },
      });
      await store.close();
    });

    it("R63: is read from any place in pages of so many bytes, a large entry by itself", async () => {
      const store = await log(note(0), note(1), note(2));
      expect(await placesOf(store, 0, 8)).toEqual([0, 1]);
      expect(await placesOf(store, 1, 11)).toEqual([1, 2]);
      expect(await placesOf(store, 1, 1)).toEqual([1]);
      expect(await placesOf(store, 3)).toEqual([]);
      expect(await store.readSigning(STRANGERS_SPACE, 0, 999)).toEqual([]);
      await store.close();
    });

    it("R7: deleting a space leaves nothing of what was signed in it, and nothing of another's goes", async () => {
      const store = await log(note(0), signature(1), note(0, { space: STRANGERS_SPACE }));
      expect((await store.deleteSpace(OUR_SPACE)).ok).toBe(true);
      expect(await placesOf(store)).toEqual([]);
      expect(await store.readSigning(STRANGERS_SPACE, 0, 999)).toHaveLength(1);
      await store.close();
    });
  });
}
