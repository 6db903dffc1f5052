import { describe, expect, it } from "vitest";
import { voiceFromWords } from "./firstWords.ts";

describe("S30: who a sentence is about follows from its first words", () => {
  it.each([
    ["I will message when I am late.", "writer"],
    ["If you are upset, I will listen.", "writer"],
    ["We each keep our own friends.", "both"],
    ["When either of us is tired, we pause.", "both"],
    ["Would you be willing to call?", "other"],
    ["Delete her number.", "other"],
    ["私は言います", null],
    ["I", null],
  ])("reads %j as %s", (text, voice) => {
    expect(voiceFromWords(text)).toBe(voice);
  });
});
