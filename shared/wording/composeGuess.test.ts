import { describe, expect, it } from "vitest";
import { composeCorrection, composeGuess } from "./composeGuess.ts";

describe("S82: what somebody imagines the other felt is a guess, and the other's correction one sentence", () => {
  it("joins the picked feelings with Bo's own words", () => {
    expect(composeGuess(["lonely", "tight chest"], "because nobody called")).toBe(
      "I imagine you felt lonely and a tight chest. because nobody called.",
    );
    expect(composeGuess([], "I imagine you felt alone.")).toBe("I imagine you felt alone.");
    expect(composeGuess(["lonely"], " ")).toBe("I imagine you felt lonely.");
  });

  it("lets Ada say what it was more", () => {
    expect(composeCorrection(["angry", "tired"], "")).toBe("It was more angry and tired.");
    expect(composeCorrection([], "More tired than sad")).toBe("More tired than sad.");
  });
});
