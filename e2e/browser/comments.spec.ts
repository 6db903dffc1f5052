import type { Locator } from "@playwright/test";
import type { Person } from "./Person.ts";
import { expect, test as inPeople } from "./people.ts";
import { test } from "./pointDesk.ts";
import { begun } from "./Talk.ts";

const DAILY = /Openness about daily life/;

test.describe.configure({ mode: "default" });

const entry = (person: Person, number: string): Locator =>
  person.page.getByRole("button", {
    name: new RegExp(`(Comment|notes? here) on point ${number.replace(".", "\\.")}\\b`),
  });
const notes = (person: Person, number: string): Locator =>
  person.page.locator("[role=group], [role=dialog]").and(person.page.getByLabel(`Notes on point ${number}`));
const field = (person: Person, number: string, name = `What I would like to say about point ${number}`): Locator =>
  notes(person, number).getByRole("textbox", { name, exact: true });
const share = (person: Person, number: string): Locator =>
  notes(person, number).getByRole("button", { name: "Share", exact: true });

/** Selects words of a point the way a hand does, and lets the page notice. */
async function select(person: Person, number: string, words: string): Promise<void> {
  await person.sheet.text(number).evaluate((text, wanted) => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const node = walker.currentNode;
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
}

/** Without where the page is scrolled to. */
async function sizeOf(text: Locator): Promise<unknown> {
  const { x, width, height } = (await text.boundingBox()) ?? { x: 0, width: 0, height: 0 };
  return { x, width, height };
}

/** The words that are marked on the page. */
function marked(person: Person): Promise<readonly string[]> {
  return person.page.evaluate(() => [...(CSS.highlights.get("cg-commented") ?? [])].map(String));
}

test("A120, A121, A122: a comment is written alone, shared as one, answered, settled and opened again", async ({
  ada,
  bo,
  point,
}) => {
  const number = await point(ada, "We each say goodnight.");
  await entry(ada, number).click();
  await field(ada, number).fill("Also when we are away?");
  await ada.button(/^Not now$/).click();
  await expect(ada.page.getByText("a draft of yours")).toBeVisible();
  await expect(bo.page.getByText("Also when we are away?")).toHaveCount(0);
  await ada.page.reload();
  await entry(ada, number).click();
  await expect(field(ada, number)).toHaveValue("Also when we are away?");
  await share(ada, number).click();
  await ada.page.keyboard.press("Escape");
  await expect(entry(ada, number)).toHaveText(/1 note here/);

  await entry(bo, number).click();
  const his = notes(bo, number);
  await expect(his.getByText("Also when we are away?")).toBeVisible();
  await expect(his.getByText("Take it back")).toHaveCount(0);
  await his.getByRole("button", { name: "Answer" }).click();
  await field(bo, number, "My answer").fill("Yes, by a short message.");
  await share(bo, number).click();
  await expect(his.getByRole("button", { name: "Answer" })).toBeFocused();
  await his.getByRole("button", { name: "This is settled" }).click();
  await expect(his.getByText("Also when we are away?")).toBeHidden();

  await entry(ada, number).click();
  const hers = notes(ada, number);
  await hers.getByRole("button", { name: "Settled" }).click();
  await expect(hers.getByText("Yes, by a short message.")).toBeVisible();
  await hers.getByRole("button", { name: "Open it again" }).click();
  await expect(his.getByText("Also when we are away?")).toBeVisible();
});

test("A124: a comment of mine is worded anew and taken back, and then it is gone for both", async ({
  ada,
  bo,
  point,
}) => {
  await ada.page.keyboard.press("Escape");
  const number = await point(bo, "We each cook on one evening.");
  await entry(bo, number).click();
  await field(bo, number).fill("Not on Fridays.");
  await share(bo, number).click();
  const his = notes(bo, number);
  await his.getByRole("button", { name: "Change it" }).click();
  await field(bo, number, "My words, anew").fill("Rather not on Fridays.");
  await share(bo, number).click();
  await entry(ada, number).click();
  const hers = notes(ada, number);
  await expect(hers.getByText("Rather not on Fridays.")).toBeVisible();
  await expect(hers.getByText("worded anew")).toBeVisible();
  await his.getByRole("button", { name: "Take it back" }).click();
  await expect(hers.getByText("Rather not on Fridays.")).toHaveCount(0);
  await ada.page.keyboard.press("Escape");
  await expect(entry(ada, number)).toHaveText(/^Comment/);
  await expect(field(bo, number)).toHaveValue("Rather not on Fridays.");
});

test("A127: selected words are commented by a small button or by keyboard, marked without a moved letter, and quoted when they have gone", async ({
  ada,
  bo,
  point,
}) => {
  const number = await point(bo, "We each call before nine in the evening.");
  const text = bo.sheet.text(number);
  await select(bo, number, "before nine");
  await bo.button("Comment on these words").click();
  await field(bo, number).fill("Or right after work?");
  await share(bo, number).click();
  for (const person of [ada, bo]) await expect.poll(() => marked(person)).toEqual(["before nine"]);
  const [still, editing] = [await sizeOf(text), await bo.sheet.writeIn(number).then(() => sizeOf(text))];
  expect(editing).toEqual(still);
  await expect.poll(() => marked(bo)).toEqual(["before nine"]);

  await select(bo, number, "in the evening");
  await bo.page.keyboard.press("Control+Alt+KeyM");
  await field(bo, number).fill("By telephone, I mean.");
  await share(bo, number).click();
  await expect.poll(() => marked(ada)).toEqual(["before nine", "in the evening"]);

  await bo.sheet.writeIn(number);
  // The editor hears of a selection a moment after the page does; a hand takes longer than that.
  await expect(async () => {
    if ((await bo.sheet.read(number)).includes("before nine ")) {
      await select(bo, number, "before nine ");
      await bo.page.keyboard.press("Delete");
    }
    expect(await bo.sheet.read(number)).toBe("We each call in the evening.");
  }).toPass();
  await ada.sheet.reads(number, "We each call in the evening.");
  await expect.poll(() => marked(ada)).toEqual(["in the evening"]);
  await entry(ada, number).click();
  const gone = notes(ada, number).getByRole("listitem").filter({ hasText: "Or right after work?" });
  await expect(gone.getByText("These words are no longer in the point:")).toBeVisible();
  await expect(gone.getByRole("blockquote")).toHaveText("before nine");
  await ada.page.keyboard.press("Escape");
});

test("A128: a request can be asked about, and a question that sounds like a charge gets a thought below it", async ({
  ada,
  bo,
  point,
}) => {
  const number = await point(ada, "Would you be willing to call when the train is late?");
  await bo.button(`Ask about it, point ${number}`).click();
  await expect(field(bo, number)).toHaveValue("I would like to understand ");
  await expect(notes(bo, number).getByRole("radio", { name: "A question" })).toBeChecked();
  await field(bo, number).fill("Why do you always have to control me?");
  await expect(notes(bo, number).getByText("This can be heard as a charge with a question mark.")).toBeVisible();
  await field(bo, number).fill("I would like to understand what late means for you.");
  await share(bo, number).click();
  await entry(ada, number).click();
  await expect(notes(ada, number).getByText("a question", { exact: true })).toBeVisible();
  await ada.page.keyboard.press("Escape");
});

inPeople(
  "A129: while a talk is paused, a note waits with its author and says so",
  { tag: "@long" },
  async ({ together: { ada, bo } }) => {
    await bo.goesTo("Agreement");
    await bo.sheet.add(DAILY);
    await bo.writes("We each say when we are tired.");
    const { adas } = await begun(ada, bo, "One sentence each");
    await adas.taps("Pause");
    await bo.sees("A pause");
    await bo.goesTo("Agreement");
    await entry(bo, "1.1").click();
    await field(bo, "1.1").fill("How do we say it?");
    await expect(notes(bo, "1.1").getByText("Your talk is paused.", { exact: false })).toBeVisible();
    await expect(share(bo, "1.1")).toBeDisabled();
    await field(bo, "1.1").press("Tab");
    await bo.button(/^Not now$/).click();
    await expect(bo.page.getByText("a draft of yours")).toBeVisible();
  },
);
