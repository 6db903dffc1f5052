import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type ClauseId, newId } from "../../../../shared/base/ids.ts";
import { textOf } from "../../../../shared/agreement/clause.ts";
import { addPoint } from "./addPoint.ts";
import { bringBackPoint, chooseDay, chooseWho, removePoint, typeDetail, writePoint } from "./changePoint.ts";
import { movePoint } from "./movePoint.ts";
import { wordsOf } from "./testing/pens.ts";
import { type Partner, seededRandom, suggest, twoPartners, type } from "./testing/twoPartners.ts";

function add(partner: Partner, text = "", topic: "money" | "daily-life" = "daily-life"): ClauseId {
  const added = addPoint(partner.agreement, { topic, by: partner.slot, text }, partner.random);
  if (!added.ok) throw new Error(added.problem);
  return added.value;
}

const texts = (partner: Partner): string[] =>
  partner.agreement.view().topics.flatMap(({ clauses }) => clauses.map((clause) => textOf(clause.paragraphs)));
const fragmentOf = (partner: Partner, id: ClauseId): Y.XmlFragment =>
  (partner.agreement.doc.getMap("clauses").get(id) as Y.Map<unknown>).get("text") as Y.XmlFragment;
const point = (partner: Partner, id: ClauseId) => {
  const found = partner.agreement.view().clauses.get(id);
  if (found === undefined) throw new Error("the point is not shown");
  return found;
};

describe("an agreement that two people write", () => {
  it("A6: it begins with four empty topics, and nothing has to be seeded for that", () => {
    const { ada } = twoPartners();
    expect(ada.agreement.view().topics.map(({ id }) => id)).toEqual([
      "daily-life",
      "social-situations",
      "closeness",
      "how-we-talk",
    ]);
    expect(Y.encodeStateAsUpdate(ada.agreement.doc).length).toBe(2);
    expect(ada.agreement.undo.canUndo()).toBe(false);
  });

  it("A7: two people who type into a fresh point at once keep every letter in one paragraph", () => {
    const { ada, bo, meet } = twoPartners();
    const id = add(ada);
    meet();
    type(ada, id, "I call. ");
    type(bo, id, "We talk. ");
    meet();
    expect(point(ada, id).paragraphs).toHaveLength(1);
    expect(texts(ada)).toEqual(texts(bo));
    expect(texts(ada)[0]).toContain("I call. ");
    expect(texts(ada)[0]).toContain("We talk. ");
  });

  it("A8: undoing “add point” takes my letters and keeps my partner's, in their place", () => {
    const { ada, bo, meet } = twoPartners();
    add(ada, "First.");
    const id = add(ada, "I call.");
    add(ada, "Last.");
    ada.agreement.undo.undo();
    meet();
    type(bo, id, "And me. ");
    meet();
    ada.agreement.undo.undo();
    meet();
    expect(texts(ada)).toEqual(["First.", "And me. "]);
    expect(texts(bo)).toEqual(texts(ada));
    ada.agreement.undo.redo();
    expect(texts(ada)[1]).toContain("And me. ");
    expect(texts(ada)[1]).toContain("I call.");
  });

  it("A8: words that the partner wrote offline bring back a point whose adding was undone", () => {
    const { ada, bo, meet } = twoPartners();
    const id = add(ada);
    meet();
    type(bo, id, "Mine, written on the train.");
    ada.agreement.undo.undo();
    expect(texts(ada)).toEqual([]);
    meet();
    expect(texts(ada)).toEqual(["Mine, written on the train."]);
    expect(texts(bo)).toEqual(texts(ada));
  });

  it("A8: undo of an empty point is one step, also when it is the only one", () => {
    const { ada } = twoPartners();
    add(ada, "Kept.");
    add(ada);
    ada.agreement.undo.undo();
    expect(texts(ada)).toEqual(["Kept."]);
    ada.agreement.undo.redo();
    expect(texts(ada)).toEqual(["Kept.", ""]);
  });

  it("A9: a deleted point can be brought back, and undo brings it back too", () => {
    const { ada, bo, meet } = twoPartners();
    const id = add(ada, "I call.");
    removePoint(ada.agreement, point(ada, id));
    meet();
    expect(texts(bo)).toEqual([]);
    ada.agreement.undo.undo();
    expect(texts(ada)).toEqual(["I call."]);
    removePoint(ada.agreement, point(ada, id));
    bringBackPoint(ada.agreement, id);
    expect(texts(ada)).toEqual(["I call."]);
  });

  it("A9: deleting never takes what the partner wrote meanwhile, also offline", () => {
    const { ada, bo, meet } = twoPartners();
    const id = add(ada, "I call.");
    meet();
    removePoint(ada.agreement, point(ada, id));
    type(bo, id, " Every day.", 99);
    meet();
    expect(texts(ada)).toEqual(["I call. Every day."]);
    expect(texts(bo)).toEqual(texts(ada));
  });

  it("A9: a point that came back and is written in stays, even with the deleted words restored", () => {
    const { ada, bo, meet } = twoPartners();
    const id = add(ada, "I call.");
    meet();
    removePoint(ada.agreement, point(ada, id));
    type(bo, id, "!", 99);
    meet();
    type(bo, id, "?", 99);
    writePoint(bo.agreement, id, ["I call."], null);
    expect(texts(bo)).toEqual(["I call."]);
  });

  it("A10: undo touches only what this device did", () => {
    const { ada, bo, meet } = twoPartners();
    const id = add(ada, "I call.");
    meet();
    type(bo, id, "Bo: ");
    meet();
    chooseWho(ada.agreement, id, "both");
    ada.agreement.undo.undo();
    expect(texts(ada)).toEqual(["Bo: I call."]);
    expect(bo.agreement.undo.undo()).not.toBeNull();
    meet();
    expect(texts(ada)).toEqual(["I call."]);
  });

  it("A4: moving goes past one neighbour, and undo moves back", () => {
    const { ada } = twoPartners();
    const ids = ["one", "two", "three"].map((text) => add(ada, text));
    expect(movePoint(ada.agreement, ids[2] as ClauseId, "up", ada.random)).toEqual({ place: 2, of: 3 });
    expect(texts(ada)).toEqual(["one", "three", "two"]);
    expect(movePoint(ada.agreement, ids[0] as ClauseId, "up", ada.random)).toBeNull();
    ada.agreement.undo.undo();
    expect(texts(ada)).toEqual(["one", "two", "three"]);
  });

  it("A11: writing a whole text keeps what the partner types in another place of it", () => {
    const { ada, bo, meet } = twoPartners();
    const id = add(ada, "I call at six.\nAnd I say so.");
    meet();
    writePoint(ada.agreement, id, ["I call at six.", "And I say why.", "Always 😀"], "a");
    type(bo, id, "Well, ");
    meet();
    expect(point(bo, id).paragraphs).toEqual(["Well, I call at six.", "And I say why.", "Always 😀"]);
    expect(texts(ada)).toEqual(texts(bo));
  });
});

