import { lookOf } from "./inspect.ts";
import { expect, PHONE, test } from "./people.ts";

const look = lookOf({ size: "phone", options: PHONE, pictures: process.env["PICTURES"] === "1" });
const WORDS = "I write before seven when I am late.";

test("N50: on the day that its author chose, they alone are asked whether a promise still fits, until they answer", async ({
  together: { ada, bo },
}) => {
  for (const { context } of [ada, bo]) await context.clock.setFixedTime("2026-11-23T12:00:00");
  for (const person of [ada, bo]) await person.goesTo("Promises");
  await bo.page.getByRole("textbox", { name: "What I will do" }).fill(WORDS);
  await bo.button("Add more").click();
  await bo.page.getByLabel("Look at it again on").fill("2026-12-07");
  await bo.button("Promise it to myself").click();
  await bo.button(/^Share it with/).click();
  const asked = "You wanted to look at this one again. Does it still fit?";
  await expect(ada.page.getByText("To be looked at again on 7 December 2026")).toBeVisible();
  await expect(bo.page.getByText(asked)).toHaveCount(0);
  for (const person of [ada, bo]) {
    await person.context.clock.setFixedTime("2026-12-08T12:00:00");
    await person.goesTo("Today");
    await person.goesTo("Promises");
  }
  await expect(bo.page.getByText(asked)).toBeVisible();
  await look(bo, "promise-review");
  await expect(ada.page.getByText(asked)).toHaveCount(0);
  await bo.button("It still fits").click();
  await expect(bo.page.getByText(asked)).toHaveCount(0);
  await expect(ada.page.getByText(/To be looked at again/)).toHaveCount(0);
  await expect(ada.page.getByText(WORDS)).toBeVisible();
});
