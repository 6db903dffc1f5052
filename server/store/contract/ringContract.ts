import { describe, expect, it } from "vitest";
import type { NextRing } from "../ringStore.ts";
import type { OpenStore } from "./openStore.ts";
import { OUR_SPACE, STRANGERS_SPACE } from "./storeCast.ts";

const ring = (version: number, given: Partial<NextRing> = {}): NextRing => ({
  space: OUR_SPACE,
  slot: "a",
  version,
  sealed: Uint8Array.of(version, 9),
  ...given,
});

export function ringContract(open: OpenStore): void {
  describe("rings", () => {
    it("V2: the next version takes the place of the last, and any other is a conflict that changes nothing", async () => {
      const store = await open();
      expect(await store.readRing(OUR_SPACE, "a")).toBe(null);
      expect(await store.writeRing(ring(2))).toEqual({ ok: false, problem: "ring-conflict" });
      expect(await store.writeRing(ring(1))).toEqual({ ok: true, value: { isNew: true } });
      expect(await store.writeRing(ring(2))).toEqual({ ok: true, value: { isNew: true } });
      for (const version of [1, 2, 4])
        expect(await store.writeRing(ring(version, { sealed: Uint8Array.of(7) }))).toMatchObject({ ok: false });
      expect(await store.readRing(OUR_SPACE, "a")).toEqual({ version: 2, sealed: Uint8Array.of(2, 9) });
      await store.close();
    });

    it("V2: of two at once one gets in, and the very same bytes again are no conflict", async () => {
      const store = await open();
      const other = ring(1, { sealed: Uint8Array.of(8) });
      const both = await Promise.all([store.writeRing(ring(1)), store.writeRing(other)]);
      expect(both.map((one) => one.ok || one.problem)).toEqual([true, "ring-conflict"]);
      expect(await store.writeRing(ring(1))).toEqual({ ok: true, value: { isNew: false } });
      await store.close();
    });

    it("V2: each of the two has one, and so has each in another space", async () => {
      const store = await open();
      await store.writeRing(ring(1));
      expect(await store.readRing(OUR_SPACE, "b")).toBe(null);
      expect(await store.readRing(STRANGERS_SPACE, "a")).toBe(null);
      expect((await store.writeRing(ring(1, { slot: "b", sealed: Uint8Array.of(5) }))).ok).toBe(true);
      expect((await store.readRing(OUR_SPACE, "a"))?.sealed).toEqual(Uint8Array.of(1, 9));
      await store.close();
    });

    it("R7: deleting a space leaves neither of its rings, and another's stay", async () => {
      const store = await open();
      for (const one of [ring(1), ring(1, { slot: "b" }), ring(1, { space: STRANGERS_SPACE })])
        await store.writeRing(one);
      expect((await store.deleteSpace(OUR_SPACE)).ok).toBe(true);
      expect([await store.readRing(OUR_SPACE, "a"), await store.readRing(OUR_SPACE, "b")]).toEqual([null, null]);
      expect(await store.readRing(STRANGERS_SPACE, "a")).not.toBe(null);
      await store.close();
    });
  });
}
