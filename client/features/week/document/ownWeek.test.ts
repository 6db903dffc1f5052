import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { ownWeekWords, pulsesOf, readPulses, writeLine, writePulse } from "./ownWeek.ts";

const WEEK = "2026-11-16";

describe("my weeks, for myself", () => {
  it("N83: two devices that are offline answer the same week, and what each answered is kept", () => {
    const [phone, laptop] = [new Y.Doc(), new Y.Doc()];
    writePulse(phone, WEEK, "hope", 4);
    writePulse(laptop, WEEK, "ease", 7);
    writeLine(phone, WEEK, "glad", "You called.");
    writeLine(laptop, WEEK, "helps", "An evening off.");
    Y.applyUpdate(phone, Y.encodeStateAsUpdate(laptop));
    Y.applyUpdate(laptop, Y.encodeStateAsUpdate(phone));
    for (const mine of [phone, laptop]) {
      expect(readPulses(pulsesOf(mine))).toEqual([[WEEK, { hope: 4, ease: 7 }]]);
      expect(ownWeekWords(mine)).toEqual([
        "2026-11-16: ease 7 hope 4",
        "2026-11-16: You called.",
        "2026-11-16: An evening off.",
      ]);
    }
  });

  it("N83: a number can be taken back, and whatever else lies there reads as nothing", () => {
    const mine = new Y.Doc();
    writePulse(mine, WEEK, "hope", 4);
    writePulse(mine, WEEK, "hope", null);
    for (const [key, value] of [
      ["x", 3],
      [`${WEEK}.score`, 3],
      [`${WEEK}.hope`, 11],
      ["2026-02-31.hope", 3],
      [`${WEEK}.ease`, "3"],
    ] as const)
      pulsesOf(mine).set(key, value);
    expect(readPulses(pulsesOf(mine))).toEqual([]);
    expect(ownWeekWords(new Y.Doc())).toEqual([]);
  });
});
