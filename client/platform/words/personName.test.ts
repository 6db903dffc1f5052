import { describe, expect, it } from "vitest";
import { personName } from "./personName.ts";

describe("names", () => {
  it.each([
    ["Ada", "Ada"],
    ["  Bo \n Berg ", "Bo Berg"],
    ["👩‍👩‍👧 Ada", "👩‍👩‍👧 Ada"],
    ["עדה", "עדה"],
    ["\u202Eada\u202C", "ada"],
    ["\u0000A\u200Bda", "Ada"],
    ["👨‍👩‍👧‍👦".repeat(80), "👨‍👩‍👧‍👦".repeat(80)],
  ])("P4: %j is kept as %j", (typed, name) => {
    expect(personName(typed)).toEqual({ ok: true, value: name });
  });

  it.each([
    ["", "name-empty"],
    [" \u200B\u202E ", "name-empty"],
    ["A".repeat(300), "name-too-long"],
    [`A${"\u0301".repeat(2_000)}`, "name-too-long"],
  ])("P4: %j is answered with a sentence", (typed, problem) => {
    expect(personName(typed)).toEqual({ ok: false, problem });
  });
});
