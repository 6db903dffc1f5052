import { expect, it, vi } from "vitest";
import { createLonelyBus } from "../cluster/bus.ts";
import { createMovedClock } from "../testing/movedClock.ts";
import { createSharedLinking } from "./sharedLinking.ts";

it("W84: whoever waits for a gift leaves nothing behind when Redis goes away in between", async () => {
  const place = JSON.stringify({ claimHash: "claim", expiresAt: 1 });
  const stopHearing = vi.fn();
  let gifts = 0;
  const linking = createSharedLinking({
    clock: createMovedClock(),
    bus: { ...createLonelyBus("here"), subscribe: async () => stopHearing },
    keys: {
      name: (key) => key,
      // It answers until it is asked whether a gift came while nobody listened yet.
      ask: async ([, key = ""]) => {
        if (key.startsWith("place:")) return place;
        gifts += 1;
        if (gifts === 2) throw new Error("gone");
        return null;
      },
    },
  });
  expect(await linking.take("link", "claim")).toEqual({ ok: false, problem: "store-failed" });
  expect(stopHearing).toHaveBeenCalledTimes(1);
});
