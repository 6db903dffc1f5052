import type { Page } from "@playwright/test";
import { pair } from "./Person.ts";
import { expect, test } from "./people.ts";
import { goesToSorry } from "./plantSorry.ts";

/**
 * The budgets of the first minutes, counted by a person's taps and a screen's words. Body text is what
 * stands in paragraphs; labels, chips and buttons are what it is about.
 */
async function bodyWords(page: Page): Promise<number> {
  const text = await page.locator("main p:visible").allInnerTexts();
  return text
    .join(" ")
    .split(/\s+/)
    .filter((word) => word !== "").length;
}

async function hasOneDecision(page: Page): Promise<void> {
  expect(await bodyWords(page)).toBeLessThanOrEqual(40);
  expect(await page.getByRole("main").locator('[class*="_primary_"]:visible').count()).toBeLessThanOrEqual(1);
}

test("S: landing to the private sentence takes at most five taps and one text, and no screen before it has more than forty words", async ({
  ada,
}) => {
  await ada.opens("/");
  await hasOneDecision(ada.page);
  await ada.tap(ada.link("Start"));
  await ada.sees("Which is closest today?");
  await hasOneDecision(ada.page);
  await ada.tap(ada.button("My trust was hurt"));
  await ada.sees("How is it for you, right now?");
  await hasOneDecision(ada.page);
  await ada.tap(ada.page.getByText("anxious", { exact: true }));
  await ada.page.getByRole("textbox", { name: "about" }).fill("when I heard about the messages on Friday");
  await ada.tap(ada.button("That is my sentence"));
  await ada.sees("You have said it.");
  await hasOneDecision(ada.page);
  expect(ada.taps).toBeLessThanOrEqual(5);
  await expect(ada.page.getByText("Kept on this device. Only you can see this.")).toBeVisible();
});

test("any text is enough for a sentence, and asking which is closest can be skipped", async ({ ada }) => {
  await ada.opens("/start");
  await ada.tap(ada.link("Skip this"));
  await ada.page.getByRole("textbox", { name: "about" }).fill("tonight");
  await ada.tap(ada.button("That is my sentence"));
  await ada.sees("You have said it.");
});

test("an unsent sentence survives a reload", async ({ ada }) => {
  await ada.opens("/start/sentence");
  await ada.page.getByRole("textbox", { name: "about" }).fill("what I could not say yet");
  await expect(ada.page.getByText("Kept on this device.")).toBeVisible();
  await ada.page.reload();
  await expect(ada.page.getByRole("textbox", { name: "about" })).toHaveValue("what I could not say yet");
});

test("P6: a page that is left in the moment of the first sentence never told a server, and Today does", async ({
  ada,
}) => {
  await ada.opens("/start/sentence");
  await ada.page.getByRole("textbox", { name: "about" }).fill("tonight");
  await expect(ada.page.getByText("Kept on this device.")).toBeVisible();
  // A slow device: what comes after the press still waits for its turn when the page goes.
  await ada.page.evaluate(() => void (navigator.locks.request = () => new Promise(() => {})));
  await ada.tap(ada.button("That is my sentence"));
  await ada.sees("You have said it.");
  await ada.comesBackTo("Today");
  await ada.sheet.isSaved();
});

test("P: link opened to inside the space takes at most three taps and a name", async ({ ada, bo }) => {
  await ada.saysOneSentence();
  const link = await ada.invites();
  await bo.page.goto(link);
  await bo.sees(/^.?Ada.? would like to share a private space with you\.$/);
  await hasOneDecision(bo.page);
  await bo.tap(bo.button("Go on to joining"));
  await bo.sees("What are you called?");
  await hasOneDecision(bo.page);
  await bo.page.getByRole("textbox", { name: "Your name" }).fill("Bo");
  await bo.tap(bo.button("Join"));
  await bo.sees("You are here.");
  await hasOneDecision(bo.page);
  expect(bo.taps).toBeLessThanOrEqual(3);
});

test("A: an empty agreement has three points that both are comfortable with after at most twelve taps each, from examples", async ({
  ada,
  bo,
}) => {
  await pair(ada, bo);
  ada.taps = 0;
  bo.taps = 0;
  for (let point = 1; point <= 3; point++) {
    await ada.tap(ada.page.getByRole("button", { name: /^Take: / }).first());
    await expect(bo.page.locator("[data-point]")).toHaveCount(point);
  }
  for (const person of [ada, bo]) {
    for (const mark of await person.page.getByRole("button", { name: "Comfortable", exact: true }).all())
      await person.tap(mark);
  }
  for (const person of [ada, bo]) {
    await expect(person.page.getByText("You are both comfortable with this one.")).toHaveCount(3);
    await expect(person.page.getByText("3 agreed, 0 open")).toBeVisible();
    expect(person.taps).toBeLessThanOrEqual(12);
  }
});

test("A: an edit by either sets both answers back to open, and names nobody", async ({ ada, bo }) => {
  await pair(ada, bo);
  await ada.sheet.add(/Openness about daily life/);
  await ada.writes("We call when we are late.");
  await bo.sheet.reads("1.1", "We call when we are late.");
  for (const person of [ada, bo]) await person.sheet.answers("1.1", "Comfortable");
  for (const person of [ada, bo])
    await expect(person.page.getByText("You are both comfortable with this one.")).toBeVisible();
  await bo.sheet.writeIn("1.1");
  await bo.sheet.type(" And so do I.");
  for (const person of [ada, bo]) {
    await expect(person.page.getByText("You are both comfortable with this one.")).toBeHidden();
    await expect(person.page.getByText("0 agreed, 1 open")).toBeVisible();
  }
});

test("A: one partner's *Comfortable* shows nothing to the other", async ({ ada, bo }) => {
  await pair(ada, bo);
  await ada.tap(ada.page.getByRole("button", { name: /^Take: / }).first());
  await expect(bo.page.locator("[data-point]")).toHaveCount(1);
  const before = await bo.page.getByRole("main").innerText();
  await ada.sheet.answers("1.1", "Comfortable");
  await ada.sheet.isSaved();
  // Something later from Ada has arrived, so the mark before it has too.
  await ada.sheet.add(/Social situations/);
  await ada.sheet.type("I say when I leave.");
  await expect(bo.sheet.text("2.1")).toHaveText("I say when I leave.");
  const [first] = (await bo.page.getByRole("main").innerText()).split("Social situations");
  expect(first?.replace(/\d+ agreed, \d+ open.*/, "")).toBe(
    before.split("Social situations")[0]?.replace(/\d+ agreed, \d+ open.*/, ""),
  );
});

test("F129: link opened to an apology shared asks for at most four things", { tag: "@long" }, async ({ ada, bo }) => {
  const link = await ada.invites();
  let asked = 0;
  const fills = async (name: string, words: string): Promise<void> => {
    asked += 1;
    await bo.page.getByRole("textbox", { name, exact: true }).fill(words);
  };
  await bo.page.goto(link);
  await bo.tap(bo.button("Go on to joining"));
  await fills("Your name", "Bo");
  await bo.tap(bo.button("Join"));
  await bo.sees("You are here.");
  await goesToSorry(bo);
  // By its parts it would be five with the name: whoever has the words writes them as one.
  await bo.tap(bo.page.getByText("In my own words", { exact: true }));
  await fills("In your own words", "I read your letters. It was my doing, and I am sorry.");
  await bo.tap(bo.button("See it as it will be read"));
  await bo.tap(bo.button(/^Share it with/));
  await expect(bo.page.getByText(/owes you no answer, and you will not see/)).toBeVisible();
  expect(asked).toBeLessThanOrEqual(4);
});
