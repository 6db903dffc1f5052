import { readFileSync } from "node:fs";
import type { Locator } from "@playwright/test";
import { lookOf } from "./inspect.ts";
import type { Person } from "./Person.ts";
import { oneCouple } from "./oneCouple.ts";
import { DESKTOP, expect, PHONE } from "./people.ts";

const test = oneCouple();
test.describe.configure({ mode: "serial" });
const pictures = process.env["PICTURES"] === "1";
const look = lookOf({ size: "phone", options: PHONE, pictures });
const lookAtDesk = lookOf({ size: "desktop", options: DESKTOP, pictures });

const DAILY = /Openness about daily life/;
const OWN = "I ring when I leave work.";
const KEPT_BACK = "I go for a walk before I answer.";
const PROMISE = "If I am late, I write before seven.";

async function opens(person: Person, path: string, heading: string): Promise<void> {
  await person.opens(path);
  await person.sees(heading);
}

function since(person: Person): Locator {
  return person.page.getByRole("region", { name: "Since last time" });
}

test("N127: Ada chooses what to bring; nothing is chosen at first, and Bo reads only what she chose", async ({
  ada,
  bo,
}) => {
  await ada.sheet.chooses("On my own first");
  for (const words of [OWN, KEPT_BACK]) {
    await ada.sheet.add(DAILY);
    await ada.writes(words);
    await expect(ada.page.getByText(words)).toBeVisible();
  }
  await ada.goesTo("Promises");
  await ada.page.getByRole("textbox", { name: "What I will do" }).fill(PROMISE);
  await ada.page.getByText("Every day", { exact: true }).click();
  await ada.button("Promise it to myself").click();
  await opens(ada, "/bring", "What would you like to bring?");
  const boxes = ada.page.getByRole("checkbox");
  await expect(boxes).toHaveCount(3);
  for (const box of await boxes.all()) await expect(box).not.toBeChecked();
  await look(ada, "bring");
  await ada.button("Share what I chose").click();
  await expect(boxes).toHaveCount(3);
  await ada.page.getByRole("checkbox", { name: new RegExp(OWN) }).check();
  await ada.page.getByRole("checkbox", { name: new RegExp(PROMISE) }).check();
  await ada.button("Share what I chose").click();
  await expect(boxes).toHaveCount(1);
  await bo.goesTo("Agreement");
  await expect(bo.page.getByText(OWN)).toBeVisible();
  await expect(bo.page.getByText(KEPT_BACK)).toHaveCount(0);
  // As the next file of this worker expects her to write.
  await ada.comesBackTo("Agreement");
  await ada.sheet.chooses("Together");
});

test("N124: Today says what came from the other, without a number; putting it away is private and lasts", async ({
  ada,
  bo,
}) => {
  await bo.comesBackTo("Today");
  await expect(since(bo).getByRole("link")).toHaveText([/has shared something in the agreement/, /has made a promise/]);
  expect(await since(bo).innerText()).not.toMatch(/\d/);
  await lookAtDesk(bo, "today-since");
  await ada.comesBackTo("Today");
  await expect(ada.page.getByRole("heading", { name: "The path, in any order" })).toBeVisible();
  await expect(since(ada)).toHaveCount(0);
  await since(bo).getByRole("button", { name: "All right" }).click();
  await expect(since(bo)).toHaveCount(0);
  await bo.sheet.isSaved();
  await bo.page.reload();
  await bo.sees("Today");
  await expect(bo.page.getByRole("heading", { name: "The path, in any order" })).toBeVisible();
  await expect(since(bo)).toHaveCount(0);
});