describe("whatever two people do at the same time", () => {
  const act = fc.record({ who: fc.constantFrom("ada", "bo"), what: fc.nat(10), at: fc.nat(20) });

  it("A12: both end with the same points in the same order, each once, and undo never takes a letter of the other", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), fc.nat(1000), (acts, seed) => {
        const { ada, bo, meet } = twoPartners(seed, { a: wordsOf("a"), b: wordsOf("b") });
        const typed = { א: 0, ö: 0 };
        for (const { who, what, at } of acts) {
          const partner = who === "ada" ? ada : bo;
          const shown = [...partner.agreement.view().clauses.values()];
          const clause = shown[at % Math.max(1, shown.length)];
          if (what === 0 || clause === undefined) add(partner, "", at % 2 === 0 ? "money" : "daily-life");
          else if (what === 1) movePoint(partner.agreement, clause.id, "up", partner.random);
          else if (what === 2) movePoint(partner.agreement, clause.id, "down", partner.random);
          else if (what === 3) removePoint(partner.agreement, clause);
          else if (what === 4) meet();
          else if (what === 5) chooseWho(partner.agreement, clause.id, at % 2 === 0 ? "both" : partner.slot);
          else if (what === 6) ada.agreement.undo.undo();
          else if (what === 7) typeDetail(partner.agreement, clause.id, "why", `${clause.details.why}.`);
          else if (what === 8) chooseDay(partner.agreement, clause, "end", at % 2 === 0 ? null : "2027-01-31", "");
          else {
            const letter = who === "ada" ? "א" : "ö";
            if (what === 9) suggest(partner, clause.id, letter, 0);
            else type(partner, clause.id, letter, at);
            typed[letter]++;
          }
        }
        meet();
        expect(ada.agreement.view().topics).toEqual(bo.agreement.view().topics);
        const all = ada.agreement.view().topics.flatMap(({ clauses }) => clauses.map(({ id }) => id));
        expect(new Set(all).size).toBe(all.length);
        const stored = lettersStored(ada.agreement.doc);
        expect(stored.filter((letter) => letter === "ö").length).toBe(typed.ö);
        expect(stored.filter((letter) => letter === "א").length).toBeLessThanOrEqual(typed["א"]);
        const fresh = new Y.Doc();
        Y.applyUpdate(fresh, Y.encodeStateAsUpdate(bo.agreement.doc));
        expect(fresh.getMap("clauses").toJSON()).toEqual(ada.agreement.doc.getMap("clauses").toJSON());
      }),
      { numRuns: 200 },
    );
  });

  function lettersStored(doc: Y.Doc): string[] {
    const stored = [...doc.getMap("clauses").values()].map((map) =>
      map instanceof Y.Map ? String(map.get("text")) : "",
    );
    return Array.from(stored.join(""));
  }
});

