import { expect, type Page } from "@playwright/test";

/** WCAG 1.4.12: what somebody may set for themselves, and nothing may be lost by. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;
const TWICE = "html { font-size: 212.5% !important; }";
/** A window of 1280 by 1024 at 200 %. */
const ZOOMED = { width: 640, height: 512 };

/** Where a screen has to hold up beside the usual: `check` is asked in each, `picture` takes one. */
export async function inEachCondition(
  page: Page,
  isPhone: boolean,
  check: (condition: string) => Promise<void>,
  picture: (condition: string) => Promise<void>,
): Promise<void> {
  await under(page, TWICE, async () => {
    await check("letters twice as large");
    await picture("large");
  });
  await under(page, SPACED, () => check("more space between letters and lines"));
  const size = page.viewportSize();
  if (!isPhone && size !== null) {
    await page.setViewportSize(ZOOMED);
    await check("at 200 %");
    await page.setViewportSize(size);
  }
  const turn = (dir: string): Promise<void> =>
    page.evaluate((next) => document.documentElement.setAttribute("dir", next), dir);
  await turn("rtl");
  await check("from right to left");
  await picture("rtl");
  await turn("ltr");
  await page.emulateMedia({ forcedColors: "active" });
  await picture("forced");
  expect(await withoutColours(page), "forced colours").toEqual([]);
  await page.emulateMedia({ forcedColors: "none" });
}

/** A sheet as a reader's own program would lay it over the page; the content policy refuses style elements. */
async function under(page: Page, css: string, act: () => Promise<void>): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
  await act();
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
}

/**
 * With the system's few colours: a control has an edge, an underline or a drawing, what is chosen differs from its
 * neighbours by more than a token's colour, and every drawing in a control takes the colour of its words. What the
 * browser draws itself, a slider and a box to tick, it draws in those colours.
 */
function withoutColours(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isDrawnByBrowser = (one: Element): boolean =>
      one.matches("input[type=checkbox], input[type=radio]") && getComputedStyle(one).appearance !== "none";
    const isOurs = (one: Element): boolean =>
      one.checkVisibility() && one.getBoundingClientRect().width > 1.5 && !isDrawnByBrowser(one);
    const wordsOf = (one: Element): string =>
      `${one.tagName.toLowerCase()} "${(one.getAttribute("aria-label") ?? one.textContent ?? "").trim().slice(0, 40)}"`;
    const faults: string[] = [];
    const controls = [
      ...document.querySelectorAll("button, input:not([type=range]), textarea, select, a[class], [role=radio]"),
    ];
    for (const control of controls.filter(isOurs)) {
      const drawn = [getComputedStyle(control), getComputedStyle(control, "::before")];
      const label = control.closest("label");
      if (label !== null) drawn.push(getComputedStyle(label), getComputedStyle(label, "::before"));
      const hasEdge = drawn.some((style) =>
        [style.borderTopWidth, style.borderBottomWidth].some((width) => Number.parseFloat(width) > 0),
      );
      const isUnderlined = drawn.some(({ textDecorationLine }) => textDecorationLine.includes("underline"));
      if (!hasEdge && !isUnderlined && control.querySelector("svg, img") === null)
        faults.push(`${wordsOf(control)} looks like mere words`);
      for (const shape of control.querySelectorAll("svg :is(path, circle, rect, line)")) {
        const { stroke, fill, color } = getComputedStyle(shape);
        if (![stroke, fill].some((paint) => paint === color))
          faults.push(`${wordsOf(control)} has a drawing of its own colour`);
      }
    }
    const face = (one: Element): string =>
      [one, one.closest("label")]
        .map((at) => {
          if (at === null) return "";
          const own = getComputedStyle(at);
          const before = getComputedStyle(at, "::before");
          return [
            own.backgroundColor,
            own.textDecorationLine,
            own.borderTopWidth,
            own.borderBottomWidth,
            own.borderTopStyle,
            own.outlineStyle,
            own.borderInlineStartWidth,
            before.content,
            before.borderTopStyle,
            before.backgroundColor,
            at.querySelectorAll("svg").length,
          ].join();
        })
        .join();
    const CHOSEN = "[aria-pressed=true], [aria-checked=true], [aria-selected=true], [aria-current=page], input:checked";
    for (const chosen of [...document.querySelectorAll(CHOSEN)].filter(isOurs)) {
      const group =
        chosen.closest("[role=group], [role=radiogroup], [role=listbox], nav, fieldset") ?? chosen.parentElement;
      const other = [...(group?.querySelectorAll(chosen.tagName) ?? [])].find(
        (one) => !one.matches(CHOSEN) && isOurs(one) && one.className.split(" ")[0] === chosen.className.split(" ")[0],
      );
      if (other !== undefined && face(other) === face(chosen)) faults.push(`${wordsOf(chosen)} does not look chosen`);
    }
    return faults;
  });
}
