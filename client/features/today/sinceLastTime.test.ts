import { describe, expect, it } from "vitest";
import { NEWS, sinceLastTime, type Thing } from "./sinceLastTime.ts";

const THINGS: readonly Thing[] = [
  { kind: "told", key: "told/1" },
  { kind: "point", key: "point/1" },
  { kind: "point", key: "point/2" },
  { kind: "apology", key: "apology/1" },
];

describe("N124: since last time says what kind of thing came, and never how much", () => {
  it("names each kind once, in the same order whatever came first", () => {
    expect(sinceLastTime(THINGS, new Set())).toEqual(["apology", "point", "told"]);
    expect(sinceLastTime(THINGS.toReversed(), new Set())).toEqual(["apology", "point", "told"]);
  });

  it("is silent about what was looked at, until there is another", () => {
    const seen = new Set(["apology/1", "point/1", "told/1"]);
    expect(sinceLastTime(THINGS, seen)).toEqual(["point"]);
    expect(sinceLastTime(THINGS, new Set(THINGS.map(({ key }) => key)))).toEqual([]);
  });

  it("N189: what ends by itself after a day or a week comes first", () => {
    const all = NEWS.map((kind): Thing => ({ kind, key: `${kind}/1` }));
    expect(sinceLastTime(all.toReversed(), new Set()).slice(0, 3)).toEqual(["ask", "asked", "page"]);
  });
});
