import { expect } from "./people.ts";
import type { Person } from "./Person.ts";

/** A phrase for each place where a week takes words; the last three never leave whoever wrote them. */
export const WEEK_PHRASES = {
  glad: "I was glad of the Goldammer 4241",
  gladOfBo: "I was glad of the Grauammer 4242",
  helps: "It would help to hear the Zaunammer 4243",
  was: "The day was a Rohrammer 4244",
  wasOfBo: "The day was a Zippammer 4245",
  warm: "I thought of the Schneeammer 4246",
  unsentWarm: "Kappenammer bleibt hier 4247",
  unsentHalf: "Ortolan schweigt noch 4248",
  unsentLine: "Spornammer wartet 4249",
} as const;

const LINES = "Two lines a day, if you like";

export async function goesToWeeks(person: Person, name: string, heading = name): Promise<void> {
  await person.goesTo("Today");
  await person.tap(person.link(name));
  await person.sees(heading);
}

export async function goesToWarmWords(person: Person): Promise<void> {
  await person.goesTo("Talk");
  await person.link(/A few warm words/).click();
  await person.sees("A few warm words");
}

export async function switchesLinesOn(person: Person): Promise<void> {
  await goesToWeeks(person, LINES, "Two lines a day");
  await person.button("Switch it on for me").click();
}

/** A look, two lines and warm words: first what is only begun, then answered by both and opened. */
export async function plantWeek(ada: Person, bo: Person): Promise<void> {
  const said = WEEK_PHRASES;
  const fills = (person: Person, name: string, words: string) => person.page.getByRole("textbox", { name }).fill(words);
  await keepsWeekToHerself(ada);
  await ada.sheet.isSaved();
  await ada.button("Show me none for now").click();
  for (const person of [ada, bo]) await goesToWeeks(person, "Our weekly look");
  await fills(ada, "Something I am glad of", said.glad);
  await fills(ada, "What would help me next week", said.helps);
  await ada.button("That is my half").click();
  await fills(bo, "Something I am glad of", said.gladOfBo);
  await bo.button("That is my half").click();
  await ada.button("Open it together").click();
  for (const words of [said.glad, said.gladOfBo, said.helps]) await expect(bo.page.getByText(words)).toBeVisible();

  await goesToWeeks(ada, LINES, "Two lines a day");
  await switchesLinesOn(bo);
  await fills(ada, "What it was like", said.was);
  await ada.button("Those are my two lines").click();
  await fills(bo, "What it was like", said.wasOfBo);
  await bo.button("Those are my two lines").click();
  await ada.button("Open it together").click();
  await expect(bo.page.getByText(said.was)).toBeVisible();

  for (const person of [ada, bo]) await goesToWarmWords(person);
  await fills(bo, "Something warm and true", said.warm);
  await bo.button(/^Share it with/).click();
  await expect(ada.page.getByText(said.warm)).toBeVisible();
  for (const person of [ada, bo]) await person.sheet.isSaved();
}

/** All that one can do with a week without sharing anything of it. */
export async function keepsWeekToHerself(ada: Person): Promise<void> {
  const { page } = ada;
  await goesToWeeks(ada, "My week, for me alone", "My week");
  await page.getByRole("slider", { name: /^Freedom/ }).fill("1");
  await page.getByRole("slider", { name: /^Hope/ }).fill("4");
  await goesToWeeks(ada, "Our weekly look");
  await page.getByRole("textbox", { name: "Something I am glad of" }).fill(WEEK_PHRASES.unsentHalf);
  await switchesLinesOn(ada);
  await page.getByRole("textbox", { name: "What it was like" }).fill(WEEK_PHRASES.unsentLine);
  await goesToWarmWords(ada);
  await page.getByRole("textbox", { name: "Something warm and true" }).fill(WEEK_PHRASES.unsentWarm);
  await ada.button("When it is too much").click();
  await ada.button("Show me none for now").click();
}
