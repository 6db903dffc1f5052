import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../base/limits.ts";
import { readWithUs, type WithUsWord, withUsNow, withUsValue } from "./withUs.ts";

const NOW = 1_800_000_000_000;
const TALK = "AAAAAAAAAAAAAAAAAAAAAA";
const round = (change: Partial<WithUsWord> = {}): WithUsWord => ({
  until: NOW + LIMITS.withUsMs,
  talk: null,
  isOn: true,
  ...change,
});
const never = (): boolean => false;

describe("N131: someone is with us only while both say so", () => {
  it("is off without a word, a suggestion with one, on with both", () => {
    expect(withUsNow({ a: null, b: null }, NOW, never)).toEqual({ kind: "off" });
    expect(withUsNow({ a: round(), b: null }, NOW, never)).toMatchObject({ kind: "suggested", by: "a" });
    expect(withUsNow({ a: null, b: round() }, NOW, never)).toMatchObject({ kind: "suggested", by: "b" });
    expect(withUsNow({ a: round(), b: round() }, NOW, never)).toMatchObject({ kind: "on" });
  });

  it("either ends it, and the end is no new suggestion; the next one is another round", () => {
    const ended = { a: round(), b: round({ isOn: false }) };
    expect(withUsNow(ended, NOW, never)).toEqual({ kind: "off" });
    const next = round({ until: NOW + LIMITS.withUsMs + 60_000 });
    expect(withUsNow({ ...ended, a: next }, NOW + 60_000, never)).toMatchObject({ kind: "suggested", by: "a" });
    expect(withUsNow({ a: next, b: next }, NOW + 60_000, never)).toMatchObject({ kind: "on" });
  });

  it("two who suggest at once have one round: the later, and whoever was earlier is asked", () => {
    const later = round({ until: NOW + LIMITS.withUsMs + 1_000 });
    expect(withUsNow({ a: round(), b: later }, NOW, never)).toMatchObject({ kind: "suggested", by: "b", round: later });
  });

  it("ends by itself after ninety minutes, and with its talk", () => {
    const both = { a: round(), b: round() };
    expect(withUsNow(both, NOW + LIMITS.withUsMs - 1, never).kind).toBe("on");
    expect(withUsNow(both, NOW + LIMITS.withUsMs, never).kind).toBe("off");
    const inTalk = { a: round({ talk: TALK }), b: round({ talk: TALK }) };
    expect(withUsNow(inTalk, NOW, never).kind).toBe("on");
    expect(withUsNow(inTalk, NOW, (talk) => talk === TALK).kind).toBe("off");
  });

  it("a word that claims more time than there is counts for nothing", () => {
    const endless = round({ until: NOW + 10 * LIMITS.withUsMs });
    expect(withUsNow({ a: endless, b: endless }, NOW, never).kind).toBe("off");
    expect(withUsNow({ a: round(), b: endless }, NOW, never)).toMatchObject({ kind: "suggested", by: "a" });
  });

  it("reads its own words and nothing else", () => {
    expect(readWithUs(withUsValue(round()))).toEqual(round());
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readWithUs(value)).toBeNull();
      }),
    );
  });
});
