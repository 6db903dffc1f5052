import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type ClauseId, newId, type SpaceId } from "../../../../shared/base/ids.ts";
import type { PointState } from "../../../../shared/agreement/mark.ts";
import { wordKey } from "../../../platform/said/wordKey.ts";
import { addPoint } from "../document/addPoint.ts";
import { chooseDay, chooseWho, removePoint, typeDetail } from "../document/changePoint.ts";
import { movePoint } from "../document/movePoint.ts";
import { keys, penOf } from "../document/testing/pens.ts";
import { type Partner, seededRandom, suggest, twoPartners, type } from "../document/testing/twoPartners.ts";
import { bindMarks, MARK_WORDS, type Marks } from "./bindMarks.ts";
import { writeWord } from "../../../platform/said/wordRecord.ts";

interface Marker extends Partner {
  readonly marks: Marks;
  readonly mine: Y.Doc;
  /** Stops looking at the marks, as closing the tab does. */
  readonly away: () => void;
}

function twoMarkers(seed = 1): { ada: Marker; bo: Marker; meet: () => void; id: ClauseId } {
  const { ada, bo, meet } = twoPartners(seed);
  const marker = (partner: Partner): Marker => {
    const mine = new Y.Doc();
    const marks = bindMarks(partner.agreement.doc, mine, penOf(partner.slot));
    return { ...partner, mine, marks, away: marks.subscribe(() => undefined) };
  };
  const added = addPoint(ada.agreement, { topic: "money", by: "a", text: "I call." }, ada.random);
  if (!added.ok) throw new Error(added.problem);
  meet();
  ada.agreement.undo.clear();
  return { ada: marker(ada), bo: marker(bo), meet, id: added.value };
}

const clauseOf = (partner: Partner, id: ClauseId) => {
  const clause = partner.agreement.view().clauses.get(id);
  if (clause === undefined) throw new Error("the point is not shown");
  return clause;
};
const press = (marker: Marker, id: ClauseId, mark: "comfortable" | "talk"): void =>
  marker.marks.press(clauseOf(marker, id), mark);
const state = (marker: Marker, id: ClauseId): PointState => marker.marks.stateOf(clauseOf(marker, id));

