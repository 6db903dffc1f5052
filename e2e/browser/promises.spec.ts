import type { Locator } from "@playwright/test";
import { lookOf } from "./inspect.ts";
import type { Person } from "./Person.ts";
import { oneCouple } from "./oneCouple.ts";
import { expect, PHONE } from "./people.ts";

const test = oneCouple();
test.describe.configure({ mode: "serial" });
const look = lookOf({ size: "phone", options: PHONE, pictures: process.env["PICTURES"] === "1" });
const WORDS = "If I am late, I write before seven.";
const promise = (person: Person): Locator => person.page.getByRole("region", { name: WORDS });

test("N44, N48: Bo promises something to himself, and Ada's screen knows nothing of it until he shares it", async ({
  ada,
  bo,
}) => {
  await ada.goesTo("Promises");
  await bo.goesTo("Promises");
  await bo.page.getByRole("textbox", { name: "What I will do" }).fill(WORDS);
  await bo.page.reload();
  await expect(bo.page.getByRole("textbox", { name: "What I will do" })).toHaveValue(WORDS);
  await bo.page.getByText("Every day", { exact: true }).click();
  await bo.button("Add more").click();
  await bo.page.getByRole("textbox", { name: "If I miss it" }).fill("I say so by nine, before I am asked.");
  await bo.button("Promise it to myself").click();
  await expect(promise(bo).getByText("Today: how did it go?")).toBeVisible();
  await promise(bo).getByRole("button", { name: "Kept", exact: true }).click();
  await expect(promise(bo).getByRole("img", { name: /went/ })).toBeVisible();
  await expect(promise(ada)).toHaveCount(0);
  await promise(bo)
    .getByRole("button", { name: /^Share it with/ })
    .click();
  await expect(promise(ada).getByText("If it is missed: I say so by nine, before I am asked.")).toBeVisible();
  await look(bo, "promises-mine");
});

test("N45, N46, N192: Bo says that he missed it before anybody asked; Ada can be glad of it or talk, and not judge", async ({
  ada,
  bo,
}) => {
  await promise(bo).getByRole("textbox", { name: "A line about it, if you like" }).fill("The train was late.");
  await promise(bo).getByRole("button", { name: "Not kept" }).click();
  await expect(promise(bo).getByText(/You said it yourself, before being asked/)).toBeVisible();
  await expect(promise(ada).getByText(/says: not kept on/)).toBeVisible();
  await expect(promise(ada).getByText("You were told before you asked.")).toBeVisible();
  await expect(promise(ada).getByText("The train was late.")).toBeVisible();
  const legend = promise(ada).getByRole("listitem");
  await expect(legend).toHaveText(["Not kept", "Told before being asked"]);
  const names = await promise(ada).getByRole("button").allInnerTexts();
  expect(names).toEqual(["Read it as a table", "I am glad of it", "I would like to talk about it", "My own record"]);
  await promise(ada).getByRole("button", { name: "I am glad of it" }).click();
  await expect(promise(bo).getByText(/is glad of this one/)).toBeVisible();
  await promise(ada).getByRole("button", { name: "Read it as a table" }).click();
  await expect(promise(ada).getByRole("cell", { name: /Not kept · told first/ })).toBeVisible();
  await look(ada, "promises-theirs");
  for (const word of [/%/, /score/i, /streak/i, /broken/i, /fail/i, /in a row/i])
    await expect(ada.page.getByRole("main").getByText(word)).toHaveCount(0);
});

test("N49: what both found out is a line in its author's name, for both to read", async ({ ada, bo }) => {
  const line = "Writing before the meeting works; after it, I forget.";
  await bo.page.getByRole("textbox", { name: "Something I noticed, for both of us" }).fill(line);
  await bo.button("Share it").click();
  await expect(ada.page.getByText(line)).toBeVisible();
  await expect(ada.page.getByRole("region", { name: "What we found out together" })).toContainText(
    /From \P{L}*Bo\P{L}* ·/u,
  );
});

test("N45: Bo takes back what he said, lets it rest, and puts it away; Ada's own record stays with her", async ({
  ada,
  bo,
}) => {
  await promise(ada).getByRole("button", { name: "My own record" }).click();
  await promise(ada).getByRole("textbox", { name: "What I want to remember about this" }).fill("He called at six.");
  await promise(bo)
    .getByRole("button", { name: /^Take back what I said about/ })
    .click();
  await expect(promise(ada).getByText(/says: not kept on/)).toHaveCount(0);
  await promise(bo).getByRole("button", { name: "More for this promise" }).click();
  await bo.page.getByRole("menuitem", { name: "Put it away" }).click();
  await expect(promise(ada)).toHaveCount(0);
  await expect(promise(bo)).toHaveCount(0);
});
