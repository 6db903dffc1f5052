import { TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suggestionsIn } from "../../../../shared/agreement/suggestions.ts";
import { ACT } from "../document/layout.ts";
import { writeParagraphs } from "../document/writeParagraphs.ts";
import { readFragment } from "../document/readFragment.ts";
import { give, type Page, page, twoPages } from "../editor/testing/pages.ts";
import { settleSuggestion, type Settling } from "./settleSuggestion.ts";

const settle = (who: Page, nth: number, how: Settling): string => {
  const open = suggestionsIn(readFragment(who.fragment()).runs);
  const wanted = open[nth % Math.max(1, open.length)];
  if (wanted === undefined) return "";
  who.doc.transact(() => settleSuggestion(who.fragment(), wanted, how), ACT);
  who.undo.stopCapturing();
  return wanted.inserted + wanted.removed;
};
const lettersOf = (who: Page): string => who.state().doc.textContent;
const struckIn = (who: Page): readonly string[] =>
  readFragment(who.fragment()).runs.flatMap((runs) =>
    runs.flatMap(({ text, deletedBy }) => (deletedBy === undefined ? [] : Array.from(text))),
  );
const typing = (who: Page, at: number, letters: string): unknown => who.act(at, at, (tr) => tr.insertText(letters, at));

describe("suggestions that meet other changes", () => {
  it("A63: what the author goes on typing while the owner takes or leaves it stays a suggestion", () => {
    for (const how of ["take", "leave"] as const) {
      const { ada, bo, meet } = twoPages("I call.");
      typing(bo, 7, " you");
      meet();
      typing(bo, 9, "XX");
      settle(ada, 0, how);
      meet();
      expect(ada.base()).toBe(how === "take" ? "I call you." : "I call.");
      expect(ada.drawn()).toBe(how === "take" ? "I call you[+XX]." : "I call[+XX].");
    }
  });

  it("A63: what the owner types at the end of a suggestion is hers, what its author types there is not", () => {
    for (const isSwapped of [false, true]) {
      const { ada, bo, meet } = twoPages("I call.");
      // Which of two letters at one place comes first is decided by the number of the writer.
      if (isSwapped) [ada.doc.clientID, bo.doc.clientID] = [121, 12];
      typing(bo, 7, " you");
      meet();
      typing(ada, 11, " AA");
      typing(bo, 11, " BB");
      meet();
      expect(ada.base()).toBe("I call AA.");
      expect(bo.drawn()).toBe("I call[+ you BB] AA.");
    }
  });

  it("A63: taking twice is taking once, and what has gone cannot be taken", () => {
    const { ada, bo, meet } = twoPages("I call.");
    typing(bo, 7, " you");
    meet();
    const [wanted] = suggestionsIn(readFragment(ada.fragment()).runs);
    if (wanted === undefined) throw new Error("nothing is suggested");
    expect(settleSuggestion(ada.fragment(), wanted, "take")).toBe(true);
    expect(settleSuggestion(ada.fragment(), wanted, "take")).toBe(false);
    meet();
    expect(settleSuggestion(bo.fragment(), wanted, "leave")).toBe(false);
    expect(ada.base()).toBe("I call you.");
  });

  it("A63: a suggestion that has changed since it was read is not taken", () => {
    const { ada, bo, meet } = twoPages("I call.");
    typing(bo, 7, " you");
    meet();
    const [wanted] = suggestionsIn(readFragment(ada.fragment()).runs);
    typing(bo, 11, " every hour");
    meet();
    expect(wanted !== undefined && settleSuggestion(ada.fragment(), wanted, "take")).toBe(false);
    expect(ada.base()).toBe("I call.");
  });

  it("A63: taken back by its author while the owner writes in the middle of it: nothing else looks as if it were to go", () => {
    const { ada, bo, meet } = twoPages("I call late today.");
    bo.act(8, 12, (tr) => tr.delete(8, 12));
    meet();
    typing(ada, 10, "X");
    settle(bo, 0, "leave");
    meet();
    expect(ada.base()).toBe("I call laXte today.");
    expect(bo.drawn()).toBe("I call laX[-te] today.");
    bo.undo.undo();
    bo.undo.undo();
    meet();
    expect(ada.drawn()).toMatch(/ today\.$/);
  });

  it("A63: an undo of what one device suggested leaves what the other added to it a suggestion", () => {
    const { ada, bo, meet } = twoPages("I call.");
    const phone = page("b", 11);
    typing(bo, 7, " you");
    meet();
    give(bo, phone);
    typing(phone, 9, "XX");
    bo.undo.undo();
    give(bo, phone);
    give(phone, ada);
    expect(ada.drawn()).toBe("I call[+XX].");
  });

  it("A63: taken back by its author while the owner takes it: the owner's act stands", () => {
    const { ada, bo, meet } = twoPages("I call late.");
    bo.act(8, 12, (tr) => tr.insertText("at six", 8, 12));
    meet();
    settle(ada, 0, "take");
    settle(bo, 0, "leave");
    meet();
    expect(ada.base()).toBe("I call at six.");
    expect(bo.drawn()).toBe("I call at six.");
  });

  const act = fc.record({
    who: fc.constantFrom("ada", "ada2", "bo", "bo2"),
    kind: fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom("type", "delete", "meet") },
      { weight: 3, arbitrary: fc.constantFrom("type", "meet", "replace", "rewrite", "part") },
      { weight: 2, arbitrary: fc.constantFrom("take", "leave", "undo", "redo") },
    ),
    at: fc.nat(9),
    length: fc.nat(3),
    to: fc.constantFrom("ada", "ada2", "bo", "bo2"),
  });

  it("A64: whatever both do on two devices each, only the owner's acts change the point's own words, no letter of anybody is lost, and every merge is valid and equal", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const { ada, bo } = twoPages("abc\nde");
        const pages: Record<string, Page> = { ada, bo, ada2: page("a", 14), bo2: page("b", 11) };
        for (const name of ["ada2", "bo2"]) give(ada, pages[name] as Page);
        // Every letter is written once, so that each can be followed through all copies and merges.
        let next = 0x4e00;
        const letters = (length: number): string => Array.from({ length }, () => String.fromCodePoint(next++)).join("");
        const mine = new Set(lettersOf(ada)); // whatever Ada wrote or took
        const theirs = new Set<string>();
        const gone = { a: new Set<string>(), b: new Set<string>() };
        const struck = new Set<string>();
        const given = new Set<string>(); // whatever Ada took out of the point's own words again
        for (const { who, kind, at, length, to } of acts) {
          const own = pages[who] as Page;
          const { doc } = own.state();
          const from = TextSelection.near(doc.resolve(at % doc.content.size)).from;
          const end = Math.min(doc.resolve(from).end(), from + length);
          const [before, base] = [lettersOf(own), own.base()];
          if (kind === "meet") give(own, pages[to] as Page);
          else if (kind === "undo") own.undo.undo();
          else if (kind === "redo") own.undo.redo();
          else if (kind === "delete") own.act(from, end, (tr) => tr.delete(from, end));
          else if (kind === "rewrite") {
            if (own.slot === "b") continue;
            const fresh = letters(1);
            mine.add(fresh);
            const [first = "", ...others] = base.split("\n");
            const cut = at % (first.length + 1);
            const rewritten = first.slice(0, cut) + fresh + first.slice(cut + length);
            own.doc.transact(() => writeParagraphs(own.fragment(), [rewritten, ...others]), ACT);
            own.undo.stopCapturing();
          } else if (kind === "part") {
            own.act(from, from, (tr) => tr.split(from));
            own.undo.clear(); // taking a whole paragraph away takes what others type in it: not what this is about
          } else if (kind === "take" || kind === "leave") {
            if (own.slot === "a" || kind === "leave") settle(own, at, kind);
          } else {
            const fresh = letters(length + 1);
            for (const letter of fresh) (own.slot === "a" ? mine : theirs).add(letter);
            own.act(from, kind === "type" ? from : end, (tr) =>
              tr.insertText(fresh, from, kind === "type" ? from : end),
            );
          }
          if (kind === "meet") continue;
          const after = new Set(lettersOf(own));
          for (const letter of before) if (!after.has(letter)) gone[own.slot].add(letter);
          for (const letter of struckIn(own)) struck.add(letter);
          if (own.slot === "b") expect(own.base()).toBe(base);
          else {
            for (const letter of own.base()) if (!base.includes(letter)) mine.add(letter);
            for (const letter of base) if (!own.base().includes(letter)) given.add(letter);
          }
        }
        for (let round = 0; round < 2; round++)
          for (const from of Object.values(pages)) for (const other of Object.values(pages)) give(from, other);
        for (const one of Object.values(pages)) {
          expect(one.drawn()).toBe(ada.drawn());
          expect(readFragment(one.fragment()).state).toBe("plain");
        }
        const [base, all] = [new Set(ada.base()), new Set(lettersOf(ada))];
        // What Ada brought back by an undo stands in a new place, perhaps in the middle of what is to go.
        for (const letter of struckIn(ada))
          if ("abcde".includes(letter) && !gone.a.has(letter)) expect([...struck]).toContain(letter);
        for (const letter of base) if (letter !== "\n") expect([...mine]).toContain(letter);
        for (const letter of mine) if (!given.has(letter)) expect([...base]).toContain(letter);
        for (const letter of theirs) if (!gone.a.has(letter) && !gone.b.has(letter)) expect([...all]).toContain(letter);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
