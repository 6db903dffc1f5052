import { describe, expect, it } from "vitest";
import type { OpenStore } from "./openStore.ts";
import { NOW_MS } from "./storeCast.ts";

export function operatorContract(open: OpenStore): void {
  describe("what an operator asks", () => {
    it("R80: a trial write succeeds as often as it is asked for, and a new store was never restored", async () => {
      const store = await open();
      for (const nowMs of [NOW_MS, NOW_MS + 1])
        expect(await store.pulse(nowMs)).toEqual({ ok: true, value: undefined });
      expect(await store.lastRestoreMs()).toBeNull();
      await store.close();
    });
  });
}
