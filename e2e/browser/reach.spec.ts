import type { Locator } from "@playwright/test";
import { lookOf } from "./inspect.ts";
import { expect, PHONE, test } from "./people.ts";
import type { Person } from "./Person.ts";

test.use({ actionTimeout: 20_000 });

const phone = lookOf({ size: "phone", options: PHONE, pictures: false });
const desktop = lookOf({ size: "desktop", options: {}, pictures: false });

const palette = (person: Person): Locator =>
  person.page.getByRole("dialog", { name: "Go to a place, a point or an action" });
const asked = (person: Person): Locator =>
  palette(person).getByRole("searchbox").or(palette(person).getByRole("textbox"));
const option = (person: Person, name: string | RegExp): Locator => palette(person).getByRole("option", { name });
const opens = async (person: Person, question: string): Promise<void> => {
  await person.page.keyboard.press("ControlOrMeta+k");
  await asked(person).fill(question);
};
/** Once it has faded in. A dialog's way out for screen readers is clipped to a dot; its box is no target for a finger. */
const withoutUnseenExits = async (person: Person): Promise<void> => {
  await person.page.evaluate(async () => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await person.page.locator('button[aria-label="Dismiss"]').evaluateAll((exits) => {
    for (const exit of exits) if (exit instanceof HTMLElement) exit.style.cssText += "padding: 0; border: 0";
  });
};
const bar = (person: Person): Locator => person.page.getByRole("search", { name: "Search the agreement" });
const field = (person: Person): Locator => bar(person).getByRole("textbox", { name: "Search the agreement" });
/** What is marked on the page, and which of it is the present one. */
const marked = (person: Person): Promise<readonly (readonly string[])[]> =>
  person.page.evaluate(() =>
    ["cg-found", "cg-found-now"].map((name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => (range instanceof Range ? range.toString() : "")),
    ),
  );
const said = (person: Person): Locator => person.page.locator("[data-live-announcer]");
const bringsIn = async (person: Person, words: string): Promise<void> => {
  await person.button("Bring in text").click();
  await person.page.getByRole("textbox", { name: "Words to bring in" }).fill(words);
  await person.button("Look at the points").click();
  await person.button(/^Add \d+ points$/).click();
};

test("A143 A144: everything can be gone to by keyboard from anywhere: places, topics, points and actions", async ({
  bo,
}) => {
  const { page, sheet } = bo;
  test.slow();
  await bo.saysOneSentence();
  await bo.goesTo("Agreement");
  await bringsIn(bo, "# Money\n- I will tell you about every debt.\n- Wir fragen früher nach.");
  await expect(page.locator("[data-point]")).toHaveCount(2);

  await test.step("A143: to a place, from within a text too, and back where one was by Escape", async () => {
    await page.locator("[data-point]").first().getByRole("textbox").focus();
    await opens(bo, "tal");
    await expect(option(bo, /^Talk$/)).toBeVisible();
    await withoutUnseenExits(bo);
    await desktop(bo, "palette");
    await page.keyboard.press("Escape");
    await expect(palette(bo)).toHaveCount(0);
    await opens(bo, "tal");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/talk$/);
    await expect(palette(bo)).toHaveCount(0);
  });

  await test.step("A143: to a point by some of its words, without accents, with the focus at it", async () => {
    await opens(bo, "fruher");
    await expect(palette(bo).getByRole("option")).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/agreement$/);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest("[data-point]")?.textContent ?? ""))
      .toContain("früher");
  });

  await test.step("A143: to an action: a new point of a topic, with the caret in it", async () => {
    await bo.goesTo("Today");
    await opens(bo, "add a point money");
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-point]")).toHaveCount(3);
    await bo.writes("We look at the account together.");
    await expect(page.getByText("We look at the account together.")).toBeVisible();
    await opens(bo, "nothing is called that");
    await expect(palette(bo).getByText("Nothing is called that.")).toBeVisible();
    await page.keyboard.press("ControlOrMeta+k");
    await expect(palette(bo)).toHaveCount(0);
  });

  await test.step("A144: ? lists the keys, but not while somebody writes", async () => {
    await page.locator("[data-point]").first().getByRole("textbox").focus();
    await page.keyboard.type("?");
    await expect(bo.page.getByRole("dialog")).toHaveCount(0);
    await page.keyboard.press("Backspace");
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await withoutUnseenExits(bo);
    await desktop(bo, "keys");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
  await sheet.page.keyboard.press("/");
  await bo.writes("früher");
  await expect(bar(bo).getByText("1 of 1")).toBeVisible();
  await desktop(bo, "find");
});