test("N125, N126: what was kept makes one warm line, on both; a telling is news once more, and the path names nobody", async ({
  ada,
  bo,
}) => {
  await expect(ada.page.locator("[data-warm]")).toHaveCount(0);
  await ada.goesTo("Promises");
  await ada.page.getByRole("button", { name: "Kept", exact: true }).click();
  await expect(ada.page.getByRole("img", { name: /went/ })).toBeVisible();
  await expect(since(bo).getByRole("link")).toHaveText([/told how a promise went/]);
  for (const person of [ada, bo]) {
    await person.goesTo("Today");
    await expect(person.page.getByText("One promise kept this week. It adds up.")).toBeVisible();
  }
  await look(ada, "today-warm");
  const path = (person: Person): Locator => person.page.getByRole("region", { name: "The path, in any order" });
  await expect(path(ada).getByRole("link")).toHaveCount(5);
  expect(await path(ada).innerText()).toBe(await path(bo).innerText());
  for (const word of [/Ada/, /Bo/, /✓|done|complete/i]) await expect(path(ada).getByText(word)).toHaveCount(0);
});

test("N123: Bo pauses everything quietly: his page looks like a day without news, and Ada's does not change", async ({
  ada,
  bo,
}) => {
  const before = await ada.page.getByRole("main").innerText();
  await bo.button("About this, for you alone").click();
  await bo.button("Pause everything quietly").click();
  await expect(bo.page.getByText("Everything is paused, for you alone.", { exact: false })).toBeVisible();
  await bo.page.keyboard.press("Escape");
  await expect(since(bo)).toHaveCount(0);
  expect(await ada.page.getByRole("main").innerText()).toBe(before);
  await bo.button("About this, for you alone").click();
  await bo.button("Go on again").click();
  await bo.page.keyboard.press("Escape");
  await expect(since(bo)).toBeVisible();
});

test("N129, N130: what Bo notes when a limit was crossed is his alone, becomes a promise by choice, and is put away", async ({
  ada,
  bo,
}) => {
  await opens(bo, "/crossed", "When a limit was crossed");
  await bo.page.getByText("A limit of the other", { exact: true }).click();
  await bo.page.getByRole("textbox", { name: "What happened" }).fill("I read her letters on Friday.");
  await bo.button("The point it was about").click();
  await bo.page.getByRole("menuitem", { name: OWN }).click();
  await bo.page.getByRole("textbox", { name: "A new plan" }).fill("If I want to look, then I ask.");
  await bo.page.reload();
  await expect(bo.page.getByRole("textbox", { name: "What happened" })).toHaveValue("I read her letters on Friday.");
  await expect(bo.page.getByRole("main").getByText(OWN)).toBeVisible();
  await lookAtDesk(bo, "crossed");
  for (const word of [/penalt/i, /breach/i, /strike/i, /violat/i, /times/i])
    await expect(bo.page.getByRole("main").getByText(word)).toHaveCount(0);
  await bo.button("Make it a promise").click();
  await expect(bo.page.getByRole("textbox", { name: "What I will do" })).toHaveValue("If I want to look, then I ask.");
  for (const place of ["Today", "Promises", "Agreement"] as const) {
    await ada.goesTo(place);
    await expect(ada.page.getByText(/letters on Friday|I want to look/)).toHaveCount(0);
  }
  await opens(bo, "/crossed", "When a limit was crossed");
  await bo.button("Put all of this away").click();
  await bo.button("Put it away").click();
  await expect(bo.page.getByRole("textbox", { name: "What happened" })).toHaveValue("");
  await bo.button("The point it was about").click();
  await bo.page.getByRole("menuitem", { name: OWN }).click();
  await expect(bo.page.getByText("This point came up before, not long ago.", { exact: false })).toBeVisible();
  await opens(ada, "/crossed", "When a limit was crossed");
  await expect(ada.page.getByRole("textbox", { name: "What happened" })).toHaveValue("");
  await look(ada, "crossed-empty");
});

