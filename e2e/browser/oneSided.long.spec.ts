import { lookOf } from "./inspect.ts";
import type { Person } from "./Person.ts";
import { expect, PHONE, test } from "./people.ts";
import { goesToWeeks } from "./plantWeek.ts";

const look = lookOf({ size: "phone", options: PHONE, pictures: process.env["PICTURES"] === "1" });
/** Thursdays: from then on it is this week that is looked at. */
const WEEKS = ["2026-11-26", "2026-12-03", "2026-12-10", "2026-12-17"] as const;
const LATER = "2026-12-24";

async function isThere(person: Person, day: string): Promise<void> {
  await person.context.clock.setFixedTime(`${day}T12:00:00`);
  await goesToWeeks(person, "Our weekly look");
}

test("N87: after three weeks that Ada carried, each is asked alone how to go on, and what each chooses stays with them", async ({
  together: { ada, bo },
}) => {
  test.setTimeout(90_000);
  const asked = (person: Person) => person.page.getByText(/Go on, slow down, or go on alone for a while\?/);
  for (const day of WEEKS.slice(0, 3)) {
    await isThere(ada, day);
    await expect(asked(ada)).toHaveCount(0);
    await ada.button("That is my half").click();
    await expect(ada.page.getByText(/can answer in their own time/)).toBeVisible();
  }
  const [, , , fourth] = WEEKS;
  for (const person of [ada, bo]) {
    await isThere(person, fourth);
    await expect(asked(person)).toBeVisible();
  }
  await expect(ada.page.getByRole("heading", { name: "You have carried much of this" })).toBeVisible();
  await expect(bo.page.getByRole("heading", { name: "These weeks went another way for you" })).toBeVisible();
  await look(ada, "one-sided");
  const before = await bo.page.getByRole("main").innerText();

  await ada.button("Alone for a while").click();
  await expect(ada.page.getByText(/You look at your weeks alone for a while/)).toBeVisible();
  await expect(ada.button("That is my half")).toHaveCount(0);
  await look(ada, "one-sided-alone", "more");
  await ada.sheet.isSaved();
  expect(await bo.page.getByRole("main").innerText()).toBe(before);
  const hers = await ada.page.getByRole("main").innerText();
  await bo.button("Slow down").click();
  await expect(bo.page.getByText(/A week without a look is a week like any other/)).toBeVisible();
  await bo.sheet.isSaved();
  expect(await ada.page.getByRole("main").innerText()).toBe(hers);

  // Whoever was asked is not asked again before as many weeks have passed once more, and can choose anew any day.
  await isThere(ada, LATER);
  await expect(asked(ada)).toHaveCount(0);
  await ada.button("Together again").click();
  await expect(ada.button("That is my half")).toBeVisible();
});
