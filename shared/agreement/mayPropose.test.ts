import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClauseId, Slot } from "../base/ids.ts";
import { type Clause, type RawClause, readClause } from "./clause.ts";
import { NO_DETAILS } from "./clauseDetails.ts";
import { readClauseFields } from "./clauseFields.ts";
import { MARKS, pointState } from "./mark.ts";
import { mayPropose } from "./mayPropose.ts";
import { authorsOf } from "./ownership.ts";
import { plainRuns } from "./textRuns.ts";

const TODAY = "2027-02-01";

function clause(text: string, fields: Record<string, unknown> = {}, more: Partial<RawClause> = {}): Clause {
  const all: Record<string, unknown> = { by: "a", made: true, place: { topic: "money", position: "V" }, ...fields };
  const read = readClause({
    // reason: the shape of an id.
    id: "AAAAAAAAAAAAAAAAAAAAAA" as ClauseId,
    fields: readClauseFields((name) => all[name]),
    runs: plainRuns([text]),
    textState: "plain",
    details: NO_DETAILS,
    writers: [],
    chosenBy: null,
    signedRemoval: null,
    ...more,
  });
  if (read === null) throw new Error("the point is there");
  return read;
}

describe("A170: what belongs on a page that is proposed", () => {
  const agreed = (point: Clause): boolean => mayPropose({ clause: point, isAgreed: true }, TODAY);

  it("is what is agreed, has words that can be read whole, and has not ended", () => {
    expect(agreed(clause("I call at six."))).toBe(true);
    expect(mayPropose({ clause: clause("I call at six."), isAgreed: false }, TODAY)).toBe(false);
    expect(agreed(clause(" "))).toBe(false);
    expect(agreed(clause("You call at six."))).toBe(false);
    expect(agreed(clause("I call at six.", { end: TODAY }))).toBe(true);
    expect(agreed(clause("I call at six.", { end: "2027-01-31" }))).toBe(false);
    for (const textState of ["foreign", "too-long"] as const)
      expect(agreed(clause("I call at six.", {}, { textState }))).toBe(false);
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
        const point = clause(words, {}, { writers });
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
    expect(authorsOf(clause("I call.", {}, { writers: ["a"] }))).toEqual(["a"]);
    expect(authorsOf(clause("I call.", { who: "b" }, { writers: ["a"] }))).toEqual(["a", "b"]);
    expect(authorsOf(clause("We each call.", {}, { writers: ["b"] }))).toEqual(["b"]);
    expect(authorsOf(clause("We each call.", {}, { writers: ["b"], chosenBy: "a" }))).toEqual(["a", "b"]);
    expect(authorsOf(clause("We each call."))).toEqual(["a"]);
  });
});