test("N134: Ada takes to a counsellor what she chose, as one file of this device", async ({ ada }) => {
  await opens(ada, "/counsellor", "Taking this to a counsellor");
  for (const box of await ada.page.getByRole("checkbox").all()) await expect(box).not.toBeChecked();
  await ada.page.getByRole("checkbox", { name: new RegExp(PROMISE) }).check();
  await look(ada, "counsellor");
  const [file] = await Promise.all([ada.page.waitForEvent("download"), ada.button("Save it as one text file").click()]);
  expect(file.suggestedFilename()).toBe("notes.md");
  const text = readFileSync(await file.path(), "utf8");
  expect(text).toContain(PROMISE);
  expect(text).not.toContain(OWN);
  await ada.page.getByRole("checkbox", { name: "All of it, as it is printed" }).check();
  const [whole] = await Promise.all([
    ada.page.waitForEvent("download"),
    ada.button("Save it as one text file").click(),
  ]);
  const both = readFileSync(await whole.path(), "utf8");
  expect(both).toContain(OWN);
  expect(both).not.toContain(KEPT_BACK);
});

test("N131, N132: someone is with them only when both say so; then nothing private is on either screen, and either ends it", async ({
  ada,
  bo,
}) => {
  const isOn = (person: Person): Locator => person.page.getByText("Someone is with us. What is private is hidden");
  await opens(ada, "/with-us", "Someone is with us");
  await bo.goesTo("Promises");
  await ada.button("Suggest it").click();
  await expect(bo.page.getByText("Doing nothing leaves it off.", { exact: false })).toBeVisible();
  await expect(isOn(ada)).toHaveCount(0);
  await look(ada, "with-us-suggested");
  await bo.link("See what that means").click();
  await bo.button("Switch it on").click();
  for (const person of [ada, bo]) await expect(isOn(person)).toBeVisible();
  await lookAtDesk(bo, "with-us-on");
  for (const place of ["/me", "/today", "/talk/sorry", "/bring", "/crossed", "/counsellor", "/agreement/page/sign"])
    await opens(ada, place, "Not while someone is with us");
  await ada.opens("/agreement");
  await expect(ada.page.getByText(OWN)).toBeVisible();
  await expect(ada.page.getByText(KEPT_BACK)).toHaveCount(0);
  await expect(ada.page.getByRole("button", { name: /What Bo sees|Search/ })).toHaveCount(0);
  await bo.goesTo("Promises");
  await expect(bo.page.getByText(PROMISE)).toBeVisible();
  await expect(bo.button("My own record")).toHaveCount(0);
  await expect(bo.page.getByRole("textbox", { name: "What I will do" })).toHaveCount(0);
  await look(ada, "with-us-agreement");
  await bo.button("End it").click();
  for (const person of [ada, bo]) await expect(isOn(person)).toHaveCount(0);
  await expect(ada.page.getByText(KEPT_BACK)).toBeVisible();
  await expect(bo.page.getByRole("textbox", { name: "What I will do" })).toHaveValue("If I want to look, then I ask.");
});

test("N120, N121, N122: help says where each number comes from, and the card fits its place", async ({ ada, bo }) => {
  await opens(ada, "/help", "Help");
  await ada.button("Ireland").click();
  const ireland = ada.page.getByRole("group", { name: "Ireland" });
  await expect(ireland.getByText("Check this number · from general knowledge")).toBeVisible();
  await expect(ada.page.locator("a[href^='tel:']")).toHaveCount(0);
  await look(ada, "help-open");
  await opens(bo, "/right-for-us", "Is this right for us?");
  const questions = bo.page.getByRole("listitem");
  await expect(questions).toHaveCount(9);
  for (const urgent of [1, 6]) await expect(questions.nth(urgent)).toContainText("999");
  await expect(questions.nth(7)).toContainText("116 123");
  await expect(questions.nth(8)).toContainText("0808 802 4040");
  await expect(bo.page.getByRole("main").getByRole("button")).toHaveCount(0);
  await expect(bo.page.getByRole("main").locator("input, textarea, select")).toHaveCount(0);
  await lookAtDesk(bo, "right-for-us-numbers");
  await ada.goesTo("Promises");
  await ada.button("About this, for you alone").first().click();
  await expect(ada.page.getByText(/Nobody may ask for your passwords/)).toBeVisible();
});
