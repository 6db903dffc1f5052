import { describe, expect, it } from "vitest";
import type { Hint, Severity } from "./hint.ts";
import { hasSupportWords, showFirst } from "./showFirst.ts";

const hint = (rule: string, severity: Severity, start: number): Hint => ({ rule, severity, start, end: start + 3 });

describe("S28: a screen shows two hints at most, the strongest first", () => {
  it("orders by strength, then by place", () => {
    const hints = [
      hint("I-02", "hint", 0),
      hint("I-05", "warn", 9),
      hint("I-06", "strong", 20),
      hint("I-07", "warn", 4),
    ];
    expect(showFirst(hints).map(({ rule }) => rule)).toEqual(["I-06", "I-07"]);
    expect(showFirst(hints, 4).map(({ rule }) => rule)).toEqual(["I-06", "I-07", "I-05", "I-02"]);
    expect(hints[0]?.rule).toBe("I-02");
  });

  it("never shows support as a hint", () => {
    const hints = [hint("S-01", "support", 0), hint("I-04f", "info", 9)];
    expect(showFirst(hints).map(({ rule }) => rule)).toEqual(["I-04f"]);
    expect(hasSupportWords(hints)).toBe(true);
    expect(hasSupportWords(showFirst(hints))).toBe(false);
  });
});
