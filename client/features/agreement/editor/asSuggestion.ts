import type { Node } from "@tiptap/pm/model";
import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { changeBetween } from "../../../../shared/agreement/textChange.ts";
import type { Slot } from "../../../../shared/base/ids.ts";
import { type ChangedRange, changedRanges } from "./changedRanges.ts";

/** What a later reader of the transaction may look for. */
const KEPT_META = ["composition", "inputType", "uiEvent", "paste", "pointer"];

/**
 * What somebody did in a point that is the other's, as a suggestion: letters are put in marked, letters go only
 * by a mark, except those that the same person suggested and nobody has taken. It works on what a change does,
 * not on how it was made, so a key, a paste, a drop, a spelling correction and a phone's keyboard are the same
 * to it. Paragraphs are the owner's: a line break becomes a space, and none is ever joined.
 */
export function asSuggestion(state: EditorState, tr: Transaction, by: Slot): Transaction {
  const next = state.tr;
  const ranges = changedRanges(tr);
  let caret: number | null = null;
  // From the end, so that the places before stay what they were.
  for (const range of ranges.toReversed()) caret = suggestRange(next, state, tr, range, by);
  if (caret !== null && ranges.length === 1) next.setSelection(TextSelection.near(next.doc.resolve(caret), -1));
  for (const name of KEPT_META) {
    const value: unknown = tr.getMeta(name);
    if (value !== undefined) next.setMeta(name, value);
  }
  return next.scrollIntoView();
}

/** Returns where the caret goes. */
function suggestRange(next: Transaction, state: EditorState, tr: Transaction, range: ChangedRange, by: Slot): number {
  const { from, to, letters } = whatChanged(state.doc, tr.doc, range);
  const before = next.mapping.maps.length;
  strikeThrough(next, state, from, to, by);
  const end = next.mapping.slice(before).map(to);
  if (letters === "") return caretAfterDeletion(next, state, from, end);
  const place = behindStruck(next.doc, TextSelection.near(next.doc.resolve(end), -1).from);
  next.insert(place, state.schema.text(letters, [state.schema.mark("insertion", { by })]));
  return place + letters.length;
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly letters: string;
}

/** The letters that differ: whoever corrects a word has not written all of it anew. */
function whatChanged(before: Node, after: Node, range: ChangedRange): Change {
  const { from, to } = range;
  const letters = after.textBetween(range.newFrom, range.newTo, " ").replaceAll(/[\n\r]+/g, " ");
  if (isBreakOnly(range, letters)) return { from, to, letters: needsSpace(before, from) ? " " : "" };
  if (from === to || !before.resolve(from).sameParent(before.resolve(to))) return { from, to, letters };
  const change = changeBetween(before.textBetween(from, to), letters);
  return { from: from + change.start, to: from + change.end, letters: change.inserted };
}

/** Enter: a paragraph was parted, and nothing was written. */
function isBreakOnly(range: ChangedRange, letters: string): boolean {
  return letters.trim() === "" && range.newTo - range.newFrom > letters.length;
}

function needsSpace(doc: Node, at: number): boolean {
  const { nodeBefore, nodeAfter } = doc.resolve(at);
  return nodeBefore !== null && !/\s$/.test(nodeBefore.text ?? "") && !/^\s/.test(nodeAfter?.text ?? "");
}

/** My own suggested letters go, the others are marked, letters that are marked already stay so. */
function strikeThrough(next: Transaction, state: EditorState, from: number, to: number, by: Slot): void {
  const own: { from: number; to: number }[] = [];
  const { insertion, deletion } = state.schema.marks;
  state.doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isText || insertion === undefined || deletion === undefined) return;
    const start = Math.max(from, pos);
    const end = Math.min(to, pos + node.nodeSize);
    if (start >= end) return;
    if (insertion.isInSet(node.marks)?.attrs["by"] === by) own.push({ from: start, to: end });
    else if (deletion.isInSet(node.marks) === undefined) next.addMark(start, end, deletion.create({ by }));
  });
  for (const stretch of own.toReversed()) next.delete(stretch.from, stretch.to);
}

/**
 * The caret goes the way it was going. Letters that are struck through already are passed in one step:
 * otherwise the key would seem to do nothing.
 */
function caretAfterDeletion(next: Transaction, state: EditorState, from: number, end: number): number {
  const { selection } = state;
  const isBackwards = selection.empty && selection.head > from;
  let place = isBackwards ? from : end;
  if (next.docChanged) return place;
  for (;;) {
    const { nodeBefore, nodeAfter } = next.doc.resolve(place);
    const passed = isBackwards ? nodeBefore : nodeAfter;
    if (passed === null || !isStruck(passed)) return place;
    place += isBackwards ? -passed.nodeSize : passed.nodeSize;
  }
}

function isStruck(node: Node | null): boolean {
  return node?.marks.some(({ type }) => type.name === "deletion") === true;
}

/** New words stand beside those in whose place they come, not in the middle of them. */
function behindStruck(doc: Node, at: number): number {
  const { nodeBefore, nodeAfter, textOffset } = doc.resolve(at);
  return textOffset > 0 && isStruck(nodeBefore) ? at + (nodeAfter?.nodeSize ?? 0) : at;
}
