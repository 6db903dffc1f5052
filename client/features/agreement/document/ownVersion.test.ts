import { describe, expect, it } from "vitest";
import { type ClauseId, type Slot } from "../../../../shared/base/ids.ts";
import { DETAILS } from "../../../../shared/agreement/clauseDetails.ts";
import { type Clause, textOf } from "../../../../shared/agreement/clause.ts";
import { addPoint } from "./addPoint.ts";
import type { Agreement } from "./bindAgreement.ts";
import { chooseDay, chooseWho, removePoint, typeDetail } from "./changePoint.ts";
import { clauseMap } from "./layout.ts";
import { leaveEmpty } from "./leaveEmpty.ts";
import { beginOwnVersion, putAwayOwn, shareOwn } from "./ownVersion.ts";
import { type Partner, seededRandom, twoPartners, type } from "./testing/twoPartners.ts";

/** Ada's private document is the first partner's of another pair: the same code, the same layout. */
function world() {
  const { ada, bo, meet } = twoPartners(1);
  const mine: Partner = twoPartners(50).ada;
  return { ada, bo, mine, meet };
}

function add(agreement: Agreement, text: string, by: Slot = "a"): ClauseId {
  const added = addPoint(agreement, { topic: "money", by, text }, seededRandom(text.length + 99));
  if (!added.ok) throw new Error(added.problem);
  return added.value;
}

function at(agreement: Agreement, id: ClauseId): Clause {
  const clause = agreement.view().clauses.get(id);
  if (clause === undefined) throw new Error("the point is not shown");
  return clause;
}

const texts = (agreement: Agreement): string[] =>
  [...agreement.view().clauses.values()].map(({ paragraphs }) => textOf(paragraphs));
const share = (from: Partner, to: Partner, id: ClauseId, me: Slot = "a"): void => {
  shareOwn(from.agreement, to.agreement, at(from.agreement, id), me, seededRandom(4));
};

describe("on my own first", () => {
  it("A20: a point of my own moves when it is shared, in one transaction, and doing it twice changes nothing", () => {
    const { ada, bo, mine, meet } = world();
    const id = add(mine.agreement, "I call.");
    const again = at(mine.agreement, id);
    let transactions = 0;
    ada.agreement.doc.on("afterTransaction", () => transactions++);
    share(mine, ada, id);
    expect(transactions).toBe(1);
    expect(texts(mine.agreement)).toEqual([]);
    shareOwn(mine.agreement, ada.agreement, again, "a", seededRandom(4));
    meet();
    expect(texts(bo.agreement)).toEqual(["I call."]);
    expect(ada.agreement.undo.canUndo()).toBe(false);
  });

  it("A20: my own version reaches a text that my partner changed meanwhile, and both changes stay", () => {
    const { ada, bo, mine, meet } = world();
    const id = add(bo.agreement, "I call at six.", "b");
    meet();
    beginOwnVersion(mine.agreement, at(ada.agreement, id));
    type(mine, id, " Every day.", 99);
    type(bo, id, "Well, ");
    meet();
    expect(texts(ada.agreement)).toEqual(["Well, I call at six."]);
    share(mine, ada, id);
    meet();
    expect(texts(bo.agreement)).toEqual(["Well, I call at six. Every day."]);
    expect(texts(mine.agreement)).toEqual([]);
  });

  it("A20: a version that was put away can be begun again from the text as it is then", () => {
    const { ada, mine } = world();
    const id = add(ada.agreement, "I call.");
    beginOwnVersion(mine.agreement, at(ada.agreement, id));
    type(mine, id, "No. ");
    putAwayOwn(mine.agreement, at(mine.agreement, id));
    expect(texts(mine.agreement)).toEqual([]);
    type(ada, id, "Yes. ");
    beginOwnVersion(mine.agreement, at(ada.agreement, id));
    expect(texts(mine.agreement)).toEqual(["Yes. I call."]);
  });

  it("A20: also one that was put away unchanged, and one whose shared point was deleted meanwhile", () => {
    const { ada, bo, mine, meet } = world();
    const id = add(ada.agreement, "I call.");
    beginOwnVersion(mine.agreement, at(ada.agreement, id));
    putAwayOwn(mine.agreement, at(mine.agreement, id));
    beginOwnVersion(mine.agreement, at(ada.agreement, id));
    expect(texts(mine.agreement)).toEqual(["I call."]);
    meet();
    removePoint(bo.agreement, at(bo.agreement, id));
    meet();
    share(mine, ada, id);
    meet();
    expect(texts(bo.agreement)).toEqual(["I call."]);
  });

  it("A20: whoever wrote alone as the first and joined as the second is still the one who does it", () => {
    const { bo, mine } = world();
    const id = add(mine.agreement, "I call.");
    chooseWho(mine.agreement, id, "a");
    share(mine, bo, id, "b");
    expect(at(bo.agreement, id)).toMatchObject({ by: "b", who: "b" });
  });
});

