/** Runs in the page. Brings it into view first, as whoever wants to press it would. */
export function isPressable(element: Element): boolean {
  if (element.matches(":disabled, [aria-disabled=true]")) return false;
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  const box = element.getClientRects()[0];
  if (box === undefined) return false;
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return hit !== null && (element.contains(hit) || hit.contains(element));
}

/** Runs in the page. Line by line, as it is seen. */
export function wordsOf(element: Element): string {
  return element instanceof HTMLElement ? element.innerText : "";
}
