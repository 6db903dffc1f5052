import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { type ParagraphRuns, pushRun, type TextRun } from "../../../../shared/agreement/textRuns.ts";
import { suggestedBy } from "../document/readFragment.ts";
import { isSameRuns, runsOfText, writeRuns } from "../suggestions/writeRuns.ts";

/** What the library's binding knows to be written already. */
type Written = Map<unknown, unknown>;

function runsOfNode(paragraph: Node): ParagraphRuns {
  const runs: TextRun[] = [];
  paragraph.forEach(({ text, marks }) => {
    const attributes = Object.fromEntries(marks.map(({ type, attrs }) => [type.name, { by: attrs["by"] as unknown }]));
    pushRun(runs, { text: text ?? "", ...suggestedBy(attributes) });
  });
  return runs;
}

/** The one text of a paragraph as our editors write it. */
function textIn(paragraph: unknown): Y.XmlText | null {
  if (!(paragraph instanceof Y.XmlElement) || paragraph.length !== 1) return null;
  const text: unknown = paragraph.get(0);
  return text instanceof Y.XmlText ? text : null;
}

function isWritten(paragraph: unknown, node: Node, written: Written): boolean {
  if (!(paragraph instanceof Y.XmlElement)) return false;
  if (written.get(paragraph) === node) return true;
  const text = textIn(paragraph);
  return text !== null && isSameRuns(runsOfText(text), runsOfNode(node));
}

/**
 * Writes the letters of a document with suggestions into its fragment, paragraph by paragraph, and tells the
 * library's binding that this is done: it would put letters in with whatever marks surround them and correct
 * the marks afterwards, tidying others away, and a merge could then turn what was suggested into plain words.
 * Whole paragraphs that come or go stay with the library, and so does every text without suggestions.
 */
export function writeLetters(fragment: Y.XmlFragment, doc: Node, written: Written): void {
  const old = fragment.toArray();
  const hasFormats = old.some((paragraph) => textIn(paragraph)?._hasFormatting === true);
  if (!hasFormats && !holdsSuggestions(doc)) return;
  const now = doc.children;
  const shortest = Math.min(old.length, now.length);
  const same = (left: unknown, right: Node | undefined): boolean =>
    right !== undefined && isWritten(left, right, written);
  let head = 0;
  while (head < shortest && same(old[head], now[head])) head++;
  let tail = 0;
  while (tail < shortest - head && same(old[old.length - 1 - tail], now[now.length - 1 - tail])) tail++;
  for (let index = 0; index < shortest; index++) {
    const isTail = index >= shortest - tail;
    const paragraph = isTail ? old[old.length - shortest + index] : old[index];
    const node = isTail ? now[now.length - shortest + index] : now[index];
    const text = textIn(paragraph);
    if (text === null || node === undefined || !(paragraph instanceof Y.XmlElement)) continue;
    if (index >= head && !isTail) writeRuns(text, runsOfNode(node));
    written.set(paragraph, node);
  }
}

function holdsSuggestions(doc: Node): boolean {
  const { insertion, deletion } = doc.type.schema.marks;
  return [insertion, deletion].some((mark) => mark !== undefined && doc.rangeHasMark(0, doc.content.size, mark));
}

/** Puts `writeLetters` before the library's own way from the editor to the document (y-tiptap 3.0.5). */
export function bindLetters(editor: Editor, fragment: Y.XmlFragment): void {
  // reason: the plugin's state is not typed by the library; the version is pinned and the browser tests watch it.
  const state = ySyncPluginKey.getState(editor.state) as
    | { binding?: { mapping: Written; _prosemirrorChanged(doc: Node): void } }
    | undefined;
  const binding = state?.binding;
  if (binding === undefined) throw new Error("the editor has no binding to its document");
  const write = binding._prosemirrorChanged.bind(binding);
  binding._prosemirrorChanged = (doc) => {
    fragment.doc?.transact(() => writeLetters(fragment, doc, binding.mapping), ySyncPluginKey);
    write(doc);
  };
}
