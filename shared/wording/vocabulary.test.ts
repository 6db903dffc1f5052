import { describe, expect, it } from "vitest";
import { BODY_WORDS, FEELINGS_MET, FEELINGS_UNMET, FIRST_FEELINGS, FIRST_NEEDS, NEEDS } from "./vocabulary.ts";

describe("S9: the first choice is eight feelings and six needs, all from the vocabulary", () => {
  it("holds every word that the first screen shows", () => {
    const feelings = [...FEELINGS_UNMET, ...FEELINGS_MET, BODY_WORDS].flatMap((group) => group.words);
    const needs = NEEDS.flatMap((group) => group.words);
    expect(FIRST_FEELINGS.filter((word) => !feelings.includes(word))).toEqual([]);
    expect(FIRST_NEEDS.filter((word) => !needs.includes(word))).toEqual([]);
    expect([FIRST_FEELINGS.length, FIRST_NEEDS.length]).toEqual([8, 6]);
  });

  it("names no feeling that accuses", () => {
    const feelings = [...FEELINGS_UNMET, ...FEELINGS_MET, BODY_WORDS].flatMap((group) => group.words);
    for (const accusing of ["abandoned", "ignored", "manipulated", "rejected", "used"])
      expect(feelings).not.toContain(accusing);
  });
});
