import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type Clause, textOf } from "../../../../shared/agreement/clause.ts";
import { isChange } from "../../../../shared/agreement/pageChanges.ts";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import { addPoint } from "../document/addPoint.ts";
import { addTopic, bringBackPoint, chooseWho, removePoint, typeDetail } from "../document/changePoint.ts";
import { movePoint } from "../document/movePoint.ts";
import { penOf, wordsOf } from "../document/testing/pens.ts";
import { type Partner, suggest, twoPartners, type } from "../document/testing/twoPartners.ts";
import { bindMarks } from "../marks/bindMarks.ts";
import { agreedIn, type KeptPage, readKeptPage, readPage } from "./keptPage.ts";
import { storyBetween } from "./pointStory.ts";
import { mayRestore, restorationOf, restorePage, restorePoint, wayBack } from "./restore.ts";

const pen = penOf("a");
const words = () => ({ a: wordsOf("a"), b: wordsOf("b") });

function add(partner: Partner, text: string, topic: "money" | "family" = "money"): ClauseId {
  const added = addPoint(partner.agreement, { topic, by: partner.slot, text }, partner.random);
  if (!added.ok) throw new Error("there is room");
  return added.value;
}

/** What a device keeps at the end of a day: the document as it is encoded, and nothing else. */
function kept(partner: Partner, day: number): KeptPage {
  const doc = new Y.Doc();
  Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(partner.agreement.doc));
  const page = readKeptPage(day, doc, pen);
  doc.destroy();
  return page;
}

function at(partner: Partner, id: ClauseId): Clause {
  const clause = partner.agreement.view().clauses.get(id);
  if (clause === undefined) throw new Error("the point is not there");
  return clause;
}
const read = (partner: Partner): string[] =>
  partner.agreement.view().topics.flatMap(({ clauses }) => clauses.map(({ paragraphs }) => textOf(paragraphs)));

/** "kind by whom" of whatever changed. */
function told(before: KeptPage, after: KeptPage): string[] {
  return storyBetween(before, after)
    .flatMap(({ points }) => points)
    .filter(isChange)
    .map(({ kind, by, isMoved, movedBy }) =>
      [kind, ...(by ?? ["?"]), ...(isMoved ? ["moved", ...(movedBy ?? [])] : [])].join(" "),
    );
}

describe("history by day and person", () => {
  it("A83: says who wrote what stands there, as the document recorded it, also where both did", () => {
    const { ada, bo, meet } = twoPartners(1, words());
    const first = add(ada, "We each call when we are late.");
    meet();
    const monday = kept(ada, 20_000);
    expect(monday.day).toBe("2024-10-04");
    type(bo, first, "Please: ");
    meet();
    const tuesday = kept(ada, 20_001);
    expect(told(monday, tuesday)).toEqual(["changed b"]);
    type(ada, first, "Hm. ");
    add(bo, "I will tell you about the money.");
    meet();
    const wednesday = kept(ada, 20_002);
    expect(told(tuesday, wednesday)).toEqual(["changed a", "added b"]);
    expect(told(monday, wednesday)).toEqual(["changed a b", "added b"]);
    expect(told(wednesday, kept(bo, 20_003))).toEqual([]);
  });

  it("A83: a deletion and a move have a name where one is recorded, and letters taken out have none", () => {
    const { ada, bo, meet } = twoPartners(1, words());
    const [one, two] = [add(ada, "We each call."), add(ada, "We each write.")];
    const own = add(bo, "I will show up on time.");
    meet();
    const before = kept(ada, 1);
    movePoint(bo.agreement, two, "up", bo.random);
    meet();
    expect(told(before, kept(ada, 2))).toEqual(["same moved b"]);
    removePoint(bo.agreement, at(bo, one));
    removePoint(bo.agreement, at(bo, own));
    meet();
    const after = kept(ada, 3);
    expect(told(before, after).toSorted()).toEqual(["deleted b", "deleted b"]);
    bringBackPoint(ada.agreement, one);
    meet();
    expect(told(after, kept(ada, 4))).toEqual(["back"]);
    expect(told(before, kept(ada, 4))).toEqual(["deleted b", "same moved b"]);
    const whole = kept(ada, 5);
    const text = ada.agreement.doc.getMap<Y.Map<Y.XmlFragment>>("clauses").get(two)?.get("text")?.get(0);
    if (!(text instanceof Y.XmlElement) || !(text.get(0) instanceof Y.XmlText)) throw new Error("a paragraph");
    text.get(0).delete(0, 3);
    expect(told(whole, kept(ada, 6))).toEqual(["changed"]);
  });

  it("A83: a suggestion that nobody accepted changes no point and is nobody's word in it", () => {
    const { ada, bo, meet } = twoPartners(1, words());
    const id = add(ada, "I will call.");
    meet();
    const before = kept(ada, 1);
    suggest(bo, id, " at six", 11);
    meet();
    expect(told(before, kept(ada, 2))).toEqual([]);
    type(ada, id, "Yes, ");
    meet();
    expect(told(before, kept(ada, 3))).toEqual(["changed a"]);
  });

  it("A82: that both are comfortable comes from the marks of that day, and what I said since changes no past day", () => {
    const own = words();
    const { ada, bo, meet } = twoPartners(1, own);
    const id = add(ada, "We each call.");
    meet();
    const mine = new Y.Doc();
    const marks = [
      bindMarks(ada.agreement.doc, mine, pen),
      bindMarks(bo.agreement.doc, new Y.Doc(), penOf("b")),
    ] as const;
    marks[0].press(at(ada, id), "comfortable");
    meet();
    const before = kept(ada, 1);
    expect(before.agreed.size).toBe(0);
    marks[1].press(at(bo, id), "comfortable");
    meet();
    const after = kept(ada, 2);
    expect([...after.agreed]).toEqual([id]);
    expect(told(before, after)).toEqual(["same"]);
    expect(agreedIn(ada.agreement, marks[0])).toEqual(after.agreed);
  });

  it("A83: a plain field that deletes what is the other's deletes it on no day either", () => {
    const { ada, bo, meet } = twoPartners(1, words());
    const theirs = add(bo, "I will call.");
    meet();
    const { writtenHash } = at(ada, theirs);
    ada.agreement.act(({ clauses }) => {
      const map = clauses.get(theirs);
      if (map instanceof Y.Map) map.set("removed", writtenHash);
    });
    meet();
    expect(kept(ada, 1).clauses.has(theirs)).toBe(true);
    expect(kept(bo, 1).clauses.has(theirs)).toBe(true);
  });

  it("A83: a document that somebody filled with anything is still read", () => {
    const { ada } = twoPartners(1, words());
    add(ada, "We each call.");
    const clauses = ada.agreement.doc.getMap<unknown>("clauses");
    clauses.set("nonsense", 7);
    const odd = new Y.Map<unknown>();
    clauses.set("BBBBBBBBBBBBBBBBBBBBBB", odd);
    odd.set("text", new Y.Array<unknown>());
    odd.set("details", "none");
    odd.set("place", [1]);
    expect(() => told(kept(ada, 1), kept(ada, 2))).not.toThrow();
  });
});

