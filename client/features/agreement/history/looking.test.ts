import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { SEEN_POINT_LENGTH } from "../../../../shared/agreement/seenPoint.ts";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import { addPoint } from "../document/addPoint.ts";
import { chooseDay, removePoint, typeDetail } from "../document/changePoint.ts";
import { movePoint } from "../document/movePoint.ts";
import { wordsOf } from "../document/testing/pens.ts";
import { type Partner, suggest, twoPartners, type } from "../document/testing/twoPartners.ts";
import { Looking } from "./looking.ts";
import { readSeenPage, seenRoot } from "./seenPage.ts";

/** Ada looks at what Bo writes; her private document outlives her visits. */
function adaLooks() {
  const pair = twoPartners(1, { a: wordsOf("a"), b: wordsOf("b") });
  const mine = new Y.Doc();
  const place = { today: "2026-11-17", isPresent: true, document: "one" };
  const looks = (): Looking =>
    new Looking({
      agreement: pair.ada.agreement,
      mine,
      document: place.document,
      me: "a",
      today: () => place.today,
      isPresent: () => place.isPresent,
    });
  /** Comes by as people do: what is stored here first, the server's state a moment later. */
  const comes = (): Looking => {
    place.isPresent = false;
    const looking = looks();
    pair.meet();
    place.isPresent = true;
    looking.look();
    return looking;
  };
  return { ...pair, mine, place, looks, comes };
}

function add(partner: Partner, text: string): ClauseId {
  const added = addPoint(partner.agreement, { topic: "money", by: partner.slot, text }, partner.random);
  if (!added.ok) throw new Error("there is room");
  return added.value;
}
const newsOf = (looking: Looking): unknown => {
  const since = looking.since();
  return since === null ? null : [since.day, [...since.points].toSorted()];
};

