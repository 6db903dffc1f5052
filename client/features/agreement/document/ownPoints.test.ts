import { describe, expect, it } from "vitest";
import type * as Y from "yjs";
import { textOf } from "../../../../shared/agreement/clause.ts";
import { wordKey } from "../../../../shared/agreement/removal.ts";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import { addPoint } from "./addPoint.ts";
import { bringBackPoint, chooseDay, chooseWho, removePoint, typeDetail, writePoint } from "./changePoint.ts";
import { beginOwnVersion, shareOwn } from "./ownVersion.ts";
import { penOf, wordsOf } from "./testing/pens.ts";
import { type Partner, seededRandom, suggest, suggestWithout, twoPartners, type } from "./testing/twoPartners.ts";
import { writeWord } from "./wordRecord.ts";

const couple = () => twoPartners(1, { a: wordsOf("a"), b: wordsOf("b") });

function add(partner: Partner, text: string, answers?: ClauseId): ClauseId {
  const added = addPoint(
    partner.agreement,
    { topic: "money", by: partner.slot, text, ...(answers !== undefined && { answers }) },
    partner.random,
  );
  if (!added.ok) throw new Error(added.problem);
  return added.value;
}

const texts = (partner: Partner): string[] =>
  [...partner.agreement.view().clauses.values()].map(({ paragraphs }) => textOf(paragraphs));
const at = (partner: Partner, id: ClauseId) => {
  const clause = partner.agreement.view().clauses.get(id);
  if (clause === undefined) throw new Error("the point is not shown");
  return clause;
};
const fieldsOf = (partner: Partner, id: ClauseId): Y.Map<unknown> =>
  partner.agreement.doc.getMap("clauses").get(id) as Y.Map<unknown>;

describe("a point that is somebody's", () => {
  it("A23: its owner takes it back at once, by menu, undo and redo, also with a suggestion in it", () => {
    const { ada, bo, meet } = couple();
    const id = add(ada, "I offer to show you my phone.");
    meet();
    suggest(bo, id, "Always ", 0);
    removePoint(ada.agreement, at(ada, id));
    meet();
    expect([texts(ada), texts(bo)]).toEqual([[], []]);
    ada.agreement.undo.undo();
    meet();
    expect(texts(bo)).toEqual(["I offer to show you my phone."]);
    ada.agreement.undo.redo();
    meet();
    expect(texts(bo)).toEqual([]);
    bringBackPoint(ada.agreement, id);
    meet();
    expect(texts(bo)).toEqual(["I offer to show you my phone."]);
  });

  it("A23: the other cannot delete it, neither by the program nor by hand, and cannot bring it back", () => {
    const { ada, bo, meet } = couple();
    const id = add(ada, "I will call.");
    meet();
    removePoint(bo.agreement, at(bo, id));
    const kind = { label: "cg/v1/removal", subject: (clause: ClauseId) => `removal/${clause}` } as const;
    const about = { clause: id, contentHash: at(bo, id).contentHash, counter: 9, value: "removed" };
    const removals = bo.agreement.doc.getMap("removals");
    removals.set(wordKey(id, "a"), writeWord(kind, about, { ...penOf("a"), signing: penOf("b").signing }));
    removals.set(wordKey(id, "b"), writeWord(kind, about, penOf("b")));
    meet();
    expect([texts(ada), texts(bo)]).toEqual([["I will call."], ["I will call."]]);
    removePoint(ada.agreement, at(ada, id));
    meet();
    fieldsOf(bo, id).delete("removed");
    removals.delete(wordKey(id, "a"));
    meet();
    expect(texts(ada)).toEqual([]);
    ada.agreement.doc.getMap("elsewhere").set("a", "word");
    meet();
    expect(texts(bo)).toEqual([]);
  });

  it("A9: what both do is deleted by either, and comes back with whatever the other wrote in it", () => {
    const { ada, bo, meet } = couple();
    const id = add(ada, "We each call.");
    meet();
    removePoint(bo.agreement, at(bo, id));
    meet();
    expect(texts(ada)).toEqual([]);
    bringBackPoint(ada.agreement, id);
    meet();
    removePoint(bo.agreement, at(bo, id));
    typeDetail(ada.agreement, id, "why", "It matters.");
    meet();
    expect(texts(bo)).toEqual(["We each call."]);
  });

  it("A24: the hands that made it are recorded: letters, the chosen doer, no suggestion", () => {
    const { ada, bo, meet } = couple();
    const id = add(ada, "I will call.");
    meet();
    expect(at(bo, id).hands).toEqual(["a"]);
    suggest(bo, id, "Daily ", 0);
    meet();
    expect(at(ada, id).hands).toEqual(["a"]);
    type(bo, id, " Daily.", 99);
    meet();
    expect(at(ada, id).hands).toEqual(["a", "b"]);
    const inBosName = add(ada, "We each call.");
    chooseWho(ada.agreement, inBosName, "b");
    meet();
    expect(at(bo, inBosName)).toMatchObject({ who: "b", hands: ["a"] });
    chooseWho(bo.agreement, inBosName, "b");
    meet();
    expect(at(ada, inBosName).hands).toEqual(["a", "b"]);
  });

  it("A27: a request lies folded while the asked person's own answer to it is there, and nobody else's counts", () => {
    const { ada, bo, meet } = couple();
    const asked = add(ada, "Would you be willing to call?");
    meet();
    const forged = add(ada, "I will call.", asked);
    fieldsOf(ada, forged).set("who", "b");
    meet();
    expect(ada.agreement.view().answered.size).toBe(0);
    const answer = add(bo, "I will call by six.", asked);
    meet();
    expect([...ada.agreement.view().answered]).toEqual([[asked, answer]]);
    removePoint(bo.agreement, at(bo, answer));
    meet();
    expect(ada.agreement.view().answered.size).toBe(0);
  });
});

