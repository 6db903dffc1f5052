import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions } from "@playwright/test";
import { DESKTOP, expect, PHONE, test } from "./people.ts";
import { pair, type Person } from "./Person.ts";

/**
 * Every screen on both sizes and in both themes: axe finds nothing, nothing is wider than the window, every
 * target is large enough; and a picture of each is left in `artifacts/screens` to be looked at.
 */
const SIZES: [name: string, options: BrowserContextOptions][] = [
  ["phone", PHONE],
  ["desktop", DESKTOP],
];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function inspect(person: Person, name: string): Promise<void> {
  const { page } = person;
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  for (const theme of ["light", "dark"] as const) {
    // Without motion a colour is the other theme's at once.
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.screenshot({ path: `artifacts/screens/${name}-${theme}.png`, fullPage: true, animations: "disabled" });
    // Colours are all that a theme changes.
    const axe = new AxeBuilder({ page });
    const { violations } = await (
      theme === "light" ? axe.withTags(RULES) : axe.withRules(["color-contrast"])
    ).analyze();
    expect(
      violations.map(
        ({ id, nodes }) => `${name}, ${theme}: ${id} ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
      ),
    ).toEqual([]);
  }
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    `${name} is wider than its window`,
  ).toBe(0);
  const small = await page.locator("button:visible, a:visible[class], input:visible").evaluateAll((targets) =>
    targets
      .filter((target) => !target.closest("p, li") || target.tagName === "BUTTON")
      .map((target) => ({ words: target.textContent ?? "", box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && (box.height < 43.5 || box.width < 43.5))
      .map(({ words, box }) => `${words} ${Math.round(box.width)}x${Math.round(box.height)}`),
  );
  expect(small, `${name} has small targets`).toEqual([]);
}

for (const [size, options] of SIZES) {
  test(`outside and alone, ${size}`, async ({ somebody }) => {
    test.setTimeout(120_000);
    const ada = await somebody("Ada", options);
    for (const [path, name] of [
      ["/", "landing"],
      ["/right-for-us", "right-for-us"],
      ["/example", "example"],
      ["/help", "help"],
      ["/reads/hurt", "read"],
      ["/join", "join-without-link"],
    ]) {
      await ada.opens(path ?? "");
      await inspect(ada, `${size}-${name}`);
    }
    await ada.opens("/start");
    await inspect(ada, `${size}-closest`);
    await ada.tap(ada.button("Both"));
    await ada.page.getByText("hurt", { exact: true }).first().click();
    await ada.page.getByRole("textbox", { name: "about" }).fill("about how we spoke on Sunday evening");
    await inspect(ada, `${size}-sentence`);
    await ada.tap(ada.button("That is my sentence"));
    await ada.sees("You have said it.");
    await inspect(ada, `${size}-kept`);
    await ada.opens("/today");
    await inspect(ada, `${size}-one-time-page`);
    for (const place of ["Today", "Talk", "Agreement", "Promises", "Just me"] as const) {
      await ada.goesTo(place);
      await inspect(ada, `${size}-alone-${place.toLowerCase().replace(" ", "-")}`);
    }
    await ada.opens("/invite");
    await inspect(ada, `${size}-invite`);
    await ada.invites();
    await inspect(ada, `${size}-link-ready`);
  });

  test(`together, ${size}`, async ({ somebody }) => {
    test.setTimeout(120_000);
    const ada = await somebody("Ada", options);
    const bo = await somebody("Bo", options);
    await ada.saysOneSentence();
    const link = await ada.invites();
    await bo.page.goto(link);
    await expect(bo.button("Go on to joining")).toBeVisible();
    await inspect(bo, `${size}-invited`);
    await bo.tap(bo.button("Go on to joining"));
    await inspect(bo, `${size}-name`);
    await bo.page.getByRole("textbox", { name: "Your name" }).fill("Bo");
    await bo.tap(bo.button("Join"));
    await bo.sees("You are here.");
    await inspect(bo, `${size}-joined`);
    await ada.goesTo("Today");
    await inspect(ada, `${size}-arrived`);
    await ada.opens("/words");
    await inspect(ada, `${size}-words`);
    await ada.goesTo("Agreement");
    await bo.goesTo("Agreement");
    for (const person of [ada, bo]) await person.sees("What we ask of ourselves");
    await inspect(ada, `${size}-agreement-empty`);
    for (let point = 1; point <= 3; point++) {
      await ada.tap(ada.page.getByRole("button", { name: /^Take: / }).first());
      await expect(bo.page.locator("[data-point]")).toHaveCount(point);
    }
    for (const person of [ada, bo]) await person.sheet.answers("1.1", "Comfortable");
    await bo.sheet.answers("1.2", "Let's talk");
    await expect(ada.page.getByText("You are both comfortable with this one.")).toBeVisible();
    await bo.sheet.writeIn("1.3");
    await bo.sheet.type(" I say so.");
    await inspect(ada, `${size}-agreement`);
    await ada.opens("/agreement/read");
    await inspect(ada, `${size}-reading-copy`);
  });
}

test("paper: the reading copy prints in light colours without controls", async ({ ada, bo }) => {
  await pair(ada, bo);
  await ada.tap(ada.page.getByRole("button", { name: /^Take: / }).first());
  await ada.opens("/agreement/read");
  await ada.page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(ada.page.getByRole("banner")).toBeHidden();
  await expect(ada.page.getByRole("navigation")).toBeHidden();
  expect(await ada.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(
    /^rgb\(255, 255, 255\)$|rgba\(0, 0, 0, 0\)/,
  );
  await ada.page.screenshot({ path: "artifacts/screens/paper.png", fullPage: true });
});

test("a reading copy can be taken along as Markdown", async ({ ada, bo }) => {
  await pair(ada, bo);
  await ada.tap(ada.page.getByRole("button", { name: /^Take: / }).first());
  await ada.opens("/agreement/read");
  const arriving = ada.page.waitForEvent("download");
  await ada
    .button(/Markdown|text file|Save/)
    .first()
    .click();
  const file = await arriving;
  expect(file.suggestedFilename()).toMatch(/\.md$/);
});
