import { findIn, fold, type Folded } from "../../../platform/words/fold.ts";
import { lettersIn } from "../comments/selectedWords.ts";

/** Everything on the page that people wrote, and the headings between: points, what stands beside them, notes. */
const WORDS = "[data-topic] h2, [data-point] :is(p, dd)[dir=auto]";

/** The same sentence is folded once while somebody types their question, however long the page is. */
const MOST_KEPT = 5_000;
const folded = new Map<string, Folded>();

function foldOnce(text: string): Folded {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= MOST_KEPT) folded.clear();
  const made = fold(text);
  folded.set(text, made);
  return made;
}

/** Forgets what was read: the page's words stay nowhere but on the page. */
export function forgetRead(): void {
  folded.clear();
}

/** Where a question's words stand on the page, from top to bottom; `wanted` is folded. */
export function lookThrough(page: ParentNode, wanted: string): readonly Range[] {
  if (wanted === "") return [];
  const ranges: Range[] = [];
  for (const element of page.querySelectorAll(WORDS)) {
    const nodes = lettersIn(element);
    const text = nodes.map((node) => node.data).join("");
    for (const { from, to } of findIn(foldOnce(text), text.length, wanted)) ranges.push(rangeOver(nodes, from, to));
  }
  return ranges;
}

function rangeOver(nodes: readonly Text[], from: number, to: number): Range {
  const range = document.createRange();
  let at = 0;
  for (const node of nodes) {
    const end = at + node.length;
    if (from >= at && from < end) range.setStart(node, from - at);
    if (to > at && to <= end) range.setEnd(node, to - at);
    at = end;
  }
  return range;
}
