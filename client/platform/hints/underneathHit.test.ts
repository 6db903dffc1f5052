import { describe, expect, it } from "vitest";
import { feelingInstead, underneathHit } from "./underneathHit.ts";

describe("S88: under a word that says what somebody did, feelings and needs are offered", () => {
  it("finds the word, the longest first", () => {
    expect(underneathHit("I feel manipulated")).toMatchObject({
      word: "manipulated",
      feelings: ["angry", "confused"],
      needs: ["honesty", "choice"],
    });
    expect(underneathHit("I felt Taken for  granted")?.word).toBe("Taken for  granted");
    expect(underneathHit("I feel sad")).toBeNull();
  });

  it("puts one word in the place of one word", () => {
    const text = "I felt ignored and left out. I feel ignored again";
    expect(feelingInstead(text, { words: "I feel ignored", start: 27 }, "ignored", "lonely")?.text).toBe(
      "I felt ignored and left out. I feel lonely again",
    );
    expect(feelingInstead(text, { words: "I feel judged", start: 0 }, "judged", "hurt")).toBeNull();
  });
});
