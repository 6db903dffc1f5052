import { describe, expect, it } from "vitest";
import type * as Y from "yjs";
import { suggestionsIn } from "../../../../shared/agreement/suggestions.ts";
import { textOf } from "../../../../shared/agreement/clause.ts";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import { addPoint } from "../document/addPoint.ts";
import type { Agreement } from "../document/bindAgreement.ts";
import { clauseFragment, clauseMap } from "../document/layout.ts";
import { beginOwnVersion, shareOwn } from "../document/ownVersion.ts";
import { seededRandom, twoPartners, type } from "../document/testing/twoPartners.ts";
import { twoPages } from "../editor/testing/pages.ts";
import { settleInPoint } from "./settleInPoint.ts";
import { suggestText } from "./suggestText.ts";

const at = (agreement: Agreement, id: ClauseId) => {
  const clause = agreement.view().clauses.get(id);
  if (clause === undefined) throw new Error("the point is not shown");
  return clause;
};

/** A point of Ada's, both have it, and Bo has written a version of his own. */
function withOwnVersion() {
  const { ada, bo, meet } = twoPartners(1);
  const mine = twoPartners(50).bo;
  const added = addPoint(ada.agreement, { topic: "money", by: "a", text: "I call at six." }, seededRandom(3));
  if (!added.ok) throw new Error(added.problem);
  const id = added.value;
  meet();
  beginOwnVersion(mine.agreement, at(bo.agreement, id));
  type(mine, id, " Every day.", 99);
  shareOwn(mine.agreement, bo.agreement, at(mine.agreement, id), "b", seededRandom(4));
  meet();
  return { ada, bo, meet, id };
}

describe("a whole text that is suggested", () => {
  it("A66: my own version of the other's point is shared as a suggestion, and resets no answer", () => {
    const { ada, id } = withOwnVersion();
    const clause = at(ada.agreement, id);
    expect(textOf(clause.paragraphs)).toBe("I call at six.");
    expect(suggestionsIn(clause.runs)).toMatchObject([{ by: "b", inserted: " Every day.", removed: "" }]);
  });

  it("A63: taking is one step of undo, and what was taken is the owner's hand", () => {
    const { ada, bo, meet, id } = withOwnVersion();
    const open = suggestionsIn(at(ada.agreement, id).runs);
    expect(settleInPoint(ada.agreement, id, open, "take")).toBe(1);
    expect(settleInPoint(ada.agreement, id, open, "take")).toBe(0);
    meet();
    expect(textOf(at(bo.agreement, id).paragraphs)).toBe("I call at six. Every day.");
    expect(at(bo.agreement, id).hands).toEqual(["a"]);
    ada.agreement.undo.undo();
    meet();
    expect(suggestionsIn(at(bo.agreement, id).runs)).toMatchObject([{ by: "b", inserted: " Every day." }]);
    expect(textOf(at(bo.agreement, id).paragraphs)).toBe("I call at six.");
  });

  it("A63: what is taken never hands the point on, whatever it now begins with", () => {
    const { ada, bo, meet, id } = withOwnVersion();
    bo.agreement.act(() => {
      const fragment = clauseFragment(clauseMap(bo.agreement.doc, id) as Y.Map<unknown>) as Y.XmlFragment;
      suggestText(fragment, ["We each call at six."], "b");
    });
    meet();
    settleInPoint(ada.agreement, id, suggestionsIn(at(ada.agreement, id).runs), "take");
    meet();
    expect(textOf(at(bo.agreement, id).paragraphs)).toBe("We each call at six. Every day.");
    expect(at(bo.agreement, id).who).toBe("a");
  });

  it("A63: several that read alike are all settled, each once", () => {
    const { bo, ada, meet } = twoPages("one two three");
    for (const place of [4, 9, 16]) bo.act(place, place, (tr) => tr.insertText("!", place));
    meet();
    const agreement = withOwnVersion().ada.agreement;
    const id = [...agreement.view().clauses.keys()][0] as ClauseId;
    clauseMap(agreement.doc, id)?.set("text", ada.fragment().clone());
    expect(settleInPoint(agreement, id, suggestionsIn(at(agreement, id).runs), "take")).toBe(3);
    expect(textOf(at(agreement, id).paragraphs)).toBe("one! two! three!");
  });

  it("A66: only what differs is suggested, what was suggested already stays, and paragraphs stay the owner's", () => {
    const { bo } = twoPages("I call at six.\nI write.");
    bo.act(2, 2, (tr) => tr.insertText("X", 2));
    bo.doc.transact(() => suggestText(bo.fragment(), ["I call at seven.", "I write.", "Both."], "b"));
    expect(bo.drawn()).toBe("I[+X] call at s[-ix][+even].|I write.[+ Both.]");
    bo.doc.transact(() => suggestText(bo.fragment(), ["I call at six."], "b"));
    expect(bo.drawn()).toBe("I[+X] call at s[-ix][+even].|[-I write.][+ Both.]");
    expect(bo.base()).toBe("I call at six.\nI write.");
  });
});
