import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions } from "@playwright/test";
import { inEachCondition } from "./conditions.ts";
import { roundByTab } from "./keysFocus.ts";
import { DESKTOP, expect, PHONE } from "./people.ts";
import type { Person } from "./Person.ts";

/**
 * A screen in both themes: axe finds nothing, nothing is wider than the window, every target is large enough.
 * The gate walks through all of them on the smaller size; the long walks (`npm run e2e:long`) on both, and
 * leave a picture of each screen in `artifacts/screens` to be looked at.
 */
interface Walk {
  readonly size: "phone" | "desktop";
  readonly options: BrowserContextOptions;
  readonly pictures: boolean;
}

export const WALKS: readonly Walk[] = [
  // What is drawn four times as fine is drawn four times as slowly, and no rule here reads single dots.
  { size: "phone", options: { ...PHONE, deviceScaleFactor: 1 }, pictures: false },
  { size: "phone", options: PHONE, pictures: true },
  { size: "desktop", options: DESKTOP, pictures: true },
];

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The narrowest window that has to do without scrolling sideways: a large one at 400 %. */
const NARROW = 320;

/** `more`: a screen much like another, for the long walks only. */
export type Look = (person: Person, name: string, more?: "more") => Promise<void>;

export function lookOf({ size, pictures }: Walk): Look {
  return async (person, name, more) => {
    if (more === undefined || pictures)
      await inspect(person, `${size}-${name}`, { pictures, isPhone: size === "phone" });
  };
}

async function inspect(
  person: Person,
  name: string,
  { pictures, isPhone }: { pictures: boolean; isPhone: boolean },
): Promise<void> {
  const { page } = person;
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  // A dialog that is still on its way in is not yet over the page, for axe.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  );
  for (const theme of ["light", "dark"] as const) {
    // Without motion a colour is the other theme's at once.
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    const picture = { path: `artifacts/screens/${name}-${theme}.png`, fullPage: true, animations: "disabled" } as const;
    // What stays in sight while somebody scrolls would stand in the middle of the picture, and on top of targets.
    await page.evaluate(() => window.scrollTo(0, 0));
    if (pictures) await page.screenshot(picture);
    // Colours are all that a theme changes.
    // There are no frames: nothing has to be put together in a page of its own.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    // The page behind a dialog is hidden from everybody, its heading included.
    if ((await page.getByRole("dialog").count()) > 0) axe.disableRules(["landmark-one-main", "page-has-heading-one"]);
    const { violations } = await (
      theme === "light" ? axe.withTags(RULES) : axe.withRules(["color-contrast"])
    ).analyze();
    expect(
      violations.map(
        ({ id, nodes }) => `${name}, ${theme}: ${id} ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
      ),
    ).toEqual([]);
  }
  await fits(person, name);
  expect(await moving(person), `${name} moves, where somebody asked for no motion`).toEqual([]);
  const size = page.viewportSize();
  if (isPhone && size !== null) {
    await page.setViewportSize({ width: NARROW, height: size.height });
    await fits(person, `${name}, ${NARROW} wide`);
    await page.setViewportSize(size);
  }
  if (!pictures) return;
  await inEachCondition(
    page,
    isPhone,
    (condition) => fits(person, `${name}, ${condition},`),
    async (condition) => {
      await page.screenshot({ path: `artifacts/screens/${name}-${condition}.png`, fullPage: true });
    },
  );
  expect(await roundByTab(page), `${name}, once round by Tab`).toEqual([]);
}

/** Nothing longer than one frame of a fast screen. */
function moving({ page }: Person): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
      .map(() => "something is on its way"),
    ...[...document.querySelectorAll("body *")]
      .filter((part) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(part);
        const longest = Math.max(...transitionDuration.split(",").map(Number.parseFloat));
        return longest > 0.001 || (animationName !== "none" && Number.parseFloat(animationDuration) > 0.001);
      })
      .map((part) => `${part.tagName} ${part.className}`),
  ]);
}

async function fits({ page }: Person, name: string): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    `${name} is wider than its window`,
  ).toBe(0);
  // What the shell cuts off at the edge makes no page wider, and cannot be read all the same.
  const cutOff = await page.locator("#content :visible").evaluateAll((parts) =>
    parts
      // Drawings may run over the edge.
      .filter((part) => part instanceof HTMLElement)
      .map((part) => ({ words: `${part.tagName} ${part.textContent}`, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.left < -0.5 || box.right > document.documentElement.clientWidth + 0.5))
      .map(({ words, box }) => `${words.slice(0, 60)} from ${Math.round(box.left)} to ${Math.round(box.right)}`),
  );
  expect(cutOff, `${name} is cut off at the side`).toEqual([]);
  const small = await page.locator("button:visible, a:visible[class], input:visible").evaluateAll((targets) =>
    targets
      .filter((target) => !target.closest("p, li") || target.tagName === "BUTTON")
      // A dialog's way out for those who listen is clipped to a dot: no target for a finger.
      .filter((target) => getComputedStyle(target.parentElement ?? target).clipPath !== "inset(50%)")
      .map((target) => ({ words: target.textContent ?? "", box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && (box.height < 43.5 || box.width < 43.5))
      .map(({ words, box }) => `${words} ${Math.round(box.width)}x${Math.round(box.height)}`),
  );
  expect(small, `${name} has small targets`).toEqual([]);
  expect(await lost(page), `${name} loses words`).toEqual([]);
}

/** Words that do not fit into what they stand in, letters that make a phone zoom in, and bars that leave no room. */
function lost(page: Person["page"]): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const part of document.querySelectorAll<HTMLElement>("body *")) {
      if (!part.checkVisibility() || part.clientWidth <= 1 || part.clientHeight <= 1) continue;
      const style = getComputedStyle(part);
      // What ends in an ellipsis says so, and stands whole elsewhere.
      const isShort = style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none";
      const cuts = [style.overflowX, style.overflowY].map((how) => how === "hidden" || how === "clip");
      const isOver = [part.scrollWidth > part.clientWidth + 2, part.scrollHeight > part.clientHeight + 2];
      const isCut = (cuts[0] && isOver[0]) || (cuts[1] && isOver[1]);
      if (isCut && !isShort && (part.textContent ?? "").trim() !== "" && part.tagName !== "MAIN")
        faults.push(`${part.tagName} "${(part.textContent ?? "").trim().slice(0, 40)}" is cut off`);
      const isField = part.matches(
        "input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable=true]",
      );
      if (isField && Number.parseFloat(style.fontSize) < 16) faults.push(`${part.tagName} has letters below 16 px`);
    }
    const bars = [...document.querySelectorAll<HTMLElement>("header[data-landmark], nav[data-landmark]")];
    const covered = bars
      .filter((bar) => ["fixed", "sticky"].includes(getComputedStyle(bar).position))
      .map((bar) => bar.getBoundingClientRect())
      // A bar at the side takes no height.
      .filter(({ width }) => width > window.innerWidth / 2)
      .reduce((sum, { height }) => sum + height, 0);
    if (covered > window.innerHeight / 2) faults.push(`the bars take ${covered} of ${window.innerHeight}`);
    return faults;
  });
}
