import { describe, expect, it } from "vitest";
import type * as Y from "yjs";
import { wordKey } from "../../../platform/said/wordKey.ts";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import { bringBackPoint, chooseDay, chooseWho, removePoint, typeDetail, writePoint } from "./changePoint.ts";
import { shareOwn } from "./ownVersion.ts";
import { add, at, couple, fieldsOf, texts } from "./testing/couple.ts";
import { penOf } from "./testing/pens.ts";
import { seededRandom, suggest, twoPartners, type } from "./testing/twoPartners.ts";
import { writeWord } from "../../../platform/said/wordRecord.ts";

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
    const about = { about: id, contentHash: at(bo, id).contentHash, counter: 9, value: "removed" };
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
    // Null, as a program writes that asks nobody whose it is.
    for (const id of [drawn, chosen]) writePoint(bo.agreement, id, ["We."], null);
    for (const id of [drawn, chosen]) writePoint(bo.agreement, id, ["I’ll ring you at noon!"], null);
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
