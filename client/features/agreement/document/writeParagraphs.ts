import * as Y from "yjs";
import { changeBetween } from "../../../../shared/agreement/textChange.ts";
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

function rewriteParagraph(paragraph: Y.XmlElement, letters: string): void {
  const texts = paragraph.toArray().filter((child) => child instanceof Y.XmlText);
  const [text] = texts;
  if (text === undefined || texts.length > 1) {
    paragraph.delete(0, paragraph.length);
    paragraph.insert(0, [new Y.XmlText(letters)]);
    return;
  }
  const { start, end, inserted } = changeBetween(text.toString(), letters);
  if (end > start) text.delete(start, end - start);
  if (inserted !== "") text.insert(start, inserted);
}

/**
 * Makes a fragment say `paragraphs`, touching as little as possible, so that a partner who types in it at
 * the same moment keeps every letter and their caret. Call it inside a transaction.
 */
export function writeParagraphs(fragment: Y.XmlFragment, paragraphs: readonly string[]): void {
  const now = readFragment(fragment);
  if (now.state !== "plain") {
    fragment.delete(0, fragment.length);
    fragment.insert(0, paragraphs.map(newParagraph));
    return;
  }
  const before = now.paragraphs;
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
    if (paragraph instanceof Y.XmlElement) rewriteParagraph(paragraph, paragraphs[index] ?? "");
  }
  if (oldEnd > paired) fragment.delete(paired, oldEnd - paired);
  if (newEnd > paired) fragment.insert(paired, paragraphs.slice(paired, newEnd).map(newParagraph));
}
