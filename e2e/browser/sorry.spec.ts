import type { Locator } from "@playwright/test";
import { lookOf } from "./inspect.ts";
import type { Person } from "./Person.ts";
import { goesToSorry } from "./plantSorry.ts";
import { oneCouple } from "./oneCouple.ts";
import { expect, PHONE } from "./people.ts";

const test = oneCouple();
test.describe.configure({ mode: "serial" });
/** Pictures are made by the long walks. */
const look = lookOf({ size: "phone", options: PHONE, pictures: process.env["PICTURES"] === "1" });
const line = (person: Person, name: string): Locator => person.page.getByRole("textbox", { name, exact: true });
const button = (person: Person, name: string): Locator => person.page.getByRole("button", { name, exact: true });
const BOS = {
  "What I did": "On Friday I wrote to Sam, and I told you that I had not.",
  "It was my doing, and I am sorry": "I did that. I am truly sorry.",
  "What I understand it did to you": "You could not trust what I say. What have I missed?",
  "What I do next": "I will tell you the same evening when Sam writes.",
};

test("N1, N8, N139: Bo writes it on his own, sees it as it will be read, and shares it; Ada owes nothing", async ({
  ada,
  bo,
}) => {
  await goesToSorry(bo);
  await button(bo, "See it as it will be read").isDisabled();
  await line(bo, "What I did").fill(BOS["What I did"]);
  await button(bo, "See it as it will be read").click();
  await expect(bo.page.getByText("A line here, in your own words.")).toHaveCount(3);
  for (const [name, words] of Object.entries(BOS)) await line(bo, name).fill(words);
  await bo.page.reload();
  await expect(line(bo, "What I do next")).toHaveValue(BOS["What I do next"]);
  await button(bo, "See it as it will be read").click();
  await expect(bo.page.getByText("You do not have to answer, forgive or decide now.")).toBeVisible();
  await look(bo, "sorry-preview");
  const thought = bo.page.getByRole("note", { name: "A thought on the whole, for you alone" });
  await expect(thought).toHaveCount(0);
  await button(bo, "Go on writing").click();
  await line(bo, "What I understand it did to you").fill("It was hard.");
  await button(bo, "See it as it will be read").click();
  await expect(thought.getByRole("listitem")).toHaveText(["What I understand it did to you"]);
  await look(bo, "sorry-gap");
  await button(bo, "Go on writing").click();
  await line(bo, "What I understand it did to you").fill(BOS["What I understand it did to you"]);
  await button(bo, "See it as it will be read").click();
  await goesToSorry(ada);
  await expect(ada.page.getByText(/has written to you/)).toHaveCount(0);
  await bo.page.getByRole("button", { name: /^Share it with/ }).click();
  await expect(bo.page.getByText(/owes you no answer, and you will not see if or when it is read/)).toBeVisible();
  await expect(ada.page.getByText(/Read it now, later, or not at all; nobody can see which/)).toBeVisible();
  await expect(ada.page.getByText(BOS["What I did"])).toHaveCount(0);
});

test("N5: Ada reads it, and nothing on Bo's screen changes until she chooses to say something", async ({ ada, bo }) => {
  const before = await bo.page.getByRole("main").innerText();
  await button(ada, "Read it").click();
  await expect(ada.page.getByText(BOS["What I did"])).toBeVisible();
  await look(ada, "sorry-read");
  await bo.opens("/talk/sorry");
  await expect(bo.page.getByText(/owes you no answer, and you will not see/)).toBeVisible();
  expect(await bo.page.getByRole("main").innerText()).toBe(before);
  await button(ada, "Say something to it, if you want to").click();
  await button(ada, "Thank you for saying this").click();
  await ada.page.getByLabel("This part landed").getByText("What I did", { exact: true }).click();
  await button(ada, "Share this").click();
  await expect(bo.page.getByText("Thank you for saying this.")).toBeVisible();
  await expect(bo.page.getByText('This landed: "What I did".')).toBeVisible();
  for (const word of [/forgiv/i, /accept/i, /reject/i, /seen/i, /remind/i])
    await expect(ada.page.getByRole("button", { name: word })).toHaveCount(0);
});

test("N2, N3: Bo adds what he left out while it is open before her, and takes it back; what she read stays", async ({
  ada,
  bo,
}) => {
  await button(bo, "Add something I left out").click();
  await line(bo, "What I left out").fill("I also wrote on Saturday.");
  await button(bo, "Add it").click();
  await expect(ada.page.getByText("I also wrote on Saturday.")).toBeVisible();
  await button(bo, "Take it back").click();
  await bo.page.getByRole("dialog").getByRole("button", { name: "Take it back" }).click();
  await expect(ada.page.getByText(/took this back. You had read it/)).toBeVisible();
  await expect(ada.page.getByText("I also wrote on Saturday.")).toBeVisible();
  await expect(bo.page.getByText(/owes you no answer/)).toHaveCount(0);
});

test("N6: while Ada wants no apologies, Bo can write one and keep it", async ({ ada, bo }) => {
  await button(ada, "When it is too much").click();
  await button(ada, "I do not want apologies here for now").click();
  await bo.page.getByText("In my own words", { exact: true }).click();
  await button(bo, "I take full responsibility, and I am truly sorry for breaking your trust.").click();
  await button(bo, "It contains something you may not know yet").click();
  await button(bo, "See it as it will be read").click();
  await expect(bo.page.getByText(/This contains something you may not know yet/)).toBeVisible();
  await bo.page.getByRole("button", { name: /^Share it with/ }).click();
  await expect(bo.page.getByText(/No apologies are wanted here for now/)).toBeVisible();
  await button(ada, "I do not want apologies here for now").click();
  await expect(async () => {
    await bo.page.getByRole("button", { name: /^Share it with/ }).click();
    await expect(ada.page.getByText(/This contains something you may not know yet/)).toBeVisible({ timeout: 1_000 });
  }).toPass();
});
