import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { stillUntil } from "./stillUntil.ts";

const NOW = 1_800_000_000_000;

describe("N132: a page that is opened anew hides what is private until it knows better, and never for long", () => {
  it.each([
    [null, false],
    ["", false],
    ["soon", false],
    ["Infinity", false],
    [String(NOW), false],
    [String(NOW + 1), true],
    [String(NOW + LIMITS.withUsMs), true],
    [String(NOW + LIMITS.withUsMs + 1), false],
  ])("%s: %s", (kept, isStill) => {
    expect(stillUntil(kept, NOW)).toBe(isStill);
  });
});
