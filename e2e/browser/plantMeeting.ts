import { goesToWeeks } from "./plantWeek.ts";
import { expect } from "./people.ts";
import type { Person } from "./Person.ts";

/** A phrase for each place where a longer meeting takes words; the last never leaves whoever wrote it. */
export const MEETING_PHRASES = {
  point: "The summer of the Blaukehlchen 4251",
  along: "We ask the Braunkehlchen 4252",
  unsentPoint: "Schwarzkehlchen wartet 4253",
} as const;

export async function goesToMeeting(person: Person): Promise<void> {
  await goesToWeeks(person, "A longer meeting, if you like", "A longer meeting");
  const off = person.button("Switch it on for me");
  await expect(off.or(person.button("Stop this for me"))).toBeVisible();
  if (await off.isVisible()) await off.click();
}

export async function keepsPoint(person: Person, words: string): Promise<void> {
  await person.page.getByRole("textbox", { name: "In a few words" }).fill(words);
  await person.button("Keep it for me").click();
  await expect(person.page.getByText(words, { exact: true })).toBeVisible();
}

/** A point on the agenda, a meeting of two minutes, and what is taken along. */
export async function plantMeeting(ada: Person, bo: Person): Promise<void> {
  for (const person of [ada, bo]) await goesToMeeting(person);
  await keepsPoint(ada, MEETING_PHRASES.point);
  await ada.page
    .getByRole("group", { name: MEETING_PHRASES.point })
    .getByRole("button", { name: /^Put it/ })
    .click();
  await expect(bo.page.getByText(MEETING_PHRASES.point)).toBeVisible();
  await keepsPoint(ada, MEETING_PHRASES.unsentPoint);
  await bo.page.getByText("Two minutes", { exact: true }).click();
  await bo.button("Suggest it now").click();
  await ada.button("I have the time").click();
  for (const person of [ada, bo]) await person.button("I am through with this").click();
  await bo.page.getByRole("textbox", { name: "In one line, if you like" }).fill(MEETING_PHRASES.along);
  await bo.button("Say it for both of us").click();
  await bo.button("That is enough for today").click();
  for (const person of [ada, bo]) await person.sheet.isSaved();
}
