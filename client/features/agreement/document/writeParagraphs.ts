import * as Y from "yjs";
import { changeBetween } from "../../../../shared/agreement/textChange.ts";
import { baseText, type ParagraphRuns } from "../../../../shared/agreement/textRuns.ts";
import { takeLetters } from "../suggestions/letters.ts";
import { readFragment } from "./readFragment.ts";

/**
 * Each paragraph begins with one text node, also an empty one. Two people who type into a fresh point at
 * once then type into the same node; without it each would make their own, and the editor's binding mends
 * that by deleting one of the two.
 */
function newParagraph(letters: string): Y.XmlElement {
  const paragraph = new Y.XmlElement("paragraph");
  const text = new Y.XmlText();
  if (letters !== "") text.insert(0, letters);
  paragraph.insert(0, [text]);
  return paragraph;
}

export function newFragment(paragraphs: readonly string[]): Y.XmlFragment {
  const fragment = new Y.XmlFragment();
  fragment.insert(0, (paragraphs.length === 0 ? [""] : paragraphs).map(newParagraph));
  return fragment;
}

/** Where the own words of a paragraph lie among letters that are only suggested, as stretches of the whole text. */
function baseStretches(runs: ParagraphRuns): readonly { readonly at: number; readonly length: number }[] {
  let at = 0;
  return runs.flatMap(({ text, insertedBy }) => {
    const stretch = { at, length: text.length };
    at += text.length;
    return insertedBy === undefined ? [stretch] : [];
  });
}

function rewriteParagraph(paragraph: Y.XmlElement, runs: ParagraphRuns, letters: string): void {
  const texts = paragraph.toArray().filter((child) => child instanceof Y.XmlText);
  const [text] = texts;
  if (text === undefined || texts.length > 1) {
    paragraph.delete(0, paragraph.length);
    paragraph.insert(0, [new Y.XmlText(letters)]);
    return;
  }
  const { start, end, inserted } = changeBetween(baseText([runs])[0] ?? "", letters);
  let before = 0;
  let place = 0;
  const gone: { at: number; length: number }[] = [];
  for (const { at, length } of baseStretches(runs)) {
    const [from, to] = [Math.max(start - before, 0), Math.min(end - before, length)];
    if (from < to) gone.push({ at: at + from, length: to - from });
    if (before <= start && start <= before + length) place = at + start - before;
    before += length;
  }
  // From the end, so that the places before stay what they were; suggested letters in between stay too.
  for (const { at, length } of gone.toReversed()) takeLetters(text, at, length);
  const lost = gone.filter(({ at }) => at < place).reduce((sum, { length }) => sum + length, 0);
  if (inserted !== "") text.insert(place - lost, inserted, {}); // `{}`: no part of a neighbouring suggestion
}

/**
 * Makes a fragment say `paragraphs`, touching as little as possible, so that a partner who types in it at
 * the same moment keeps every letter and their caret. What is only suggested stays where it is. Call it
 * inside a transaction.
 */
export function writeParagraphs(fragment: Y.XmlFragment, paragraphs: readonly string[]): void {
  const now = readFragment(fragment);
  if (now.state !== "plain") {
    fragment.delete(0, fragment.length);
    fragment.insert(0, paragraphs.map(newParagraph));
    return;
  }
  const before = baseText(now.runs);
  const shortest = Math.min(before.length, paragraphs.length);
  let head = 0;
  while (head < shortest && before[head] === paragraphs[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before[before.length - 1 - tail] === paragraphs[paragraphs.length - 1 - tail])
    tail++;
  const oldEnd = before.length - tail;
  const newEnd = paragraphs.length - tail;
  const paired = Math.min(oldEnd, newEnd);
  for (let index = head; index < paired; index++) {
    const paragraph = fragment.get(index);
    if (paragraph instanceof Y.XmlElement) rewriteParagraph(paragraph, now.runs[index] ?? [], paragraphs[index] ?? "");
  }
  if (oldEnd > paired) fragment.delete(paired, oldEnd - paired);
  if (newEnd > paired) fragment.insert(paired, paragraphs.slice(paired, newEnd).map(newParagraph));
}
