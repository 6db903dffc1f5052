import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions } from "@playwright/test";
import { DESKTOP, expect, PHONE, test } from "./people.ts";
import { pair, type Person } from "./Person.ts";

/**
 * Every screen in both themes: axe finds nothing, nothing is wider than the window, every target is large
 * enough. The gate walks through them on the smaller size; the long walks (`npm run e2e:long`) on both, and
 * leave a picture of each screen in `artifacts/screens` to be looked at.
 */
interface Walk {
  readonly size: "phone" | "desktop";
  readonly options: BrowserContextOptions;
  readonly pictures: boolean;
}
const WALKS: readonly Walk[] = [
  // What is drawn four times as fine is drawn four times as slowly, and no rule here reads single dots.
  { size: "phone", options: { ...PHONE, deviceScaleFactor: 1 }, pictures: false },
  { size: "phone", options: PHONE, pictures: true },
  { size: "desktop", options: DESKTOP, pictures: true },
];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function inspect(person: Person, name: string, pictures: boolean): Promise<void> {
  const { page } = person;
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  for (const theme of ["light", "dark"] as const) {
    // Without motion a colour is the other theme's at once.
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    const picture = { path: `artifacts/screens/${name}-${theme}.png`, fullPage: true, animations: "disabled" } as const;
    if (pictures) await page.screenshot(picture);
    // Colours are all that a theme changes.
    // There are no frames: nothing has to be put together in a page of its own.
    const axe = new AxeBuilder({ page }).setLegacyMode();
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

for (const { size, options, pictures } of WALKS) {
  const look = (person: Person, name: string): Promise<void> => inspect(person, `${size}-${name}`, pictures);
  const [how, detail] = pictures ? [`${size}, with pictures`, { tag: "@long" }] : [size, {}];

  test(`outside and alone, ${how}`, detail, async ({ somebody }) => {
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
      await look(ada, name ?? "");
    }
    await ada.opens("/start");
    await look(ada, "closest");
    await ada.tap(ada.button("Both"));
    await ada.page.getByText("hurt", { exact: true }).first().click();
    await ada.page.getByRole("textbox", { name: "about" }).fill("about how we spoke on Sunday evening");
    await look(ada, "sentence");
    await ada.tap(ada.button("That is my sentence"));
    await ada.sees("You have said it.");
    await look(ada, "kept");
    await ada.opens("/today");
    await look(ada, "one-time-page");
    for (const place of ["Today", "Talk", "Agreement", "Promises", "Just me"] as const) {
      await ada.goesTo(place);
      await look(ada, `alone-${place.toLowerCase().replace(" ", "-")}`);
    }
    await ada.opens("/invite");
    await look(ada, "invite");
    await ada.invites();
    await look(ada, "link-ready");
  });

  test(`together, ${how}`, detail, async ({ somebody }) => {
    test.setTimeout(120_000);
    const ada = await somebody("Ada", options);
    const bo = await somebody("Bo", options);
    await ada.saysOneSentence();
    const link = await ada.invites();
    await bo.page.goto(link);
    await expect(bo.button("Go on to joining")).toBeVisible();
    await look(bo, "invited");
    await bo.tap(bo.button("Go on to joining"));
    await look(bo, "name");
    await bo.page.getByRole("textbox", { name: "Your name" }).fill("Bo");
    await bo.tap(bo.button("Join"));
    await bo.sees("You are here.");
    await look(bo, "joined");
    await ada.goesTo("Today");
    await look(ada, "arrived");
    await ada.opens("/words");
    await look(ada, "words");
    await ada.goesTo("Agreement");
    await bo.goesTo("Agreement");
    for (const person of [ada, bo]) await person.sees("What we ask of ourselves");
    await look(ada, "agreement-empty");
    for (let point = 1; point <= 3; point++) {
      await ada.tap(ada.page.getByRole("button", { name: /^Take: / }).first());
      await expect(bo.page.locator("[data-point]")).toHaveCount(point);
    }
    for (const person of [ada, bo]) await person.sheet.answers("1.1", "Comfortable");
    await bo.sheet.answers("1.2", "Let's talk");
    await expect(ada.page.getByText("You are both comfortable with this one.")).toBeVisible();
    await bo.sheet.writeIn("1.3");
    await bo.sheet.type(" I say so.");
    await look(ada, "agreement");
    await ada.opens("/agreement/read");
    await look(ada, "reading-copy");
  });
}

test("the reading copy prints in light colours without controls, and can be taken along as Markdown", async ({
  ada,
  bo,
}) => {
  await pair(ada, bo);
  await ada.tap(ada.page.getByRole("button", { name: /^Take: / }).first());
  await ada.link("Read or print it").click();
  const arriving = ada.page.waitForEvent("download");
  await ada
    .button(/Markdown|text file|Save/)
    .first()
    .click();
  const file = await arriving;
  expect(file.suggestedFilename()).toMatch(/\.md$/);

  await ada.page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(ada.page.getByRole("banner")).toBeHidden();
  await expect(ada.page.getByRole("navigation")).toBeHidden();
  expect(await ada.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(
    /^rgb\(255, 255, 255\)$|rgba\(0, 0, 0, 0\)/,
  );
  await ada.page.screenshot({ path: "artifacts/screens/paper.png", fullPage: true });
});
