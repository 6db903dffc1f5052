import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClauseId } from "../base/ids.ts";
import { type Clause, readClause } from "./clause.ts";
import { readClauseFields } from "./clauseFields.ts";
import { contentHash } from "./contentHash.ts";
import { summarize } from "./summary.ts";
import { whoFromOtherSeat } from "./who.ts";

const id = "AAAAAAAAAAAAAAAAAAAAAA" as ClauseId;

function clause(text: string, fields: Record<string, unknown> = {}): Clause | null {
  const all: Record<string, unknown> = { by: "a", made: true, place: { topic: "money", position: "V" }, ...fields };
  return readClause({
    id,
    fields: readClauseFields((name) => all[name]),
    paragraphs: text.split("\n"),
    textState: "plain",
  });
}

describe("a point as it is read", () => {
  it("A16: the hash that marks carry changes with every part of the content and with nothing else", () => {
    const content = { id, text: "I call.", who: "a", scope: null, start: null, review: null, end: null } as const;
    const changed = [
      { text: "I call. " },
      { who: "both" as const },
      { scope: "" },
      { start: "2027-01-01" },
      { review: "2027-01-01" },
      { end: "2027-01-01" },
      { id: "BBBBBBBBBBBBBBBBBBBBBA" as ClauseId },
    ];
    const hashes = [content, ...changed.map((change) => ({ ...content, ...change }))].map(contentHash);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(clause("I call.")?.contentHash).toBe(contentHash(content));
    expect(clause("I call.", { place: { topic: "family", position: "zz" } })?.contentHash).toBe(contentHash(content));
  });

  it("A1: the chip's choice stays, whatever the words become", () => {
    expect(clause("I call.", { who: "both" })).toMatchObject({
      who: "both",
      isWhoChosen: true,
      kind: "shared-practice",
    });
    expect(clause("Would you call?")).toMatchObject({ who: "ask-b", isWhoChosen: false, kind: "request" });
    expect(clause("If I am late, I call.")?.kind).toBe("own-limit");
  });

  it("A13: an unreadable field counts as absent and never takes the point away", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("by", "place", "who", "removed", "end", "base"), fc.anything()),
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

describe("a summary", () => {
  it("A18: counts points and never people; blank lines and requests are neither agreed nor open", () => {
    const point = (text: string, isAgreed: boolean) => ({ clause: clause(text) as Clause, isAgreed });
    const points = [point("I call.", true), point("We talk.", false), point("You call.", true), point("", false)];
    expect(summarize(points)).toEqual({ agreed: 1, open: 1, requests: 1 });
  });
});