describe("who says I in a point", () => {
  it("A1: whoever alone wrote in it, also in a line that the other drew", () => {
    const { ada, bo, meet } = couple();
    const id = add(ada, "");
    meet();
    type(bo, id, "I will call.");
    meet();
    expect(at(ada, id)).toMatchObject({ by: "b", who: "b" });
    expect(at(bo, id)).toMatchObject({ by: "b", who: "b" });
  });

  it("A1: words of which every letter is the other's are theirs, and whoever chose is still the one who does it", () => {
    const { ada, bo, meet } = couple();
    const [drawn, chosen] = [add(ada, "I"), add(ada, "I will call.")];
    chooseWho(ada.agreement, chosen, "a");
    meet();
    for (const id of [drawn, chosen]) writePoint(bo.agreement, id, ["We."]);
    for (const id of [drawn, chosen]) writePoint(bo.agreement, id, ["I’ll ring you at noon!"]);
    meet();
    for (const one of [ada, bo]) {
      expect(at(one, drawn)).toMatchObject({ by: "b", who: "b", hands: ["b"] });
      expect(at(one, chosen)).toMatchObject({ who: "a", hands: ["a", "b"] });
    }
  });
});

describe("what is said about a point beside its words", () => {
  it("A28: both write in one detail at once, offline too, and every letter stays", () => {
    const { ada, bo, meet } = couple();
    const id = add(ada, "We each call.");
    meet();
    typeDetail(ada.agreement, id, "need", "Rest.");
    typeDetail(bo.agreement, id, "need", "Safety.");
    meet();
    expect(at(ada, id).details.need).toBe(at(bo, id).details.need);
    expect(at(ada, id).details.need).toContain("Rest.");
    expect(at(ada, id).details.need).toContain("Safety.");
  });

  it("A28: undo takes back my own letters and days and leaves my partner's", () => {
    const { ada, bo, meet } = couple();
    const id = add(ada, "We each call.");
    meet();
    ada.agreement.undo.clear();
    typeDetail(ada.agreement, id, "why", "Because.");
    meet();
    typeDetail(bo.agreement, id, "why", "Because. Yes.");
    meet();
    chooseDay(ada.agreement, at(ada, id), "review", "2027-01-31", "2026-11-22");
    ada.agreement.undo.undo();
    expect(at(ada, id)).toMatchObject({ review: null, details: { why: "Because. Yes." } });
    ada.agreement.undo.undo();
    meet();
    expect(at(bo, id).details.why).toBe(" Yes.");
    ada.agreement.undo.undo();
    expect(at(ada, id).details.why).toBe(" Yes.");
  });

  it("A28: undoing “add point” keeps what the partner said beside it", () => {
    const { ada, bo, meet } = couple();
    const id = add(ada, "We each call.");
    meet();
    type(bo, id, " Yes.", 99);
    typeDetail(bo.agreement, id, "why", "It matters.");
    meet();
    ada.agreement.undo.undo();
    meet();
    for (const one of [ada, bo])
      expect(at(one, id)).toMatchObject({ paragraphs: [" Yes."], details: { why: "It matters." } });
  });

  it("A28: what is longer than a detail is read keeps its end, which nobody saw, whatever is typed before it", () => {
    const { ada } = couple();
    const id = add(ada, "We each call.");
    const end = "the end";
    typeDetail(ada.agreement, id, "why", "x".repeat(4_000));
    const text = (fieldsOf(ada, id).get("details") as Y.Map<Y.Text>).get("why");
    text?.insert(4_000, end);
    expect(at(ada, id).details.why.length).toBe(4_000);
    typeDetail(ada.agreement, id, "why", "short");
    expect(text?.toString()).toBe(`short${end}`);
  });

  it("A25: an end for an offer sets its first day too, in one step, unless one was chosen", () => {
    const { ada } = couple();
    const id = add(ada, "I offer to show you my phone.");
    chooseDay(ada.agreement, at(ada, id), "end", "2027-01-31", "2026-11-22");
    expect(at(ada, id)).toMatchObject({ start: "2026-11-22", end: "2027-01-31" });
    ada.agreement.undo.undo();
    expect(at(ada, id)).toMatchObject({ start: null, end: null });
    const other = add(ada, "I will call.");
    chooseDay(ada.agreement, at(ada, other), "end", "2027-01-31", "2026-11-22");
    expect(at(ada, other)).toMatchObject({ start: null, end: "2027-01-31" });
  });

  it("A20: a point of my own takes all of it along when it is shared", () => {
    const { ada, bo, meet } = couple();
    const mine = twoPartners(50).ada;
    const asked = add(bo, "Would you be willing to call?");
    meet();
    const id = add(mine, "I offer to show you my phone.", asked);
    typeDetail(mine.agreement, id, "why", "So that you can rest.");
    typeDetail(mine.agreement, id, "fallback", "I say so.");
    chooseDay(mine.agreement, at(mine, id), "end", "2027-01-31", "2026-11-22");
    const before = at(mine, id);
    shareOwn(mine.agreement, ada.agreement, before, "a", seededRandom(4));
    meet();
    const { details, start, review, end, contentHash } = at(bo, id);
    expect({ details, start, review, end, contentHash }).toEqual({
      details: before.details,
      start: before.start,
      review: before.review,
      end: before.end,
      contentHash: before.contentHash,
    });
    expect(bo.agreement.view().answered.get(asked)).toBe(id);
  });
});

