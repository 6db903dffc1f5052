import type { Place, Stretch } from "./anchor.ts";

/** On the element that holds a point's words, whether an editor is mounted in it or not. */
export const WORDS = "data-words";

/** Letters on the screen that are not the point's own: read aloud, not part of the sentence. */
const NOT_ITS_LETTERS = ".cg-hidden, [data-not-text]";

export interface Selected extends Stretch {
  /** The point that the words are in. */
  readonly point: string;
  /** Where a button beside its end goes, from the upper left corner of the point's words; `room` is how wide these are. */
  readonly left: number;
  readonly top: number;
  readonly room: number;
}

/** The paragraphs of a point as they stand on the screen, in their order. */
export function paragraphsIn(words: Element): readonly Element[] {
  return [...words.querySelectorAll("p[dir=auto]")];
}

/** The text nodes of a paragraph that are letters of the point. */
export function lettersIn(paragraph: Element): readonly Text[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(NOT_ITS_LETTERS) === null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  const found: Text[] = [];
  while (walker.nextNode() !== null) if (walker.currentNode instanceof Text) found.push(walker.currentNode);
  return found;
}

/** How many letters of the point stand before an edge of a range, and in which paragraph; null outside of them. */
function placeOf(words: Element, node: Node, offset: number): Place | null {
  const paragraphs = paragraphsIn(words);
  const edge = document.createRange();
  edge.setStart(node, offset);
  edge.collapse(true);
  for (const [paragraph, element] of paragraphs.entries()) {
    if (!element.contains(node)) continue;
    let at = 0;
    for (const letters of lettersIn(element)) {
      const place = edge.comparePoint(letters, 0);
      if (letters === node) return { paragraph, at: at + offset };
      if (place > 0) break;
      at += letters.length;
    }
    return { paragraph, at };
  }
  return null;
}

/** The words that are selected right now, if they are some of one point's. */
export function selectedWords(): Selected | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const words = start?.closest(`[${WORDS}]`) ?? null;
  const point = words?.getAttribute(WORDS) ?? null;
  if (words === null || point === null || !words.contains(range.endContainer)) return null;
  const from = placeOf(words, range.startContainer, range.startOffset);
  const to = placeOf(words, range.endContainer, range.endOffset);
  const text = selection
    .toString()
    .replaceAll(/\s*\n\s*/g, " ")
    .trim();
  if (from === null || to === null || text === "") return null;
  const boxes = range.getClientRects();
  const last = boxes[boxes.length - 1] ?? range.getBoundingClientRect();
  const around = words.getBoundingClientRect();
  const [left, top] = [last.right - around.left, last.bottom - around.top];
  return { point, from, to, words: text, left, top, room: around.width };
}

const listeners = new Set<() => void>();
let current: Selected | null = null;

function onChange(): void {
  current = selectedWords();
  for (const listener of listeners) listener();
}

/** One ear on the page's selection for all points. */
export function onSelection(listener: () => void): () => void {
  if (listeners.size === 0) document.addEventListener("selectionchange", onChange);
  listeners.add(listener);
  return () => {
    if (listeners.delete(listener) && listeners.size === 0) document.removeEventListener("selectionchange", onChange);
  };
}

export function selectedIn(point: string): Selected | null {
  return current?.point === point ? current : null;
}
