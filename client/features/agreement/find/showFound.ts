/**
 * Marks what was found without touching the page, as comments do: a range has no element, so no letter moves and an
 * editor may be open in it. A browser that knows no such ranges shows the present one as selected.
 */
const ALL = "cg-found";
const PRESENT = "cg-found-now";

export function showFound(all: readonly Range[], present: Range | null): void {
  if (typeof Highlight !== "function" || CSS.highlights === undefined) {
    const selection = present === null ? null : window.getSelection();
    selection?.removeAllRanges();
    if (present !== null) selection?.addRange(present);
    return;
  }
  set(ALL, all, 0);
  set(PRESENT, present === null ? [] : [present], 1);
}

function set(name: string, ranges: readonly Range[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

/** Into view, with some of its point around it; a sticky bar never covers it (`scroll-margin`). */
export function bringIntoView(range: Range): void {
  const place = range.startContainer.parentElement;
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  place?.scrollIntoView({ block: "center", behavior: isCalm ? "auto" : "smooth" });
}
