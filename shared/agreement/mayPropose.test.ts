import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Slot } from "../base/ids.ts";
import type { Clause } from "./clause.ts";
import { MARKS, pointState } from "./mark.ts";
import { mayPropose } from "./mayPropose.ts";
import { authorsOf } from "./ownership.ts";
import { readPoint } from "./testing/readPoint.ts";

const TODAY = "2027-02-01";

describe("A170: what belongs on a page that is proposed", () => {
  const agreed = (point: Clause): boolean => mayPropose({ clause: point, isAgreed: true }, TODAY);

  it("is what is agreed, has words that can be read whole, and has not ended", () => {
    expect(agreed(readPoint("I call at six."))).toBe(true);
    expect(mayPropose({ clause: readPoint("I call at six."), isAgreed: false }, TODAY)).toBe(false);
    expect(agreed(readPoint(" "))).toBe(false);
    expect(agreed(readPoint("You call at six."))).toBe(false);
    expect(agreed(readPoint("I call at six.", { end: TODAY }))).toBe(true);
    expect(agreed(readPoint("I call at six.", { end: "2027-01-31" }))).toBe(false);
    for (const textState of ["foreign", "too-long"] as const)
      expect(agreed(readPoint("I call at six.", {}, { textState }))).toBe(false);
  });

  it("always carries the *Comfortable* of somebody whose sentence it is, who had looked again where that was asked", () => {
    const text = fc.constantFrom(
      "I ask permission.",
      "If it gets loud, I will leave.",
      "We each ask leave.",
      "You do it.",
    );
    const slots = fc.subarray<Slot>(["a", "b"]);
    fc.assert(
      fc.property(text, slots, fc.constantFrom(...MARKS), fc.constantFrom(...MARKS), (words, writers, a, b) => {
        const point = readPoint(words, {}, { writers });
        const marks = { a, b };
        const { isAgreed } = pointState(point, marks, "a");
        if (!mayPropose({ clause: point, isAgreed }, TODAY)) return;
        const owner = authorsOf(point).filter((slot) => marks[slot] === "comfortable");
        expect(owner.length).toBeGreaterThan(0);
        // Nobody has a veto over the other's limit, so it is the owner alone who looks again.
        if (point.kind !== "own-limit") expect(owner).toEqual(authorsOf(point));
      }),
    );
  });
});

describe("A171: whose sentence a point is, who therefore reads why before being comfortable with it", () => {
  it("is whoever's it is, and whoever's letters or choice stand in it", () => {
    expect(authorsOf(readPoint("I call.", {}, { writers: ["a"] }))).toEqual(["a"]);
    expect(authorsOf(readPoint("I call.", { who: "b" }, { writers: ["a"] }))).toEqual(["a", "b"]);
    expect(authorsOf(readPoint("We each call.", {}, { writers: ["b"] }))).toEqual(["b"]);
    expect(authorsOf(readPoint("We each call.", {}, { writers: ["b"], chosenBy: "a" }))).toEqual(["a", "b"]);
    expect(authorsOf(readPoint("We each call."))).toEqual(["a"]);
  });
});
