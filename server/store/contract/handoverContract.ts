import { describe, expect, it } from "vitest";
import type { Handover } from "../handoverStore.ts";
import type { OpenStore } from "./openStore.ts";
import { OUR_SPACE, STRANGERS_SPACE } from "./storeCast.ts";

const handover = (key: string, given: Partial<Handover> = {}): Handover => ({
  space: OUR_SPACE,
  slot: "a",
  key,
  sealed: Uint8Array.of(key.length, 3),
  ...given,
});

export function handoverContract(open: OpenStore): void {
  describe("handovers", () => {
    it("V33: are found by their key, for their person and in their space alone", async () => {
      const store = await open();
      expect(await store.putHandover(handover("one"), 8)).toEqual({ ok: true, value: undefined });
      expect(await store.findHandover(OUR_SPACE, "a", "one")).toEqual(Uint8Array.of(3, 3));
      expect(await store.findHandover(OUR_SPACE, "b", "one")).toBe(null);
      expect(await store.findHandover(STRANGERS_SPACE, "a", "one")).toBe(null);
      expect(await store.findHandover(OUR_SPACE, "a", "two")).toBe(null);
      await store.close();
    });

    it("V33: the last one under a key counts, and the oldest makes room, each person's their own", async () => {
      const store = await open();
      await store.putHandover(handover("b's", { slot: "b" }), 2);
      for (const key of ["one", "two", "one", "three"]) await store.putHandover(handover(key), 2);
      await store.putHandover(handover("three", { sealed: Uint8Array.of(9) }), 2);
      expect(await store.findHandover(OUR_SPACE, "a", "two")).toBe(null);
      expect(await store.findHandover(OUR_SPACE, "a", "one")).not.toBe(null);
      expect(await store.findHandover(OUR_SPACE, "a", "three")).toEqual(Uint8Array.of(9));
      expect(await store.findHandover(OUR_SPACE, "b", "b's")).not.toBe(null);
      await store.close();
    });

    it("R7: deleting a space leaves none of its handovers, and another's stay", async () => {
      const store = await open();
      for (const one of [handover("one"), handover("one", { slot: "b" }), handover("one", { space: STRANGERS_SPACE })])
        await store.putHandover(one, 8);
      expect((await store.deleteSpace(OUR_SPACE)).ok).toBe(true);
      expect(await store.findHandover(OUR_SPACE, "a", "one")).toBe(null);
      expect(await store.findHandover(OUR_SPACE, "b", "one")).toBe(null);
      expect(await store.findHandover(STRANGERS_SPACE, "a", "one")).not.toBe(null);
      await store.close();
    });
  });
}