describe("a partner who writes into the document by hand", () => {
  const junk = fc.anything({ withBigInt: false, withNullPrototype: false, maxDepth: 2 }).filter((value) => {
    try {
      new Y.Doc().getMap("probe").set("value", value);
      return true;
    } catch {
      return false;
    }
  });

  it("A13: whatever is in there, the agreement is read and the rest of it stays", () => {
    const key = fc.oneof(fc.constantFrom("text", "by", "made", "place", "who", "removed", "end", "scope"), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), key, junk), { maxLength: 12 }), (writes) => {
        const { ada, bo, meet } = twoPartners();
        const kept = add(ada, "Kept.");
        const spoiled = add(ada, "Spoiled.");
        meet();
        bo.agreement.doc.transact(() => {
          for (const [inside, name, value] of writes) {
            const clauses = bo.agreement.doc.getMap<unknown>("clauses");
            const map = clauses.get(spoiled);
            if (inside && map instanceof Y.Map) map.set(name, value);
            else clauses.set(name === "text" ? newId(seededRandom(3)) : name, value);
          }
        });
        meet();
        expect(point(ada, kept).paragraphs).toEqual(["Kept."]);
        expect(ada.agreement.view().topics.length).toBeGreaterThanOrEqual(4);
      }),
      { numRuns: 60 },
    );
  });

  it("A13: foreign nodes are read for their letters, and no editor may be put on them", () => {
    const { ada, bo, meet } = twoPartners();
    const id = add(ada, "Words.");
    meet();
    const fragment = fragmentOf(bo, id);
    const image = new Y.XmlElement("img");
    image.insert(0, [new Y.XmlText("hidden")]);
    fragment.insert(1, [image, new Y.XmlText("bare")]);
    meet();
    expect(point(ada, id)).toMatchObject({ textState: "foreign", paragraphs: ["Words.", "hidden", "bare"] });
    writePoint(ada.agreement, id, point(ada, id).paragraphs, "a");
    expect(point(ada, id)).toMatchObject({ textState: "plain", paragraphs: ["Words.", "hidden", "bare"] });
  });

  it("A13: something strange inside a paragraph is foreign as well", () => {
    for (const spoil of [
      (paragraph: Y.XmlElement) => paragraph.insert(0, [new Y.XmlElement("img")]),
      (paragraph: Y.XmlElement) => (paragraph.get(0) as Y.XmlText).insertEmbed(0, { image: "x" }),
      (paragraph: Y.XmlElement) => (paragraph.get(0) as Y.XmlText).format(0, 2, { bold: true }),
    ]) {
      const { ada, bo, meet } = twoPartners();
      const id = add(ada, "Words.");
      meet();
      spoil(fragmentOf(bo, id).get(0) as Y.XmlElement);
      meet();
      expect(point(ada, id)).toMatchObject({ textState: "foreign", paragraphs: ["Words."] });
    }
  });

  it("A14: a text above the limit is cut on the screen only, and half a letter is never shown", () => {
    const { ada, bo, meet } = twoPartners();
    const id = add(ada, "");
    meet();
    type(bo, id, "😀".repeat(40_000));
    meet();
    const { textState, paragraphs } = point(ada, id);
    expect(textState).toBe("too-long");
    expect(textOf(paragraphs).isWellFormed()).toBe(true);
  });
});
