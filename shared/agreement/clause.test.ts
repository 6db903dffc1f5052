import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClauseId } from "../base/ids.ts";
import { type Clause, hasEnded, needsOf, type RawClause, readClause } from "./clause.ts";
import { NO_DETAILS } from "./clauseDetails.ts";
import { readClauseFields } from "./clauseFields.ts";
import { contentHash } from "./contentHash.ts";
import { summarize } from "./summary.ts";
import { type Mark, pointState } from "./mark.ts";
import { isInNameOf } from "./ownership.ts";
import { plainRuns } from "./textRuns.ts";
import { whoFromOtherSeat } from "./who.ts";

const id = "AAAAAAAAAAAAAAAAAAAAAA" as ClauseId;

function clause(text: string, fields: Record<string, unknown> = {}, more: Partial<RawClause> = {}): Clause | null {
  const all: Record<string, unknown> = { by: "a", made: true, place: { topic: "money", position: "V" }, ...fields };
  return readClause({
    id,
    fields: readClauseFields((name) => all[name]),
    runs: plainRuns(text.split("\n")),
    textState: "plain",
    details: NO_DETAILS,
    writers: [],
    chosenBy: null,
    signedRemoval: null,
    ...more,
  });
}

describe("a point as it is read", () => {
  it("A16: the hash that marks carry changes with every part of the content and with nothing else", () => {
    const content = {
      id,
      text: "I call.",
      who: "a",
      scope: "",
      fallback: "",
      start: null,
      review: null,
      end: null,
    } as const;
    const changed = [
      { text: "I call. " },
      { who: "both" as const },
      { scope: "at work" },
      { fallback: "at work" },
      { start: "2027-01-01" },
      { review: "2027-01-01" },
      { end: "2027-01-01" },
      { id: "BBBBBBBBBBBBBBBBBBBBBA" as ClauseId },
    ];
    const hashes = [content, ...changed.map((change) => ({ ...content, ...change }))].map(contentHash);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(clause("I call.")?.contentHash).toBe(contentHash(content));
    const beside = { ...NO_DETAILS, need: "rest", why: "it hurt", example: "on Friday" };
    expect(clause("I call.", {}, { details: beside })?.contentHash).toBe(contentHash(content));
    const suggested = [
      [{ text: "I " }, { text: "never ", insertedBy: "b" }, { text: "call.", deletedBy: "b" }],
    ] as const;
    expect(clause("", {}, { runs: suggested })?.contentHash).toBe(contentHash(content));
    expect(clause("I call.", { place: { topic: "family", position: "zz" } })?.contentHash).toBe(contentHash(content));
  });

  it("A1: whoever made the blank line, the one whose letters alone stand in it says I", () => {
    expect(clause("I call.", { by: "a" }, { writers: ["b"] })).toMatchObject({
      by: "b",
      who: "b",
    });
    expect(clause("I call.", { by: "a" }, { writers: ["a", "b"] })).toMatchObject({
      by: "a",
      who: "a",
    });
    expect(clause("I call.", { by: "b", base: "" }, { writers: ["a"] })).toMatchObject({
      by: "b",
      who: "b",
    });
  });

  it("A1: the chip's choice stays, whatever the words become", () => {
    expect(clause("I call.", { who: "both" })).toMatchObject({
      who: "both",
      isWhoChosen: true,
      kind: "shared-practice",
    });
    expect(clause("Would you call?")).toMatchObject({ who: "ask-b", isWhoChosen: false, kind: "request" });
    expect(clause("If it gets loud, I will leave.")?.kind).toBe("own-limit");
  });

  it("A13: an unreadable field counts as absent and never takes the point away", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("by", "place", "who", "removed", "end", "base", "answers"), fc.anything()),
        (fields) => {
          expect(clause("Words stay.", fields)?.paragraphs).toEqual(["Words stay."]);
        },
      ),
    );
  });

  it("A8: without letters a point is there only while it is meant to be", () => {
    expect(clause("", { made: undefined })).toBeNull();
    expect(clause(" \n ", { made: undefined })).toBeNull();
    expect(clause("x", { made: undefined })).not.toBeNull();
    expect(clause("")).not.toBeNull();
  });

  it("A9: deleting means one content, and another content is there again", () => {
    const removed = clause("I call.")?.contentHash;
    expect(clause("I call.", { removed })).toBeNull();
    expect(clause("I call!", { removed })).not.toBeNull();
  });

  it("A20: in the other seat, me is still me", () => {
    expect((["a", "b", "both", "ask-a", "ask-b"] as const).map(whoFromOtherSeat)).toEqual([
      "b",
      "a",
      "both",
      "ask-b",
      "ask-a",
    ]);
  });
});

