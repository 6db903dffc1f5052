import { describe, expect, it } from "vitest";
import type * as Y from "yjs";
import { chooseWho, writePoint } from "./changePoint.ts";
import { beginOwnVersion } from "./ownVersion.ts";
import { add, at, couple, fieldsOf, texts } from "./testing/couple.ts";
import { suggest, suggestWithout, twoPartners } from "./testing/twoPartners.ts";

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
    writePoint(ada.agreement, id, ["I will ring at seven."], "a");
    expect(at(ada, id).paragraphs).toEqual(["I will ring at seven."]);
    expect(
      at(ada, id)
        .runs.flat()
        .find(({ insertedBy }) => insertedBy === "b")?.text,
    ).toBe("always ");
    writePoint(ada.agreement, id, ["I call at seven."], "a");
    expect(at(ada, id).paragraphs).toEqual(["I call at seven."]);
    expect(
      at(ada, id)
        .runs.flat()
        .some(({ text }) => text === "always "),
    ).toBe(true);
  });

  it("A140: a whole text for a point that became the other's is a suggestion, and undone as one step", () => {
    const { ada, bo, meet } = couple();
    const id = add(ada, "We each call at six.");
    meet();
    chooseWho(ada.agreement, id, "a");
    meet();
    writePoint(bo.agreement, id, ["We each write at six."], "b");
    meet();
    expect(at(ada, id).paragraphs).toEqual(["We each call at six."]);
    expect(at(ada, id).runs.flat()).toContainEqual({ text: "call", deletedBy: "b" });
    expect(at(ada, id).runs.flat()).toContainEqual({ text: "write", insertedBy: "b" });
    bo.agreement.undo.undo();
    meet();
    expect(at(ada, id).runs).toEqual([[{ text: "We each call at six." }]]);
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
