import { describe, expect, it } from "vitest";
import { nextStep } from "./nextStep.ts";

const step = (now: Omit<Parameters<typeof nextStep>[0], "arrivalUnseen" | "talk" | "hasPoint">): string =>
  nextStep({ arrivalUnseen: false, talk: null, hasPoint: false, ...now });

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
    const arrived = { stage: "together", hasSentence: true, wordsAnswer: null, arrivalUnseen: true } as const;
    expect(nextStep({ ...arrived, talk: null, hasPoint: false })).toBe("write-a-point");
  });

  it("puts what waits in a talk first, and nothing else beside it", () => {
    const inTalk = {
      stage: "together",
      hasSentence: false,
      wordsAnswer: null,
      arrivalUnseen: false,
      hasPoint: true,
    } as const;
    expect(nextStep({ ...inTalk, talk: "answer-invitation" })).toBe("answer-invitation");
    expect(nextStep({ ...inTalk, stage: "closed", talk: "take-turn" })).toBe("say-a-sentence");
  });

  it("V245: in a closed space it leads to what is one's own, and never to what nobody can write any more", () => {
    expect(step({ stage: "closed", hasSentence: false, wordsAnswer: null })).toBe("say-a-sentence");
    for (const wordsAnswer of [null, "later", "match"] as const)
      expect(step({ stage: "closed", hasSentence: true, wordsAnswer })).toBe("keep-a-copy");
  });

  it("leads on alone while Bo has not come", () => {
    for (const stage of ["alone", "inviting", "waiting-for-partner"] as const) {
      expect(step({ stage, hasSentence: true, wordsAnswer: null })).toBe("write-a-point");
    }
  });

  it("F130: leads back to what stands there, and asks nobody for a first point twice", () => {
    const begun = { hasSentence: true, arrivalUnseen: false, talk: null, hasPoint: true } as const;
    for (const stage of ["alone", "together"] as const)
      expect(nextStep({ ...begun, stage, wordsAnswer: "match" })).toBe("look-again");
    expect(nextStep({ ...begun, stage: "together", wordsAnswer: null })).toBe("compare-words");
    expect(nextStep({ ...begun, stage: "closed", wordsAnswer: "match" })).toBe("keep-a-copy");
  });
});
