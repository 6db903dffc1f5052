import { describe, expect, it } from "vitest";
import { EMPTY_RING } from "../../platform/ring/ring.ts";
import { isKitDue, laterFrom } from "./whenKitIsDue.ts";

const MINUTE_MS = 60_000;
const device = { id: "phone", name: "", since: 0, isThis: true };
// reason: the id's brand has no place here; only whether there is a device counts.
const devices = [device] as unknown as Parameters<typeof isKitDue>[0]["devices"];
const view = { kitHere: { since: 0 }, ring: EMPTY_RING, stage: "alone", devices } as const;
const after = (minutes: number, given: Partial<Parameters<typeof isKitDue>[0]> = {}, isForgetful = false) =>
  isKitDue({ ...view, ...given }, null, "2026-11-22", minutes * MINUTE_MS, isForgetful);

describe("V77: the kit is offered", () => {
  it("at the end of the first session, and sooner where a browser forgets after seven days", () => {
    expect([after(19), after(20), after(4, {}, true), after(5, {}, true)]).toEqual([false, true, false, true]);
  });

  it("to nobody who has it, said never, has it on another device, or whom no server knows yet", () => {
    const elsewhere = { kitHere: null };
    const kept = { ring: { ...EMPTY_RING, kit: "kept" as const } };
    const never = { ring: { ...EMPTY_RING, kit: "never" as const } };
    for (const given of [elsewhere, kept, never, { devices: [] }, { stage: "closed" as const }])
      expect(after(60, given)).toBe(false);
  });

  it("again a week after Later, over the end of a month too", () => {
    expect(laterFrom("2026-11-28")).toBe("2026-12-05");
    const on = (today: string) => isKitDue(view, "2026-12-05", today, 60 * MINUTE_MS, false);
    expect([on("2026-12-04"), on("2026-12-05")]).toEqual([false, true]);
  });
});