describe("what stands beside the words of my own version", () => {
  it("A142: need, reason, example, fallback, scope and days go over with the words, as one change, where I changed them", () => {
    const { ada, bo, mine, meet } = world();
    const id = add(ada.agreement, "We each call.");
    typeDetail(ada.agreement, id, "need", "Rest.");
    chooseDay(ada.agreement, at(ada.agreement, id), "review", "2026-12-01", "2026-11-01");
    meet();
    beginOwnVersion(mine.agreement, at(ada.agreement, id));
    expect(at(mine.agreement, id)).toMatchObject({ details: { need: "Rest." }, review: "2026-12-01" });
    const said = {
      need: "Rest, and sleep.",
      why: "Friday.",
      example: "At six.",
      fallback: "I ask.",
      scope: "At home.",
    };
    for (const name of DETAILS) typeDetail(mine.agreement, id, name, said[name]);
    chooseDay(mine.agreement, at(mine.agreement, id), "end", "2027-01-01", "2026-11-01");
    chooseDay(mine.agreement, at(mine.agreement, id), "review", null, "2026-11-01");
    type(mine, id, " Always.", 99);
    expect(at(ada.agreement, id).details).toMatchObject({ need: "Rest.", why: "" });
    let transactions = 0;
    ada.agreement.doc.on("afterTransaction", () => transactions++);
    share(mine, ada, id);
    expect(transactions).toBe(1);
    meet();
    expect(at(bo.agreement, id)).toMatchObject({
      paragraphs: ["We each call. Always."],
      details: said,
      start: null,
      review: null,
      end: "2027-01-01",
    });
    expect(texts(mine.agreement)).toEqual([]);
  });

  it("A142: what my partner said there meanwhile stays, and what I only took along is not written back", () => {
    const { ada, bo, mine, meet } = world();
    const id = add(ada.agreement, "We each call.");
    typeDetail(ada.agreement, id, "why", "Friday.");
    meet();
    beginOwnVersion(mine.agreement, at(ada.agreement, id));
    typeDetail(mine.agreement, id, "need", "Rest.");
    typeDetail(bo.agreement, id, "why", "");
    typeDetail(bo.agreement, id, "need", "Sleep.");
    chooseDay(bo.agreement, at(bo.agreement, id), "start", "2026-12-01", "2026-11-01");
    meet();
    share(mine, ada, id);
    meet();
    expect(at(bo.agreement, id)).toMatchObject({ details: { need: "Sleep.\nRest.", why: "" }, start: "2026-12-01" });
  });

  it("A142: in a point that is the other's only words are suggested; the rest stays with me and the words go over once", () => {
    const { ada, bo, mine, meet } = world();
    const id = add(ada.agreement, "We each call.");
    meet();
    beginOwnVersion(mine.agreement, at(ada.agreement, id));
    type(mine, id, " Always.", 99);
    typeDetail(mine.agreement, id, "fallback", "I ask.");
    chooseWho(bo.agreement, id, "b");
    meet();
    for (const _ of ["once", "and again"])
      expect(shareOwn(mine.agreement, ada.agreement, at(mine.agreement, id), "a", seededRandom(4))).toBe("words-only");
    meet();
    expect(at(bo.agreement, id)).toMatchObject({ paragraphs: ["We each call."], details: { fallback: "" } });
    expect(
      at(bo.agreement, id)
        .runs.flat()
        .filter(({ insertedBy }) => insertedBy === "a"),
    ).toEqual([{ text: " Always.", insertedBy: "a" }]);
    expect(at(mine.agreement, id).details.fallback).toBe("I ask.");
  });

  it("A142: a copy that says nothing of what it began from, or nonsense, moves words alone", () => {
    const { ada, bo, mine, meet } = world();
    const id = add(ada.agreement, "We each call.");
    typeDetail(ada.agreement, id, "need", "Rest.");
    for (const beside of [undefined, { details: { need: 7 } }, "x"]) {
      beginOwnVersion(mine.agreement, at(ada.agreement, id));
      clauseMap(mine.agreement.doc, id)?.set("beside", beside);
      typeDetail(mine.agreement, id, "need", "Nothing.");
      share(mine, ada, id);
    }
    meet();
    expect(at(bo.agreement, id).details.need).toBe("Rest.");
  });
});

describe("a blank line", () => {
  it("A22: is not kept when it is left, and shows again with the partner's letters", () => {
    const { ada, bo, meet } = world();
    const id = add(ada.agreement, "");
    meet();
    type(bo, id, "Mine.");
    expect(leaveEmpty(ada.agreement, id)).toBe(true);
    expect(texts(ada.agreement)).toEqual([]);
    meet();
    expect(texts(ada.agreement)).toEqual(["Mine."]);
    expect(leaveEmpty(ada.agreement, id)).toBe(false);
  });
});
