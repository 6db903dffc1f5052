import { describe, expect, it } from "vitest";
import { doerSeenByAuthor } from "./doerSeenByAuthor.ts";

describe("S91: a point is read as its author's sentence", () => {
  it.each([
    ["a", "a", "me"],
    ["a", "ask-b", "you"],
    ["a", "b", "you"],
    ["a", "both", "both"],
    ["b", "a", "you"],
    ["b", "ask-a", "you"],
    ["b", "ask-b", "me"],
  ] as const)("written by %s, done by %s: %s", (by, who, doer) => {
    expect(doerSeenByAuthor({ by, who })).toBe(doer);
  });
});
