import { describe, expect, it } from "vitest";
import { nextStep } from "./nextStep.ts";

const step = (now: Omit<Parameters<typeof nextStep>[0], "arrivalUnseen">): string =>
  nextStep({ arrivalUnseen: false, ...now });

describe("S11: Today shows one next step, and never asks for somebody who is not here", () => {
  it("begins with Ada's own sentence, alone or together", () => {
    expect(step({ stage: "alone", hasSentence: false, wordsAnswer: null })).toBe("say-a-sentence");
    expect(step({ stage: "together", hasSentence: false, wordsAnswer: null })).toBe("say-a-sentence");
  });

  it("offers the eight words once, and takes 'later' for an answer", () => {
    expect(step({ stage: "together", hasSentence: true, wordsAnswer: null })).toBe("compare-words");
    expect(step({ stage: "together", hasSentence: true, wordsAnswer: "later" })).toBe("write-a-point");
  });

  it("does not ask twice while the notice of Bo's arrival asks", () => {
    expect(nextStep({ stage: "together", hasSentence: true, wordsAnswer: null, arrivalUnseen: true })).toBe(
      "write-a-point",
    );
  });

  it("leads on alone while Bo has not come", () => {
    for (const stage of ["alone", "inviting", "waiting-for-partner"] as const) {
      expect(step({ stage, hasSentence: true, wordsAnswer: null })).toBe("write-a-point");
    }
  });
});
