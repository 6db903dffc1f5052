import type { Locator } from "@playwright/test";
import { DESKTOP, expect, PHONE, test } from "./people.ts";
import { pair, type Person } from "./Person.ts";

const DAY_MS = 24 * 3_600_000;
const WORDS = "I write before seven.";
const promise = (person: Person): Locator => person.page.getByRole("region", { name: WORDS });

test.use({ ownServer: true });

test("N186, N187: Ada reads where Bo's seven o'clock is, and a promise that rests leaves no day without a word", async ({
  somebody,
  server,
}) => {
  const ada = await somebody("Ada", { ...PHONE, timezoneId: "Europe/Berlin" });
  const bo = await somebody("Bo", { ...DESKTOP, timezoneId: "America/New_York" });
  await pair(ada, bo);
  await bo.goesTo("Promises");
  await bo.page.getByRole("textbox", { name: "What I will do" }).fill(WORDS);
  await bo.page.getByText("Every day", { exact: true }).click();
  await bo.button("Add more").click();
  await bo.page.getByLabel("By what time of day").fill("19:00");
  await bo.button("Promise it to myself").click();
  await bo.button(/^Share it with/).click();
  await expect(promise(bo).getByText("Every day, by 19:00", { exact: true })).toBeVisible();
  await ada.goesTo("Promises");
  await expect(promise(ada).getByText("Every day, by 19:00 in New York", { exact: true })).toBeVisible();

  const began = Date.now();
  const passes = async (days: number): Promise<void> => {
    await server.moveClock(DAY_MS);
    for (const { context } of [ada, bo]) await context.clock.setFixedTime(began + days * DAY_MS);
    for (const person of [ada, bo]) await person.comesBackTo("Promises");
  };
  await promise(bo).getByRole("button", { name: "Kept", exact: true }).click();
  await passes(1);
  await promise(bo).getByRole("button", { name: "More for this promise" }).click();
  await bo.page.getByRole("menuitem", { name: "Let it rest" }).click();
  await expect(promise(ada).getByText(/resting/)).toBeVisible();
  await passes(4);
  await promise(ada).getByRole("button", { name: "Read it as a table" }).click();
  await expect(promise(ada).getByRole("cell", { name: "Kept", exact: true })).toBeVisible();
  await expect(promise(ada).getByRole("cell", { name: /No word yet/i })).toHaveCount(0);
  await promise(bo).getByRole("button", { name: "More for this promise" }).click();
  await bo.page.getByRole("menuitem", { name: "Take it up again" }).click();
  await expect(promise(ada).getByText(/resting/)).toHaveCount(0);
  await expect(promise(bo).getByText("Today: how did it go?")).toHaveCount(1);
  await expect(promise(bo).getByText(/how did it go\?/)).toHaveCount(1);
});
