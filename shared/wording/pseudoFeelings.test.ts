import { describe, expect, it } from "vitest";
import { PSEUDO_FEELINGS, underneath } from "./pseudoFeelings.ts";

describe("S29: a word that says what somebody did is offered the feeling underneath", () => {
  it("knows what Ada may find under it", () => {
    expect(underneath("Ignored")).toMatchObject({ feelings: ["lonely", "sad"], needs: ["to matter"] });
    expect(underneath(" taken  for granted ")?.needs).toEqual(["acknowledgement"]);
  });

  it("knows nothing under a feeling, nor under what may be plainly true", () => {
    for (const word of ["sad", "betrayed", "lied to", ""]) expect(underneath(word)).toBeNull();
  });

  it("puts every word in one group only", () => {
    const words = PSEUDO_FEELINGS.flatMap((group) => group.words);
    expect(new Set(words).size).toBe(words.length);
  });
});