describe("marks on a point", () => {
  it("A15: comfortable is shown only once both have pressed it", () => {
    const { ada, bo, meet, id } = twoMarkers();
    press(ada, id, "comfortable");
    meet();
    expect(state(bo, id)).toEqual({ mine: "open", isAgreed: false, talkers: [] });
    expect(state(ada, id).mine).toBe("comfortable");
    press(bo, id, "comfortable");
    meet();
    expect(state(ada, id).isAgreed && state(bo, id).isAgreed).toBe(true);
  });

  it("A15: let's talk shows at once, and pressing again takes it back", () => {
    const { ada, bo, meet, id } = twoMarkers();
    press(ada, id, "talk");
    meet();
    expect(state(bo, id).talkers).toEqual(["a"]);
    press(ada, id, "talk");
    meet();
    expect(state(bo, id).talkers).toEqual([]);
  });

  it.each([
    ["text", (bo: Marker, id: ClauseId) => type(bo, id, "x")],
    ["who does it", (bo: Marker, id: ClauseId) => chooseWho(bo.agreement, id, "both")],
    [
      "dates",
      (bo: Marker, id: ClauseId) => chooseDay(bo.agreement, clauseOf(bo, id), "end", "2027-01-31", "2027-01-01"),
    ],
    ["scope", (bo: Marker, id: ClauseId) => typeDetail(bo.agreement, id, "scope", "at work")],
    ["what is done if it is not kept", (bo: Marker, id: ClauseId) => typeDetail(bo.agreement, id, "fallback", "x")],
  ])("A16: an edit of %s resets both, also when it was made offline", (_, edit) => {
    const { ada, bo, meet, id } = twoMarkers();
    press(ada, id, "comfortable");
    press(bo, id, "comfortable");
    edit(bo, id);
    meet();
    for (const one of [ada, bo]) expect(state(one, id)).toEqual({ mine: "open", isAgreed: false, talkers: [] });
  });

  it("A16: need, reason, example and a suggestion reset nothing", () => {
    const { ada, bo, meet, id } = twoMarkers();
    press(ada, id, "comfortable");
    press(bo, id, "comfortable");
    for (const name of ["need", "why", "example"] as const) typeDetail(bo.agreement, id, name, "because");
    suggest(bo, id, "always ", 2);
    meet();
    for (const one of [ada, bo]) expect(state(one, id).isAgreed).toBe(true);
    expect(clauseOf(ada, id)).toMatchObject({ paragraphs: ["I call."], details: { why: "because" } });
  });

  it("A16: moving a point, or deleting it and bringing it back, resets nothing", () => {
    const { ada, bo, meet, id } = twoMarkers();
    addPoint(ada.agreement, { topic: "money", by: "a", text: "Another." }, ada.random);
    press(ada, id, "comfortable");
    press(bo, id, "comfortable");
    meet();
    movePoint(ada.agreement, id, "down", ada.random);
    removePoint(ada.agreement, clauseOf(ada, id));
    ada.agreement.undo.undo();
    meet();
    expect(state(bo, id).isAgreed).toBe(true);
  });

  it("A17: a forged, foreign or replayed mark counts for nothing, and mine is put back", () => {
    const { ada, bo, meet, id } = twoMarkers();
    press(ada, id, "talk");
    meet();
    const stolen = bo.agreement.doc.getMap("marks").get(wordKey(id, "a"));
    press(ada, id, "comfortable");
    meet();
    const { contentHash } = clauseOf(bo, id);
    const forged = writeWord(
      MARK_WORDS,
      { about: id, contentHash, counter: 99, value: "comfortable" },
      { ...penOf("a"), signing: keys.b },
    );
    const otherSpace = writeWord(
      MARK_WORDS,
      { about: id, contentHash, counter: 99, value: "talk" },
      { ...penOf("a"), space: newId<SpaceId>(seededRandom(5)) },
    );
    for (const attack of [forged, otherSpace, stolen, undefined, { value: "talk" }, "x".repeat(100_000)]) {
      bo.agreement.doc.getMap("marks").set(wordKey(id, "a"), attack);
      expect(state(bo, id).talkers).toEqual(attack === stolen ? ["a"] : []);
      meet();
      expect(state(ada, id).mine).toBe("comfortable");
    }
    expect(state(bo, id).isAgreed).toBe(false);
  });

  it("A17: after a reload, a device still knows its own newest word", () => {
    const { ada, bo, meet, id } = twoMarkers();
    press(ada, id, "comfortable");
    meet();
    ada.away();
    const again = bindMarks(ada.agreement.doc, ada.mine, penOf("a"));
    again.subscribe(() => undefined);
    bo.agreement.doc.getMap("marks").delete(wordKey(id, "a"));
    meet();
    expect(again.stateOf(clauseOf(ada, id)).mine).toBe("comfortable");
    meet();
    press(bo, id, "comfortable");
    expect(state(bo, id).isAgreed).toBe(true);
  });

  it("P31: a mark that is taken away from somebody who only reads waits until they write", () => {
    const { ada, bo, meet, id } = twoMarkers();
    press(ada, id, "talk");
    meet();
    ada.away();
    let hasWritten = false;
    const reading = bindMarks(
      ada.agreement.doc,
      ada.mine,
      penOf("a", () => hasWritten),
    );
    reading.subscribe(() => undefined);
    bo.agreement.doc.getMap("marks").delete(wordKey(id, "a"));
    const before = Y.getState(ada.agreement.doc.store, ada.agreement.doc.clientID);
    meet();
    expect(Y.getState(ada.agreement.doc.store, ada.agreement.doc.clientID)).toBe(before);
    expect(reading.stateOf(clauseOf(ada, id)).mine).toBe("talk");
    expect(state(bo, id).talkers).toEqual([]);
    hasWritten = true;
    ada.agreement.doc.getMap("elsewhere").set("a", "word");
    meet();
    expect(state(bo, id).talkers).toEqual(["a"]);
  });

  it("A16: whatever was pressed and changed in whatever order, both see the same, and no answer outlives an edit", () => {
    const edits = {
      text: (one: Marker, id: ClauseId) => type(one, id, "x", 99),
      who: (one: Marker, id: ClauseId) => chooseWho(one.agreement, id, one.slot),
      both: (one: Marker, id: ClauseId) => chooseWho(one.agreement, id, "both"),
      scope: (one: Marker, id: ClauseId) => typeDetail(one.agreement, id, "scope", one.slot),
      fallback: (one: Marker, id: ClauseId) => typeDetail(one.agreement, id, "fallback", one.slot),
      start: (one: Marker, id: ClauseId) => chooseDay(one.agreement, clauseOf(one, id), "start", "2027-01-01", ""),
      end: (one: Marker, id: ClauseId) =>
        chooseDay(one.agreement, clauseOf(one, id), "end", `2027-01-0${one.slot === "a" ? 2 : 3}`, ""),
      noEnd: (one: Marker, id: ClauseId) => chooseDay(one.agreement, clauseOf(one, id), "end", null, ""),
      undo: (one: Marker) => one.agreement.undo.undo(),
      why: (one: Marker, id: ClauseId) => typeDetail(one.agreement, id, "why", one.slot),
      suggest: (one: Marker, id: ClauseId) => suggest(one, id, "s", 1),
    };
    const names = ["comfortable", "talk", "meet", ...(Object.keys(edits) as (keyof typeof edits)[])] as const;
    const content = (one: Marker, id: ClauseId): string => {
      const { paragraphs, who, start, review, end, details } = clauseOf(one, id);
      return JSON.stringify([paragraphs, who, start, review, end, details.scope, details.fallback]);
    };
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.constantFrom(...names)), { maxLength: 25 }), (acts) => {
        const { ada, bo, meet, id } = twoMarkers();
        const pressedOn = { a: new Set<string>(), b: new Set<string>() };
        for (const [isAda, what] of acts) {
          const one = isAda ? ada : bo;
          if (what === "meet") meet();
          else if (what === "comfortable" || what === "talk") {
            press(one, id, what);
            pressedOn[one.slot].add(content(one, id));
          } else edits[what](one, id);
          if (state(one, id).isAgreed)
            expect([...pressedOn.a].filter((said) => pressedOn.b.has(said))).toContain(content(one, id));
        }
        meet();
        expect(clauseOf(ada, id)).toEqual(clauseOf(bo, id));
        expect(state(ada, id).isAgreed).toBe(state(bo, id).isAgreed);
        expect(state(ada, id).talkers).toEqual(state(bo, id).talkers);
      }),
      { numRuns: 150 },
    );
  });
});
