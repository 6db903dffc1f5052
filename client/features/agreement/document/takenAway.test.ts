import { describe, expect, it } from "vitest";
import { topicsOnPage } from "../topic/topicsOnPage.ts";
import { addPoint } from "./addPoint.ts";
import { bringBackPoint, removePoint } from "./changePoint.ts";
import { wordsOf } from "./testing/pens.ts";
import { type Partner, suggest, twoPartners, type } from "./testing/twoPartners.ts";
import { wordsThere } from "./wordsThere.ts";

function add({ agreement, slot, random }: Partner, text: string) {
  const added = addPoint(agreement, { topic: "money", by: slot, text }, random);
  if (!added.ok) throw new Error("there is room");
  return added.value;
}

describe("a point that is deleted while somebody writes in it", () => {
  it("A9, A180: is known here as it stood, until the next letter brings it back for both", () => {
    const { ada, bo, meet } = twoPartners(1, { a: wordsOf("a"), b: wordsOf("b") });
    const [first, id, last] = [add(ada, "We each call."), add(ada, "We each wait."), add(ada, "We each eat.")];
    meet();
    const there = bo.agreement.view().clauses.get(id);
    removePoint(ada.agreement, ada.agreement.view().clauses.get(id)!);
    meet();
    expect(bo.agreement.view().clauses.has(id)).toBe(false);
    expect(bo.agreement.takenAway(id)).toBe(there);
    const page = topicsOnPage(bo.agreement.view(), ada.agreement.view(), bo.agreement.takenAway(id));
    const topic = page.topics.find(({ held }) => held !== null);
    expect(topic?.shared.map((clause) => clause.id)).toEqual([first, id, last]);
    // Nobody else's number waits for it.
    expect(page.numbers.get(last)?.endsWith(".2")).toBe(true);
    type(bo, id, "Please: ");
    expect(bo.agreement.takenAway(id)).toBeNull();
    meet();
    for (const { agreement } of [ada, bo])
      expect(agreement.view().clauses.get(id)?.paragraphs).toEqual(["Please: We each wait."]);
  });

  it("A180: what is suggested in a point that its owner deleted stays readable for whoever suggested it", () => {
    const { ada, bo, meet } = twoPartners(2, { a: wordsOf("a"), b: wordsOf("b") });
    const id = add(ada, "I will call.");
    meet();
    expect(bo.agreement.view().clauses.has(id)).toBe(true);
    removePoint(ada.agreement, ada.agreement.view().clauses.get(id)!);
    meet();
    suggest(bo, id, " at six", 11);
    expect(bo.agreement.takenAway(id)?.paragraphs).toEqual(["I will call."]);
    expect(wordsThere(bo.agreement.doc, id)).toBe("I will call at six.");
  });

  it("A180: what went by my own hand, and what is there again, is not held", () => {
    const { ada, bo, meet } = twoPartners(3, { a: wordsOf("a"), b: wordsOf("b") });
    const id = add(ada, "We each wait.");
    meet();
    expect(ada.agreement.view().clauses.has(id)).toBe(true);
    removePoint(bo.agreement, bo.agreement.view().clauses.get(id)!);
    expect(bo.agreement.takenAway(id)).toBeNull();
    meet();
    expect(ada.agreement.takenAway(id)).not.toBeNull();
    bringBackPoint(bo.agreement, id);
    meet();
    expect(ada.agreement.takenAway(id)).toBeNull();
  });
});