test("A143: on a phone the same list lies behind one quiet button", { tag: "@long" }, async ({ ada }) => {
  await ada.saysOneSentence();
  await ada.goesTo("Agreement");
  await ada.tap(ada.button("Go to anything"));
  await expect(asked(ada)).toBeVisible();
  await withoutUnseenExits(ada);
  await phone(ada, "palette");
  await asked(ada).fill("just");
  await ada.tap(option(ada, "Just me"));
  await ada.sees("Just me");
  await ada.tap(ada.button("Go to anything"));
  await asked(ada).fill("keys");
  await ada.tap(option(ada, "Keys of the keyboard"));
  await expect(ada.page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await withoutUnseenExits(ada);
  await phone(ada, "keys");
});

test(
  "A145 A146: words are found in two hundred points as they are typed, in any script, marked, counted and walked through",
  { tag: "@long" },
  async ({ bo }) => {
    test.slow();
    const { page } = bo;
    await bo.saysOneSentence();
    await bo.goesTo("Agreement");
    const points = Array.from({ length: 197 }, (_, i) => `- We each do a small thing, number ${i}.`);
    await bringsIn(
      bo,
      ["# Money", ...points, "- Ich frage FRÜHER nach.", "- שָׁלוֹם בַּבַּיִת", "- We call früher, and früher."].join("\n"),
    );
    await expect(page.locator("[data-point]")).toHaveCount(200);
    await page.keyboard.press("/");
    await expect(field(bo)).toBeFocused();
    await bo.writes("fruher");
    await expect(bar(bo).getByText("1 of 3")).toBeVisible();
    expect(await marked(bo)).toEqual([["FRÜHER", "früher", "früher"], ["FRÜHER"]]);
    await expect(said(bo)).toHaveText("1 of 3");
    await page.keyboard.press("Enter");
    await expect(bar(bo).getByText("2 of 3")).toBeVisible();
    expect(await marked(bo)).toEqual([["FRÜHER", "früher", "früher"], ["früher"]]);
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.press("Shift+Enter");
    await expect(bar(bo).getByText("3 of 3")).toBeVisible();
    // The bar stays in sight over the words, wherever the page is.
    await expect(field(bo)).toBeInViewport();
    await expect(page.getByText("We call früher, and früher.")).toBeInViewport();

    await field(bo).fill("שלום");
    await expect(bar(bo).getByText("1 of 1")).toBeVisible();
    expect(await marked(bo)).toEqual([["שָׁלוֹם"], ["שָׁלוֹם"]]);
    await field(bo).fill("nowhere");
    await expect(bar(bo).getByText("Nothing found")).toBeVisible();
    await expect(said(bo)).toHaveText("Nothing found");
    expect(await marked(bo)).toEqual([[], []]);

    await test.step("A146: what is written meanwhile is found; Escape leaves the hand at the point, and no mark", async () => {
      await field(bo).fill("number 7.");
      await expect(bar(bo).getByText("1 of 1")).toBeVisible();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Escape");
      await expect(bar(bo)).toHaveCount(0);
      expect(await marked(bo)).toEqual([[], []]);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest("[data-point]")?.textContent ?? ""))
        .toContain("number 7.");
    });

    await test.step("A146: while the caret is in a text, / is a letter, and the text is looked through as well", async () => {
      await bo.button("Search the agreement").click();
      await field(bo).fill("heron");
      await expect(bar(bo).getByText("Nothing found")).toBeVisible();
      await bo.sheet.writeIn(
        await page
          .locator("[data-point] [role=textbox]")
          .first()
          .evaluate((text) => text.getAttribute("aria-label")?.slice(6) ?? ""),
      );
      await bo.sheet.type(" a/b heron");
      await expect(bar(bo).getByText("1 of 1")).toBeVisible();
      expect((await marked(bo))[0]).toEqual(["heron"]);
    });
  },
);
