import type { Page } from "@playwright/test";

/** What has the focus, and what is wrong with how it shows. */
export interface Stop {
  /** The same for the same element, for as long as the page lives; 0 is nowhere: the browser's own bars. */
  readonly id: number;
  readonly words: string;
  readonly faults: readonly string[];
  /** Where it stands on the page itself, if it flows with the content of `main`. */
  readonly inMain: {
    readonly top: number;
    readonly bottom: number;
    readonly start: number;
    readonly end: number;
  } | null;
}

/**
 * The element that has the focus, as somebody sees it who has no pointer: within the window, not below a bar that
 * stays (WCAG 2.4.11), and with a mark of at least two pixels that stands out from what is behind it (2.4.7, 1.4.11).
 */
export async function stopNow(page: Page): Promise<Stop> {
  let stop = await lookAtFocus(page);
  // What scrolls into sight, or makes room, is there a frame or two later.
  for (let again = 0; again < 5 && stop.faults.length > 0; again++) {
    await page.evaluate(() => new Promise((there) => requestAnimationFrame(() => requestAnimationFrame(there))));
    stop = await lookAtFocus(page);
  }
  return stop;
}

function lookAtFocus(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const known: Map<Element, number> = ((globalThis as { cgStops?: Map<Element, number> }).cgStops ??= new Map());
    const element = document.activeElement;
    if (element === null || element === document.body || !(element instanceof HTMLElement))
      return { id: 0, words: "nowhere", faults: [], inMain: null };
    if (!known.has(element)) known.set(element, known.size + 1);
    const faults: string[] = [];

    // A small box that is drawn by its label is seen where the label is.
    const boxOf = (one: Element): DOMRect => one.getBoundingClientRect();
    let seen: Element = element;
    while (boxOf(seen).width <= 1.5 && seen.parentElement !== null) seen = seen.parentElement;
    const box = boxOf(seen);
    const [width, height] = [document.documentElement.clientWidth, window.innerHeight];
    const shown = {
      left: Math.max(0, box.left),
      right: Math.min(width, box.right),
      top: Math.max(0, box.top),
      bottom: Math.min(height, box.bottom),
    };
    if (shown.right - shown.left < 1 || shown.bottom - shown.top < 1) faults.push("is out of sight");
    else {
      const middle = (shown.left + shown.right) / 2;
      const heights = [0.5, 0.2, 0.8].map((part) => shown.top + (shown.bottom - shown.top) * part);
      let over: Element | null = null;
      const isSeenAt = (x: number, y: number): boolean => {
        const top = document.elementFromPoint(x, y);
        over = top;
        return top !== null && (seen.contains(top) || top.contains(seen));
      };
      const isSeen = heights.map((y) => isSeenAt(middle, y) || isSeenAt(shown.left + 3, y));
      // What is higher than the window is never seen whole.
      const isTall = box.height > height * 0.6;
      // Beside words that are larger than their box, what stands above or below it may take a little of its edge.
      if (isSeen.filter(Boolean).length < (isTall ? 1 : 2))
        faults.push(`is covered by ${(over as Element | null)?.outerHTML.slice(0, 60)}`);
      if (!isTall && (box.top < -1 || box.bottom > height + 1)) faults.push("is cut off by the window");
    }

    const channels = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (one: Element | null): string => {
      for (let at = one; at !== null; at = at.parentElement) {
        const colour = getComputedStyle(at).backgroundColor;
        if ((channels(colour)[3] ?? 1) > 0.9) return colour;
      }
      return "rgb(255, 255, 255)";
    };
    const contrast = (one: string, other: string): number => {
      const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    };
    const isMarked = (one: Element): boolean => {
      const style = getComputedStyle(one);
      const wide = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
      // An outline that lies inside stands on the element itself, any other on what is around it.
      const ground = behind(Number.parseFloat(style.outlineOffset) < 0 ? one : one.parentElement);
      return wide && contrast(style.outlineColor, ground) >= 3;
    };
    // The caret is the mark of a text that is written in, and a heading that was put under the focus for those who
    // listen is no stop of Tab; every other thing needs a mark of its own, or on what draws it.
    const isMarkedOtherwise = element.isContentEditable || element.matches("h1[tabindex='-1']");
    const drawers = [element, element.parentElement, element.parentElement?.parentElement, element.closest("label")];
    if (!isMarkedOtherwise && !drawers.some((one) => one !== null && one !== undefined && isMarked(one)))
      faults.push("has no mark of its focus");

    const main = document.querySelector("main");
    let flows = main !== null && main.contains(element) && element.closest("[role=dialog]") === null;
    for (let at: Element | null = element; flows && at !== null && at !== main; at = at.parentElement)
      if (["fixed", "sticky", "absolute"].includes(getComputedStyle(at).position)) flows = boxOf(element).width <= 1.5;
    const isRtl = getComputedStyle(document.documentElement).direction === "rtl";
    const label = element.getAttribute("aria-label") ?? element.innerText;
    return {
      id: known.get(element) ?? 0,
      words: `${element.tagName.toLowerCase()} "${(label || element.textContent || "").trim().slice(0, 50)}"`,
      faults,
      inMain: flows
        ? {
            top: box.top + window.scrollY,
            bottom: box.bottom + window.scrollY,
            start: isRtl ? -box.right : box.left,
            end: isRtl ? -box.left : box.right,
          }
        : null,
    };
  });
}

/**
 * Two that stand at the end of a line for another reason: the small i comes after the words that it speaks of, and
 * *Search* before how one writes, because its bar opens above that.
 */
const AT_END = /^button "(?:About|Search)/;

/** Whether the second stands where nobody looks for it after the first: above it in a column, or on one line before it. */
export function goesBack(before: Stop, after: Stop): boolean {
  const [one, next] = [before.inMain, after.inMain];
  if (one === null || next === null || AT_END.test(after.words)) return false;
  if (next.bottom <= one.top + 2) return next.start < one.end - 2;
  const isOneLine = next.top < one.bottom - 4 && next.bottom > one.top + 4;
  return isOneLine && next.end <= one.start + 2 && !AT_END.test(before.words);
}

/** More than any screen has; a long agreement is walked through no further. */
const MOST_STOPS = 120;
/** Day, month, year, hour, minute, half of the day, and the button that opens a calendar. */
const MOST_PARTS = 8;

/**
 * Once round the screen by Tab, from wherever the focus is: what is wrong at each place, in one list. A round ends
 * where it began, or after so many places; one that never comes back to its first place and shows no new one is a trap.
 */
export async function roundByTab(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  const seen = new Set<number>();
  let before: Stop | null = null;
  let first: number | null = null;
  let inOne = 0;
  for (let count = 0; count < MOST_STOPS; count++) {
    await page.keyboard.press("Tab");
    const stop = await stopNow(page);
    first ??= stop.id;
    // A field for a day or a time has stops of its own within it.
    inOne = stop.id === before?.id ? inOne + 1 : 0;
    if (inOne > 0 && inOne < MOST_PARTS) continue;
    if (count > 0 && stop.id === first) return faults;
    if (seen.has(stop.id)) return [...faults, `the focus is caught between ${before?.words} and ${stop.words}`];
    seen.add(stop.id);
    faults.push(...stop.faults.map((fault) => `${stop.words} ${fault}`));
    if (before !== null && goesBack(before, stop))
      faults.push(`${stop.words} comes after ${before.words}, and stands before it`);
    before = stop;
  }
  return faults;
}
