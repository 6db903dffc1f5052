import { describe, expect, it } from "vitest";
import { nextStep } from "./nextStep.ts";

describe("S11: Today shows one next step, and never asks for somebody who is not here", () => {
  it("begins with Ada's own sentence, alone or together", () => {
    expect(nextStep({ stage: "alone", hasSentence: false, wordsAnswer: null })).toBe("say-a-sentence");
    expect(nextStep({ stage: "together", hasSentence: false, wordsAnswer: null })).toBe("say-a-sentence");
  });

  it("offers the eight words once, and takes 'later' for an answer", () => {
    expect(nextStep({ stage: "together", hasSentence: true, wordsAnswer: null })).toBe("compare-words");
    expect(nextStep({ stage: "together", hasSentence: true, wordsAnswer: "later" })).toBe("write-a-point");
  });

  it("leads on alone while Bo has not come", () => {
    for (const stage of ["alone", "inviting", "waiting-for-partner"] as const) {
      expect(nextStep({ stage, hasSentence: true, wordsAnswer: null })).toBe("write-a-point");
    }
  });
});
