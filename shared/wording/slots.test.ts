import { describe, expect, it } from "vitest";
import { emptySlots, whenMissing } from "./slots.ts";

describe("S39: what happened carries a time, and a picker left empty is known", () => {
  it.each([
    "the phone was face down last night",
    "on Friday, when the messages came",
    "you came home at 9 pm",
    "the dinner on 3 March",
    "at half past six the door closed",
    "in May",
    "the call at nine",
    "14:30, in the car",
    "yesterday's talk",
  ])("Ada says when: %s", (situation) => expect(whenMissing(situation)).toBe(false));

  it.each(["when you looked at your phone", "the messages", "I may be wrong about it", "you march out of the room"])(
    "Bo does not say when: %s",
    (situation) => expect(whenMissing(situation)).toBe(true),
  );

  it("asks nothing of an empty text", () => {
    expect(whenMissing("")).toBe(false);
    expect(whenMissing(" … ")).toBe(false);
  });

  it("names the empty pickers in their order", () => {
    expect(emptySlots({ feelings: [], about: "Friday", needs: [] })).toEqual(["feeling", "need"]);
    expect(emptySlots({ feelings: ["sad"], about: "", needs: [] })).toEqual(["need"]);
    expect(emptySlots({ feelings: ["sad"], about: "", needs: ["honesty"] })).toEqual([]);
  });
});
