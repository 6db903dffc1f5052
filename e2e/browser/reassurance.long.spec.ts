import { lookOf } from "./inspect.ts";
import type { Person } from "./Person.ts";
import { oneCouple } from "./oneCouple.ts";
import { expect, PHONE } from "./people.ts";

const test = oneCouple();

const look = lookOf({ size: "phone", options: PHONE, pictures: process.env["PICTURES"] === "1" });

async function goesToAsk(person: Person): Promise<void> {
  await person.goesTo("Talk");
  await person.link(/Ask for reassurance/).click();
  await person.sees("Ask for reassurance");
}

test("N60, N61, N62: Ada asks by three taps, Bo answers, and the fourth waits", async ({ ada, bo }) => {
  for (const person of [ada, bo]) await goesToAsk(person);
  const asks = async (line: string): Promise<void> => {
    await ada.page.getByText("honesty", { exact: true }).click();
    await ada.page.getByText("Some words", { exact: true }).click();
    await ada.page.getByRole("textbox", { name: "A line about it, if you like" }).fill(line);
    await ada.button(/^Ask /).click();
  };
  await asks("A word before you sleep?");
  await expect(bo.page.getByText("A word before you sleep?")).toBeVisible();
  await bo.page.getByRole("textbox", { name: "When, or what is possible instead" }).fill("After eight.");
  await look(bo, "reassurance-asked");
  await bo.button("Later, as written").click();
  await expect(ada.page.getByText(/: After eight\./)).toBeVisible();
  for (const line of ["One.", "Two.", "Three."]) await asks(line);
  await expect(ada.page.getByText(/Would a pause, a friend, or a walk help/)).toBeVisible();
  await expect(bo.page.getByText(/Would a pause, a friend, or a walk help/)).toHaveCount(0);
  await asks("Four.");
  await expect(ada.page.getByText(/Three of yours lie open/)).toBeVisible();
  await expect(ada.page.getByRole("textbox", { name: "A line about it, if you like" })).toHaveValue("Four.");
  await look(ada, "reassurance-mine");
});
