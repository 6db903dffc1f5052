import { describe, expect, it } from "vitest";
import { bringIn } from "../../../../shared/agreement/exchange/bringIn.ts";
import type { BroughtIn } from "../../../../shared/agreement/exchange/broughtIn.ts";
import { readingCopyData } from "../../../../shared/agreement/exchange/readingCopyData.ts";
import type { ReadingCopy } from "../../../../shared/agreement/readingCopy.ts";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { addPoint } from "../document/addPoint.ts";
import { chooseWho } from "../document/changePoint.ts";
import { type Partner, twoPartners } from "../document/testing/twoPartners.ts";
import { addBrought, type ChosenPoint } from "./addBrought.ts";

const brought = (text: string): BroughtIn => {
  const read = bringIn(text);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
};
const all = ({ points }: BroughtIn): readonly ChosenPoint[] =>
  points.map((point, place) => ({ point, place, topic: point.topic }));
const bring = (partner: Partner, chosen: readonly ChosenPoint[], isOtherSeat = false): ReturnType<typeof addBrought> =>
  addBrought(partner.agreement, chosen, { me: partner.slot, isOtherSeat }, partner.random);
const textsOf = (partner: Partner): readonly string[] =>
  partner.agreement.view().topics.flatMap(({ clauses }) => clauses.map(({ paragraphs }) => paragraphs.join("\n")));

function dataOf(partner: Partner): string {
  const { topics } = partner.agreement.view();
  const copy: ReadingCopy = {
    lang: "en",
    title: "What we ask of ourselves",
    names: { a: "Ada", b: "Bo" },
    day: "22 November 2026",
    today: "2026-11-22",
    sayDay: (day) => day,
    topics: topics.map(({ id, clauses }, at) => ({
      id,
      number: at + 1,
      title: id,
      points: clauses.map((clause) => ({ clause, isAgreed: true })),
    })),
  };
  return readingCopyData(copy);
}

describe("bringing in points", () => {
  it("A109: they stand in the order of the text, below what is there, and one undo takes them all back", () => {
    const { ada, bo, meet } = twoPartners(3);
    addPoint(ada.agreement, { topic: "money", by: "a", text: "I will pay." }, ada.random);
    bring(ada, all(brought("# Money\n- One.\n- Two.\n- Three.")));
    meet();
    expect(textsOf(bo)).toEqual(["I will pay.", "One.", "Two.", "Three."]);
    ada.agreement.undo.undo();
    expect(textsOf(ada)).toEqual(["I will pay."]);
  });

  it("A106: what one agreement gave as data another one holds: words, doer, details, days, answers; no id twice", () => {
    const { ada, bo } = twoPartners(5);
    const request = addPoint(
      ada.agreement,
      { topic: "money", by: "a", text: "Would you be willing to call?" },
      ada.random,
    );
    if (!request.ok) throw new Error(request.problem);
    const answer = addPoint(
      ada.agreement,
      { topic: "money", by: "a", text: "I will call.", answers: request.value },
      ada.random,
    );
    if (!answer.ok) throw new Error(answer.problem);
    chooseWho(ada.agreement, answer.value, "b");
    const file = brought(dataOf(ada));
    bring(bo, all(file));
    const kept = (partner: Partner): unknown =>
      [...partner.agreement.view().topics].map(({ id, clauses }) => [
        id,
        clauses.map(({ paragraphs, who, details, start, review, end }) => ({
          paragraphs,
          who,
          details,
          start,
          review,
          end,
        })),
      ]);
    expect(kept(bo)).toEqual(kept(ada));
    expect(bo.agreement.view().answered.size).toBe(1);
    bring(bo, all(file));
    expect(bo.agreement.view().clauses.size).toBe(4);
    for (const id of ada.agreement.view().clauses.keys()) expect(bo.agreement.view().clauses.has(id)).toBe(false);
    expect(bo.agreement.doc.getMap("marks").size).toBe(0);
  });

  it("A109: whoever sat in the other seat then does here what was theirs there", () => {
    const { ada, bo } = twoPartners(7);
    addPoint(ada.agreement, { topic: "money", by: "a", text: "I will call." }, ada.random);
    addPoint(ada.agreement, { topic: "money", by: "a", text: "You rest." }, ada.random);
    bring(bo, all(brought(dataOf(ada))), true);
    expect([...bo.agreement.view().clauses.values()].map(({ who }) => who).toSorted()).toEqual(["ask-a", "b"]);
  });

  it("A103: what does not fit is refused whole, and the page stays as it was", () => {
    const { ada } = twoPartners(9);
    const many = all(brought("- We each rest.\n".repeat(LIMITS.clausesPerSpace)));
    expect(bring(ada, many)).toEqual({ ok: true, value: LIMITS.clausesPerSpace });
    expect(bring(ada, many.slice(0, 1))).toEqual({ ok: false, problem: "too-many-points" });
    expect(ada.agreement.view().clauses.size).toBe(LIMITS.clausesPerSpace);
  });
});