describe("bringing back", () => {
  it("A84: one point goes forward to what it said, in one step of undo, and the other reads it as an edit", () => {
    const { ada, bo, meet } = twoPartners(1, words());
    const id = add(ada, "We each call.\nAlways.");
    typeDetail(ada.agreement, id, "why", "I worry.");
    meet();
    const monday = kept(ada, 1);
    type(bo, id, "Never mind: ");
    typeDetail(bo.agreement, id, "why", "Because.");
    chooseWho(bo.agreement, id, "ask-a");
    meet();
    const changed = at(ada, id);
    const then = monday.clauses.get(id);
    if (then === undefined) throw new Error("it was kept");
    restorePoint(ada.agreement, then, "a");
    meet();
    for (const partner of [ada, bo]) {
      expect(read(partner)).toEqual(["We each call.\nAlways."]);
      expect(at(partner, id)).toMatchObject({
        who: "both",
        details: { why: "I worry." },
        contentHash: then.contentHash,
      });
    }
    ada.agreement.undo.undo();
    meet();
    expect(at(bo, id).contentHash).toBe(changed.contentHash);
  });

  it("A84: a point that was deleted is there again, with what the other wrote meanwhile elsewhere", () => {
    const { ada, bo, meet } = twoPartners(1, words());
    const [one, own] = [add(ada, "We each call."), add(ada, "I will write.")];
    meet();
    const monday = kept(ada, 1);
    removePoint(ada.agreement, at(ada, one));
    removePoint(ada.agreement, at(ada, own));
    const later = add(bo, "We each wait.");
    meet();
    expect(read(bo)).toEqual(["We each wait."]);
    for (const id of [one, own]) {
      const then = monday.clauses.get(id);
      if (then === undefined) throw new Error("it was kept");
      restorePoint(ada.agreement, then, "a");
    }
    meet();
    expect(read(bo).toSorted()).toEqual(["I will write.", "We each call.", "We each wait."]);
    expect(at(bo, later)).toBeDefined();
  });

  it("A85: what is the other's, or was, is theirs to bring back", () => {
    const { ada, bo, meet } = twoPartners(1, words());
    const [theirs, turned] = [add(bo, "I will call."), add(ada, "We each write.")];
    meet();
    const monday = kept(ada, 1);
    type(bo, theirs, "Now ");
    chooseWho(bo.agreement, turned, "b");
    meet();
    const tuesday = kept(ada, 2);
    const restorable = (page: KeptPage, id: ClauseId, me: "a" | "b" | null): boolean => {
      const clause = page.clauses.get(id);
      return clause !== undefined && mayRestore((me === "b" ? bo : ada).agreement, clause, me);
    };
    expect(restorable(monday, theirs, "a")).toBe(false);
    expect(restorable(monday, theirs, "b")).toBe(true);
    expect(restorable(monday, turned, "a")).toBe(false);
    removePoint(bo.agreement, at(bo, turned));
    meet();
    expect(restorable(monday, turned, "a")).toBe(false);
    expect(restorable(tuesday, turned, "a")).toBe(false);
    expect(restorable(monday, theirs, null)).toBe(true);
    const plan = restorationOf(ada.agreement, monday, "a");
    expect(plan).toMatchObject({ written: [], deleted: [], left: 2 });
  });

  it("A141: the words of an earlier day in a point that is the other's come back as a suggestion, never over theirs", () => {
    const { ada, bo, meet } = twoPartners(1, words());
    const theirs = add(bo, "I will call at six.");
    meet();
    const monday = kept(ada, 1);
    const then = monday.clauses.get(theirs);
    if (then === undefined) throw new Error("it was kept");
    expect(wayBack(ada.agreement, then, "a")).toBeNull();
    type(bo, theirs, " Perhaps.", 99);
    meet();
    expect(wayBack(ada.agreement, then, "a")).toBe("suggest");
    expect(wayBack(bo.agreement, then, "b")).toBe("write");
    expect(restorePoint(ada.agreement, then, "a")).toBe("suggest");
    meet();
    expect(read(bo)).toEqual(["I will call at six. Perhaps."]);
    expect(at(bo, theirs).runs.flat()).toContainEqual({ text: " Perhaps.", deletedBy: "a" });
    expect(restorePoint(ada.agreement, then, "a")).toBeNull();
    ada.agreement.undo.undo();
    expect(at(ada, theirs).runs).toEqual([[{ text: "I will call at six. Perhaps." }]]);
    removePoint(bo.agreement, at(bo, theirs));
    meet();
    expect(restorePoint(ada.agreement, then, "a")).toBeNull();
    expect(read(ada)).toEqual([]);
  });

  it("A141: whose a point is, is asked when the page is brought back, not when it was asked about", () => {
    const { ada, bo, meet } = twoPartners(1, words());
    const [changed, late] = [add(ada, "We each call."), add(ada, "We each write.")];
    const monday = kept(ada, 1);
    meet();
    type(bo, changed, "Perhaps ");
    meet();
    const plan = { ...restorationOf(ada.agreement, monday, "a"), deleted: [at(ada, late)] };
    expect(plan.written.map(({ id }) => id)).toEqual([changed]);
    for (const id of [changed, late]) chooseWho(bo.agreement, id, "b");
    meet();
    restorePage(ada.agreement, plan, "a");
    meet();
    expect(read(bo).toSorted()).toEqual(["Perhaps We each call.", "We each write."]);
    expect(at(bo, changed).runs.flat()).toContainEqual({ text: "Perhaps ", deletedBy: "a" });
  });

  it("A84: a whole page comes back in one step: words, places, and without what came later; undone in one", () => {
    const { ada, bo, meet } = twoPartners(1, words());
    const [one, two] = [add(ada, "We each call."), add(ada, "We each write.")];
    const theirs = add(bo, "I will wait.");
    meet();
    const monday = kept(ada, 1);
    type(bo, one, "No. ");
    removePoint(bo.agreement, at(bo, two));
    type(bo, theirs, "Soon ");
    addTopic(bo.agreement, "family");
    const late = add(bo, "We each rest.", "family");
    meet();
    movePoint(ada.agreement, theirs, "up", ada.random);
    const before = read(ada);
    const plan = restorationOf(ada.agreement, monday, "a");
    expect(plan.left).toBe(1);
    expect(plan.written.map(({ id }) => id).toSorted()).toEqual([one, two].toSorted());
    expect(plan.deleted.map(({ id }) => id)).toEqual([late]);
    restorePage(ada.agreement, plan, "a");
    meet();
    for (const partner of [ada, bo])
      expect(read(partner).toSorted()).toEqual(["Soon I will wait.", "We each call.", "We each write."]);
    ada.agreement.undo.undo();
    meet();
    expect(read(bo)).toEqual(before);
    const again = readPage(ada.agreement, null);
    expect(again.clauses.size).toBe(3);
  });

  it("A84: both bring back the same point offline, and both end with it once", () => {
    const { ada, bo, meet } = twoPartners(1, words());
    const id = add(ada, "We each call by six.");
    meet();
    const monday = kept(ada, 1).clauses.get(id);
    if (monday === undefined) throw new Error("it was kept");
    removePoint(bo.agreement, at(bo, id));
    meet();
    restorePoint(ada.agreement, monday, "a");
    restorePoint(bo.agreement, monday, "b");
    meet();
    expect(read(ada)).toEqual(["We each call by six."]);
    expect(read(bo)).toEqual(read(ada));
  });
});
