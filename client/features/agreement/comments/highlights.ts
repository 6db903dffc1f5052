import type { Place } from "./anchor.ts";
import { lettersIn, paragraphsIn } from "./selectedWords.ts";

/**
 * Words that somebody wrote a comment on, marked on the page without touching it: a range has no element, so no
 * letter moves, and it is the same in a text at rest and in an editor. Where a browser knows no such ranges,
 * nothing is marked; the list quotes the words anyway.
 */
const NAME = "cg-commented";

const shown = new Map<object, readonly Range[]>();

function draw(): void {
  if (typeof Highlight !== "function" || CSS.highlights === undefined) return;
  const ranges = [...shown.values()].flat();
  if (ranges.length === 0) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, new Highlight(...ranges));
}

/** What one point marks; an empty list takes it away. */
export function mark(owner: object, ranges: readonly Range[]): void {
  if (ranges.length === 0 && !shown.has(owner)) return;
  if (ranges.length === 0) shown.delete(owner);
  else shown.set(owner, ranges);
  draw();
}

/** From one place to another as a range of what stands on the page; null when it does not stand there (yet). */
export function rangeOn(words: Element, from: Place, to: Place): Range | null {
  const paragraphs = paragraphsIn(words);
  const [start, end] = [nodeAt(paragraphs[from.paragraph], from.at), nodeAt(paragraphs[to.paragraph], to.at)];
  if (start === null || end === null) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function nodeAt(paragraph: Element | undefined, at: number): { readonly node: Text; readonly offset: number } | null {
  if (paragraph === undefined) return null;
  let left = at;
  for (const node of lettersIn(paragraph)) {
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
  }
  return null;
}
