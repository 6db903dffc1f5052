import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import { wordKey } from "../../../platform/said/wordKey.ts";
import { writeWord } from "../../../platform/said/wordRecord.ts";
import { add, at, couple } from "../document/testing/couple.ts";
import { keys, penOf } from "../document/testing/pens.ts";
import { bindMarks, MARK_WORDS } from "./bindMarks.ts";

const MANY = 60;

/** Sixty points on which both pressed "Comfortable", as they are when Ada opens the page anew. */
function manyAgreed() {
  const { ada, bo, meet } = couple();
  const clauses = Array.from({ length: MANY }, (_, n) => at(ada, add(ada, `We each keep evening ${n}.`)));
  meet();
  const mine = new Y.Doc();
  const before = bindMarks(ada.agreement.doc, mine, penOf("a"));
  const bos = bindMarks(bo.agreement.doc, new Y.Doc(), penOf("b"));
  for (const clause of clauses) for (const marks of [before, bos]) marks.press(clause, "comfortable");
  meet();
  const waiting: (() => void)[] = [];
  const marks = bindMarks(ada.agreement.doc, mine, penOf("a"), (act) => waiting.push(act));
  let told = 0;
  marks.subscribe(() => told++);
  const agreed = (): readonly Clause[] => clauses.filter((clause) => marks.stateOf(clause).isAgreed);
  const rest = (): void => {
    for (let act = waiting.shift(); act !== undefined; act = waiting.shift()) act();
  };
  return { ada, bo, bos, meet, clauses, marks, agreed, rest, told: () => told };
}

describe("A172: a page with hundreds of signatures opens before they are checked", () => {
  it("a few are checked at once, the rest in free moments and told together, once; what was there before is no news", () => {
    const { clauses, marks, agreed, rest, told } = manyAgreed();
    expect(agreed().length).toBe(24);
    expect(told()).toBe(0);
    rest();
    expect(agreed().length).toBe(MANY);
    expect(told()).toBe(1);
    expect(clauses.filter((clause) => marks.cameLate(clause)).length).toBe(MANY - 24);
  });

  it("what is pressed from then on is news, and is there at once", () => {
    const { bo, bos, meet, clauses, marks, agreed, rest } = manyAgreed();
    agreed();
    rest();
    const [last] = clauses.slice(-1);
    if (last === undefined) throw new Error("there are points");
    bos.press(at(bo, last.id), "talk");
    meet();
    expect(marks.stateOf(last).talkers).toEqual(["b"]);
    expect(marks.cameLate(last)).toBe(false);
  });

  it("a forged one counts for nothing, before and after its turn", () => {
    const { ada, clauses, agreed, rest } = manyAgreed();
    for (const { id, contentHash } of clauses) {
      const said = { about: id, contentHash, counter: 9, value: "comfortable" } as const;
      const forged = writeWord(MARK_WORDS, said, { ...penOf("b"), signing: keys.a });
      ada.agreement.doc.getMap("marks").set(wordKey(id, "b"), forged);
    }
    expect(agreed()).toEqual([]);
    rest();
    expect(agreed()).toEqual([]);
  });
});
