import { expect } from "./people.ts";
import type { Person } from "./Person.ts";

/** A phrase for each place of a promise, and of an ask for reassurance, that takes words. */
export const PROMISE_PHRASES = {
  what: "I will count the Haubenmeise 4231",
  fallback: "I say so like a Weidenmeise 4232",
  sign: "We both hear the Sumpfmeise 4233",
  toldAlone: "Schwanzmeise im Stillen 4234",
  told: "The Bartmeise was late 4235",
  ownRecord: "Beutelmeise um sechs 4236",
  finding: "It works before the Zaungrasmücke 4239",
  ask: "Would you call like a Kohlmeise 4237",
  answer: "After the Baumläufer 4238",
} as const;

/** Bo's promise, told alone and then to Ada; her own record of it, her ask and his answer. */
export async function plantPromise(ada: Person, bo: Person): Promise<void> {
  const said = PROMISE_PHRASES;
  const box = (person: Person, name: string) => person.page.getByRole("textbox", { name, exact: true });
  await bo.goesTo("Promises");
  await box(bo, "What I will do").fill(said.what);
  await bo.button("Add more").click();
  await box(bo, "If I miss it").fill(said.fallback);
  await box(bo, "How we would both know").fill(said.sign);
  await bo.button("Promise it to myself").click();
  await box(bo, "A line about it, if you like").fill(said.toldAlone);
  await bo.page.getByRole("button", { name: "Kept", exact: true }).click();
  await bo.button(/^Share it with/).click();
  await box(bo, "A line about it, if you like").fill(said.told);
  await bo.page.getByRole("button", { name: "Not kept", exact: true }).click();
  await ada.goesTo("Promises");
  await expect(ada.page.getByText(said.told)).toBeVisible();
  await box(bo, "Something I noticed, for both of us").fill(said.finding);
  await bo.button("Share it").click();
  await expect(ada.page.getByText(said.finding)).toBeVisible();
  await ada.button("My own record").click();
  await box(ada, "What I want to remember about this").fill(said.ownRecord);

  for (const person of [ada, bo]) {
    await person.goesTo("Talk");
    await person.link(/Ask for reassurance/).click();
    await person.sees("Ask for reassurance");
  }
  await ada.page.getByText("honesty", { exact: true }).click();
  await ada.page.getByText("Some words", { exact: true }).click();
  await box(ada, "A line about it, if you like").fill(said.ask);
  await ada.button(/^Ask /).click();
  await box(bo, "When, or what is possible instead").fill(said.answer);
  await bo.button("Later, as written").click();
  await expect(ada.page.getByText(new RegExp(said.answer))).toBeVisible();
  for (const person of [ada, bo]) await person.sheet.isSaved();
}