describe("what changed since I was here", () => {
  it("A87: what changed while I was away is told with the day of my last look, until I put it away", () => {
    const { ada, bo, meet, place, comes } = adaLooks();
    const [one, two, three] = [add(ada, "We each call."), add(bo, "I will write."), add(bo, "I will wait.")];
    meet();
    comes().leave();
    type(bo, one, "Please: ");
    typeDetail(bo.agreement, two, "why", "I promised.");
    removePoint(bo.agreement, bo.agreement.view().clauses.get(three)!);
    const four = add(bo, "I will be at home by ten.");
    place.today = "2026-11-20";
    const looking = comes();
    const news = ["2026-11-17", [one, two, three, four].toSorted()];
    expect(newsOf(looking)).toEqual(news);
    looking.leave();
    place.today = "2026-11-21";
    const again = comes();
    expect(newsOf(again)).toEqual(news);
    again.putAway();
    expect(newsOf(again)).toBeNull();
    again.leave();
    place.today = "2026-11-22";
    expect(newsOf(comes())).toBeNull();
    chooseDay(bo.agreement, bo.agreement.view().clauses.get(two)!, "review", "2027-01-01", place.today);
    expect(newsOf(comes())).toEqual(["2026-11-22", [two]]);
  });

  it("A87: what I do, and what changes before my eyes, is no news, also not after the next coming", () => {
    const { ada, bo, meet, mine, comes, place } = adaLooks();
    const id = add(ada, "We each call.");
    const looking = comes();
    type(bo, id, "Please: ");
    meet();
    expect(newsOf(looking)).toBeNull();
    place.isPresent = false;
    type(ada, id, "Yes. ");
    add(ada, "I will write.");
    expect(newsOf(looking)).toBeNull();
    looking.leave();
    expect(newsOf(comes())).toBeNull();
    const elsewhere = add(ada, "We each say where we are.");
    const again = comes();
    expect(newsOf(again)).toBeNull();
    again.leave();
    type(bo, elsewhere, "Please: ");
    expect(newsOf(comes())).toEqual(["2026-11-17", [elsewhere]]);
    expect(readSeenPage(seenRoot(mine), "one")?.points.get(elsewhere)?.face?.paragraphs).toEqual([
      "We each say where we are.",
    ]);
  });

  it("A87: a letter of mine is no news, also where the page is looked at before its key is done", () => {
    const { ada, comes, place } = adaLooks();
    const id = add(ada, "We each call.");
    comes().leave();
    place.today = "2026-11-18";
    const looking = comes();
    place.isPresent = false;
    type(ada, id, "Please: ");
    looking.look();
    expect(newsOf(looking)).toBeNull();
    looking.leave();
    expect(newsOf(comes())).toBeNull();
  });

  it("A87: what arrives while nobody sees the page is news, and a move or an open suggestion is none", () => {
    const { ada, bo, meet, comes, place } = adaLooks();
    const [one, two] = [add(ada, "I will call."), add(ada, "We each write.")];
    const looking = comes();
    movePoint(bo.agreement, two, "up", bo.random);
    suggest(bo, one, " at six", 11);
    place.isPresent = false;
    meet();
    expect(newsOf(looking)).toBeNull();
    type(bo, two, "Please: ");
    meet();
    expect(newsOf(looking)).toEqual(["2026-11-17", [two]]);
    place.isPresent = true;
    type(bo, two, "Really. ");
    meet();
    place.today = "2026-11-18";
    type(ada, one, "Yes. ");
    looking.leave();
    expect(newsOf(comes())).toEqual(["2026-11-17", [two]]);
  });

  it("A87: nothing is news on the first visit, nor in another document, and my other device knows what I saw", () => {
    const { ada, bo, meet, mine, comes, place } = adaLooks();
    const id = add(ada, "We each call.");
    add(bo, "I will write.");
    meet();
    const first = comes();
    expect(newsOf(first)).toBeNull();
    first.leave();
    type(bo, id, "Please: ");
    const here = comes();
    expect(newsOf(here)).not.toBeNull();
    const there = new Y.Doc();
    Y.applyUpdate(there, Y.encodeStateAsUpdate(mine));
    const phone = new Looking({
      agreement: ada.agreement,
      mine: there,
      document: "one",
      me: "a",
      today: () => place.today,
      isPresent: () => true,
    });
    phone.putAway();
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(there));
    expect(newsOf(here)).toBeNull();
    place.document = "another";
    expect(newsOf(comes())).toBeNull();
  });

  it("A88: looking and putting away write nothing into the shared document, and nothing twice into mine", () => {
    const { ada, bo, meet, mine, comes } = adaLooks();
    const id = add(ada, "We each call.");
    meet();
    comes().leave();
    type(bo, id, "Please: ");
    meet();
    let shared = 0;
    ada.agreement.doc.on("update", () => shared++);
    const looking = comes();
    looking.putAway();
    looking.leave();
    expect(shared).toBe(0);
    let own = 0;
    mine.on("update", () => own++);
    comes().leave();
    const again = comes();
    again.putAway();
    again.leave();
    expect(own).toBe(0);
  });

  it("A88: what is remembered is bounded, and anything else in its place is never seen", () => {
    const { ada, bo, meet, mine, comes } = adaLooks();
    const long = add(bo, `I will ${"call ".repeat(SEEN_POINT_LENGTH)}`);
    const short = add(bo, "I will write.");
    meet();
    comes().leave();
    const stored = seenRoot(mine);
    expect(JSON.stringify(stored.toJSON()).length).toBeLessThan(1_000);
    expect(readSeenPage(stored, "one")?.points.get(long)?.face).toBeNull();
    type(bo, long, "Yes. ");
    const looking = comes();
    expect(newsOf(looking)).toEqual(["2026-11-17", [long]]);
    looking.putAway();
    for (const nonsense of [7, null, { hash: "x" }, { hash: "x", face: { text: [] } }, new Y.Map<unknown>()]) {
      stored.set(short, nonsense);
      expect(newsOf(looking)).toEqual(["2026-11-17", [short]]);
      looking.putAway();
      expect(newsOf(looking)).toBeNull();
    }
    expect(ada.agreement.view().clauses.size).toBe(2);
  });
});
