import type { EditorState } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { drawn, type Page, twoPages } from "./testing/pages.ts";

/** Places are counted from 1, before the first letter. */
const typing = (page: Page, at: number, letters: string): EditorState =>
  page.act(at, at, (tr) => tr.insertText(letters, at));
const deleting = (page: Page, from: number, to: number): EditorState => page.act(from, to, (tr) => tr.delete(from, to));
const backspace = (page: Page, at: number): EditorState => page.act(at, at, (tr) => tr.delete(at - 1, at));

describe("what the other writes in a point that is mine", () => {
  it("A60: letters are put in as a suggestion, and go on being one", () => {
    const { ada, bo, meet } = twoPages("I call.");
    typing(bo, 7, " yo");
    typing(bo, 10, "u");
    meet();
    expect(ada.drawn()).toBe("I call[+ you].");
    expect(ada.base()).toBe("I call.");
  });

  it("A60: letters of the point are only struck through, own suggested letters go", () => {
    const { bo } = twoPages("I call.");
    typing(bo, 7, " you");
    deleting(bo, 3, 10);
    expect(bo.drawn()).toBe("I [-call][+u].");
    expect(bo.base()).toBe("I call.");
  });

  it("A60: writing over a selection strikes it through and suggests the new words after it", () => {
    const { bo } = twoPages("I call late.");
    const { selection } = bo.act(8, 12, (tr) => tr.insertText("at six", 8, 12));
    expect(bo.drawn()).toBe("I call [-late][+at six].");
    expect(selection.head).toBe(18);
  });

  it("A60: a correction touches only the letters that differ, and no emoji is taken apart", () => {
    const { bo } = twoPages("I clal 🕊️ you 👍.");
    bo.act(3, 7, (tr) => tr.insertText("call", 3, 7));
    expect(bo.drawn()).toBe("I c[-la][+al]l 🕊️ you 👍.");
    const at = 1 + bo.state().doc.textContent.indexOf("👍");
    bo.act(at, at + 2, (tr) => tr.insertText("👎", at, at + 2));
    expect(bo.drawn()).toContain("[-👍][+👎]");
  });

  it("A60: the key that deletes backwards walks on through words that are struck through", () => {
    const { bo } = twoPages("I call.");
    expect(backspace(bo, 8).selection.head).toBe(7);
    deleting(bo, 4, 7);
    expect(bo.drawn()).toBe("I c[-all.]");
    expect(backspace(bo, 8).selection.head).toBe(4);
    backspace(bo, 4);
    expect(bo.drawn()).toBe("I [-call.]");
  });

  it("A60: no paragraph of the owner's is parted or joined; a line break becomes a space", () => {
    const { bo } = twoPages("I call.\nI write.");
    bo.act(7, 7, (tr) => tr.split(7));
    expect(bo.drawn()).toBe("I call[+ ].|I write.");
    bo.act(9, 9, (tr) => tr.split(9));
    expect(bo.drawn()).toBe("I call[+ ].[+ ]|I write.");
    bo.act(12, 12, (tr) => tr.join(11));
    expect(bo.drawn()).toBe("I call[+ ].[+ ]|I write.");
    deleting(bo, 3, 14);
    expect(bo.drawn()).toBe("I [-call.]|[-I ]write.");
    expect(bo.base()).toBe("I call.\nI write.");
  });

  it("A60: pasted paragraphs are one suggestion in one paragraph", () => {
    const { bo } = twoPages("I call.");
    bo.act(8, 8, (tr) => tr.replaceSelection(twoPages(" Also\non Sunday").bo.state().doc.slice(1, 17)));
    expect(bo.drawn()).toBe("I call.[+ Also on Sunday]");
  });

  it("A60: words that are dragged elsewhere are struck through here and suggested there", () => {
    const { bo } = twoPages("one two three");
    bo.act(1, 5, (tr) => tr.delete(1, 5).insertText(" one", 10));
    expect(bo.drawn()).toBe("[-one ]two three[+ one]");
  });

  it("A61: the owner writes plainly, also in the middle of a suggestion and of what is to go", () => {
    const { ada, bo, meet } = twoPages("I call late.");
    typing(bo, 7, " you");
    deleting(bo, 12, 16);
    meet();
    expect(ada.drawn()).toBe("I call[+ you] [-late].");
    typing(ada, 9, "X");
    typing(ada, 15, "Y");
    typing(ada, 12, "Z");
    expect(ada.drawn()).toBe("I call[+ y]X[+ou]Z [-la]Y[-te].");
    expect(ada.base()).toBe("I callXZ laYte.");
    deleting(ada, 7, 12);
    expect(ada.drawn()).toBe("I callZ [-la]Y[-te].");
  });

  it("A62: whoever the point belongs to now writes plainly at once", () => {
    let owner: "a" | "b" | null = "a";
    const { bo } = twoPages("I call.", () => owner);
    typing(bo, 7, " you");
    owner = "b";
    typing(bo, 12, " B");
    owner = null;
    typing(bo, 14, "!");
    expect(bo.drawn()).toBe("I call[+ you]. B!");
  });

  it("A60: what the editor shows afterwards is what lies in the document", () => {
    const { bo } = twoPages("I call.");
    const after = bo.act(3, 7, (tr) => tr.insertText("ring", 3, 7));
    expect(drawn(after.doc)).toBe(bo.drawn());
  });
});