describe("whose a point is", () => {
  const hashOf = (text: string): string => clause(text)?.contentHash ?? "";

  it("A23: its owner's signed word deletes it, whatever was suggested in it; anybody else's field does not", () => {
    const words = "I will call.";
    const runs = [[{ text: words }, { text: " Daily.", insertedBy: "b" }]] as const;
    const gone = (owner: string): string | null => (owner === "a" ? hashOf(words) : null);
    expect(clause(words, {}, { signedRemoval: gone })).toBeNull();
    expect(clause(words, {}, { signedRemoval: gone, runs })).toBeNull();
    expect(clause("I will call!", {}, { signedRemoval: gone })).not.toBeNull();
    expect(clause(words, { removed: hashOf(words) }, { signedRemoval: () => null })).not.toBeNull();
    expect(clause(words, { who: "b" }, { signedRemoval: gone })).not.toBeNull();
  });

  it("A9: deleting a point of both is bound to all that stands in it, also a reason or a suggestion", () => {
    const words = "We each call.";
    const removed = hashOf(words);
    const signedRemoval = (): null => null;
    expect(clause(words, { removed }, { signedRemoval })).toBeNull();
    const details = { ...NO_DETAILS, why: "it hurt" };
    expect(clause(words, { removed }, { signedRemoval, details })).not.toBeNull();
    const runs = [[{ text: words }, { text: " Daily.", insertedBy: "b" }]] as const;
    expect(clause(words, { removed }, { signedRemoval, runs })).not.toBeNull();
  });

  it("A24: a point in my name is mine once the words or the choice came from me, or I pressed comfortable", () => {
    const inBosName = clause("I will call.", { who: "b" }, { writers: ["a"] }) as Clause;
    expect(isInNameOf(inBosName, "b", false)).toBe(true);
    expect(isInNameOf(inBosName, "b", true)).toBe(false);
    expect(isInNameOf({ ...inBosName, hands: ["a", "b"] }, "b", false)).toBe(false);
    expect(isInNameOf(inBosName, "a", false)).toBe(false);
    expect(isInNameOf({ ...inBosName, who: "both" }, "b", false)).toBe(false);
  });
});

describe("something I offer to show", () => {
  const offer = (dates: Record<string, string>) => clause("I offer to show you my messages.", dates) as Clause;
  const agreed = { a: "comfortable", b: "comfortable" } as const;

  it("A25: it has an end, at most 90 days after its beginning, or it is nothing to agree to", () => {
    const start = "2026-11-22";
    for (const [dates, needs] of [
      [{}, "end"],
      [{ end: "2027-01-31" }, "end"],
      [{ start }, "end"],
      [{ start, end: "2026-11-21" }, "end"],
      [{ start, end: "2027-02-21" }, "end"],
      [{ start, end: "2027-02-20" }, null],
      [{ start, end: start }, null],
    ] as const) {
      const point = offer(dates);
      expect([dates, needsOf(point)]).toEqual([dates, needs]);
      expect(pointState(point, agreed, "a").isAgreed).toBe(needs === null);
    }
    expect(needsOf(clause("I will call.") as Clause)).toBeNull();
  });

  it("A25: it holds through its last day and has ended on the next", () => {
    const point = offer({ start: "2026-11-22", end: "2026-11-30" });
    expect(["2026-11-29", "2026-11-30", "2026-12-01"].map((today) => hasEnded(point, today))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe("what is agreed", () => {
  it.each([
    ["We each call.", "both"],
    ["I will call.", "both"],
    ["If it gets loud, I will leave.", "owner"],
    ["Would you call?", "nobody"],
  ])("A26: %j needs the word of %s", (text, needed) => {
    const point = clause(text) as Clause;
    const state = (a: Mark, b: Mark): boolean => pointState(point, { a, b }, "b").isAgreed;
    expect(state("comfortable", "comfortable")).toBe(needed !== "nobody");
    expect(state("comfortable", "talk")).toBe(needed === "owner");
    expect(state("open", "comfortable")).toBe(false);
  });
});

describe("a summary", () => {
  it("A18: counts points and never people; blank lines and requests are neither agreed nor open", () => {
    const point = (text: string, isAgreed: boolean) => ({ clause: clause(text) as Clause, isAgreed });
    const points = [point("I call.", true), point("We talk.", false), point("You call.", true), point("", false)];
    expect(summarize(points, "2026-11-22")).toEqual({ agreed: 1, open: 1, requests: 1 });
  });
});
