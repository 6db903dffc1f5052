import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Anchor } from "../../../../shared/agreement/comment.ts";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import { addPoint } from "../document/addPoint.ts";
import { writePoint } from "../document/changePoint.ts";
import { type Partner, suggest, suggestWithout, twoPartners, type } from "../document/testing/twoPartners.ts";
import { anchorAt, placesOf } from "./anchor.ts";

function world(text: string) {
  const { ada, bo, meet } = twoPartners();
  const added = addPoint(ada.agreement, { topic: "money", by: "a", text }, ada.random);
  if (!added.ok) throw new Error(added.problem);
  meet();
  return { ada, bo, meet, id: added.value };
}

/** Words of the first paragraph. */
function on(partner: Partner, id: ClauseId, words: string): Anchor {
  const at = partner.agreement.view().clauses.get(id)?.paragraphs[0]?.indexOf(words) ?? -1;
  const [from, to] = [
    { paragraph: 0, at },
    { paragraph: 0, at: at + words.length },
  ] as const;
  const anchor = anchorAt(partner.agreement.doc, id, { from, to, words });
  if (anchor === null) throw new Error("there are no such words");
  return anchor;
}

/** What the anchor is on, in all letters that stand there. */
function read(partner: Partner, id: ClauseId, anchor: Anchor): string | null {
  const places = placesOf(partner.agreement.doc, id, anchor);
  const runs = partner.agreement.view().clauses.get(id)?.runs ?? [];
  if (places === null || places.from.paragraph !== places.to.paragraph) return null;
  const letters = (runs[places.from.paragraph] ?? []).map(({ text }) => text).join("");
  return letters.slice(places.from.at, places.to.at);
}

describe("A127: a comment on some words", () => {
  it("stays on them while both type around, inside and offline", () => {
    const { ada, bo, meet, id } = world("We talk on Sundays.");
    const anchor = on(ada, id, "on Sundays");
    type(bo, id, "Every week: ");
    type(ada, id, "!", 18);
    meet();
    expect(read(bo, id, anchor)).toBe("on Sundays");
    type(bo, id, "two ", "Every week: We talk on ".length);
    meet();
    expect(read(ada, id, anchor)).toBe("on two Sundays");
  });

  it("counts suggested letters as they stand, and is where it was when they are suggested away", () => {
    const { ada, bo, meet, id } = world("We talk on Sundays.");
    suggest(bo, id, "gladly ", 3);
    meet();
    const doc = ada.agreement.doc;
    const [from, to] = [
      { paragraph: 0, at: 10 },
      { paragraph: 0, at: 14 },
    ] as const;
    const anchor = anchorAt(doc, id, { from, to, words: "talk" });
    suggestWithout(bo, id, 10, 4);
    meet();
    expect(anchor === null ? null : read(bo, id, anchor)).toBe("talk");
  });

  it("has no place once the words are gone, and none in another point", () => {
    const { ada, bo, meet, id } = world("We talk on Sundays.\nAnd we listen.");
    const anchor = on(ada, id, "Sundays");
    writePoint(bo.agreement, id, ["We talk on .", "And we listen."], "b");
    meet();
    expect(placesOf(ada.agreement.doc, id, anchor)).toBeNull();
    const other = addPoint(ada.agreement, { topic: "money", by: "a", text: "Sundays" }, ada.random);
    if (!other.ok) throw new Error(other.problem);
    expect(placesOf(ada.agreement.doc, id, on(ada, other.value, "Sundays"))).toBeNull();
  });

  it("reaches over paragraphs", () => {
    const { ada, id } = world("We talk.\nWe listen.");
    const [from, to] = [
      { paragraph: 0, at: 3 },
      { paragraph: 1, at: 2 },
    ] as const;
    const anchor = anchorAt(ada.agreement.doc, id, { from, to, words: "talk. We" });
    type(ada, id, "So: ");
    expect(anchor && placesOf(ada.agreement.doc, id, anchor)).toEqual({ from: { paragraph: 0, at: 7 }, to });
  });

  it("A126: a made-up place is none, never throws and makes no root", () => {
    const { ada, id } = world("We talk on Sundays.");
    const number = fc.oneof(fc.nat(40), fc.constant(12), fc.maxSafeNat());
    const yid = fc.record({ client: number, clock: number });
    const edge = fc.record({ type: yid, item: yid, assoc: fc.integer() }, { requiredKeys: [] });
    const roots = ada.agreement.doc.share.size;
    fc.assert(
      fc.property(edge, edge, (start, end) => {
        const places = placesOf(ada.agreement.doc, id, { start, end, quote: "x" });
        expect(places === null || places.from.at <= 19).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(ada.agreement.doc.share.size).toBe(roots);
  });
});