describe("words that are only suggested", () => {
  it("A29: the point's own words are without insertions and with deletions, and no editor is kept away", () => {
    const { ada, bo, meet } = couple();
    const id = add(ada, "I will call.");
    meet();
    suggest(bo, id, "always ", 7);
    suggestWithout(bo, id, 0, 2);
    meet();
    expect(at(ada, id)).toMatchObject({ textState: "plain", paragraphs: ["I will call."] });
    expect(at(ada, id).runs).toEqual([
      [{ text: "I ", deletedBy: "b" }, { text: "will " }, { text: "always ", insertedBy: "b" }, { text: "call." }],
    ]);
  });

  it("A13: anything else about letters is foreign", () => {
    for (const attributes of [
      { insertion: { by: "c" } },
      { insertion: { by: "a", at: 1 } },
      { insertion: "a" },
      { deletion: true },
      { bold: true },
    ]) {
      const { ada, bo, meet } = couple();
      const id = add(ada, "We each call.");
      meet();
      const paragraph = (fieldsOf(bo, id).get("text") as Y.XmlFragment).get(0) as Y.XmlElement;
      (paragraph.get(0) as Y.XmlText).format(0, 2, attributes);
      meet();
      expect(at(ada, id)).toMatchObject({ textState: "foreign", paragraphs: ["We each call."] });
    }
  });

  it("A11: writing a whole text leaves suggestions where they are", () => {
    const { ada, bo, meet } = couple();
    const id = add(ada, "I will call at six.");
    meet();
    suggest(bo, id, "always ", 7);
    suggestWithout(bo, id, 22, 4);
    meet();
    writePoint(ada.agreement, id, ["I will ring at seven."]);
    expect(at(ada, id).paragraphs).toEqual(["I will ring at seven."]);
    expect(
      at(ada, id)
        .runs.flat()
        .find(({ insertedBy }) => insertedBy === "b")?.text,
    ).toBe("always ");
    writePoint(ada.agreement, id, ["I call at seven."]);
    expect(at(ada, id).paragraphs).toEqual(["I call at seven."]);
    expect(
      at(ada, id)
        .runs.flat()
        .some(({ text }) => text === "always "),
    ).toBe(true);
  });

  it("A20: my own version begins from the words themselves", () => {
    const { ada, bo, meet } = couple();
    const mine = twoPartners(50).ada;
    const id = add(ada, "We each call.");
    meet();
    suggest(bo, id, "always ", 8);
    meet();
    beginOwnVersion(mine.agreement, at(ada, id));
    expect(texts(mine)).toEqual(["We each call."]);
  });
});
