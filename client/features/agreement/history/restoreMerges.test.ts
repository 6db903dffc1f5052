import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { textOf } from "../../../../shared/agreement/clause.ts";
import { addPoint } from "../document/addPoint.ts";
import { chooseWho, removePoint } from "../document/changePoint.ts";
import { movePoint } from "../document/movePoint.ts";
import { penOf, wordsOf } from "../document/testing/pens.ts";
import { type Partner, twoPartners, type } from "../document/testing/twoPartners.ts";
import { type KeptPage, readKeptPage } from "./keptPage.ts";
import { storyBetween } from "./pointStory.ts";
import { restorationOf, restorePage, restorePoint } from "./restore.ts";

const STEPS = ["add", "own", "type", "delete", "move", "who", "keep", "point", "page", "undo"] as const;
const step = fc.record({
  by: fc.constantFrom("ada", "bo"),
  what: fc.constantFrom(...STEPS),
  at: fc.nat(5),
  meets: fc.boolean(),
});
const walks = fc.array(step, { minLength: 20, maxLength: 60 });

/** All that a person reads, in order. */
function read({ agreement }: Partner): string[] {
  return agreement
    .view()
    .topics.flatMap(({ clauses }) => clauses.map(({ id, who, paragraphs }) => `${id} ${who} ${textOf(paragraphs)}`));
}

describe("bringing back, whatever both do meanwhile", () => {
  // Two hundred walks; a busy machine takes its time over them.
  it("A84, A85, A141: every merge is one valid page on both screens, and nobody's point changes by the other's hand", () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const { ada, bo, meet } = twoPartners(3, { a: wordsOf("a"), b: wordsOf("b") });
        const people = { ada, bo };
        const kept: Record<"ada" | "bo", KeptPage[]> = { ada: [], bo: [] };
        for (const { by, what, at, meets } of walk) {
          if (meets) meet();
          const person = people[by];
          const { agreement, random, slot } = person;
          const clauses = [...agreement.view().clauses.values()];
          const clause = clauses[at % Math.max(1, clauses.length)];
          const page = kept[by][at % Math.max(1, kept[by].length)];
          const theirs = (): string[] => read(person).filter((line) => line.includes(` ${slot === "a" ? "b" : "a"} `));
          const before = theirs();
          if (what === "add") addPoint(agreement, { topic: "money", by: slot, text: `We each ${at}.` }, random);
          else if (what === "own") addPoint(agreement, { topic: "money", by: slot, text: `I will ${at}.` }, random);
          else if (what === "undo") agreement.undo.undo();
          else if (what === "keep") {
            const doc = new Y.Doc();
            Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(agreement.doc));
            kept[by].push(readKeptPage(kept[by].length, doc, penOf(slot)));
          } else if (page !== undefined && what === "page")
            restorePage(agreement, restorationOf(agreement, page, slot), slot);
          else if (page !== undefined && what === "point") {
            const then = [...page.clauses.values()][at % Math.max(1, page.clauses.size)];
            if (then !== undefined) restorePoint(agreement, then, slot);
          } else if (clause === undefined || (clause.who !== "both" && clause.who !== slot)) continue;
          else if (what === "type") type(person, clause.id, `${at} `);
          else if (what === "delete") removePoint(agreement, clause);
          else if (what === "move") movePoint(agreement, clause.id, "up", random);
          else if (what === "who") chooseWho(agreement, clause.id, at % 2 === 0 ? "both" : slot);
          if (what === "point" || what === "page")
            expect(theirs().filter((line) => before.includes(line)).length).toBe(before.length);
        }
        meet();
        expect(read(bo)).toEqual(read(ada));
        const ids = read(ada).map((line) => line.split(" ")[0]);
        expect(new Set(ids).size).toBe(ids.length);
        const [first, last] = [kept.ada[0], kept.ada.at(-1)];
        if (first !== undefined && last !== undefined) expect(() => storyBetween(first, last)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
