import { expect } from "./people.ts";
import type { Person } from "./Person.ts";

/** A phrase for each place where an apology takes words; the last two never leave whoever wrote them. */
export const SORRY_PHRASES = {
  whatIDid: "I hid the Mönchsgrasmücke 4221",
  itWasMine: "It was my Gartengrasmücke 4222",
  whatItDidToYou: "You lost the Klappergrasmücke 4223",
  whatIDoNext: "I will feed the Dorngrasmücke 4224",
  leftOut: "I also hid the Sperbergrasmücke 4225",
  question: "Where was the Rotkehlchen 4226",
  values: "Blaumeise hält zusammen 4227",
  unsent: "Tannenmeise bleibt hier 4228",
} as const;

export async function goesToSorry(person: Person): Promise<void> {
  await person.goesTo("Talk");
  await person.link(/Say sorry/).click();
  // Named by what waits there: who has received one came to read.
  await person.sees(/^(?:Say sorry|An apology)$/);
}

/** Bo's apology, shared with Ada. */
export async function sharesSorry(bo: Person, words: readonly string[]): Promise<void> {
  const names = [
    "What I did",
    "It was my doing, and I am sorry",
    "What I understand it did to you",
    "What I do next",
  ] as const;
  for (const [index, name] of names.entries())
    await bo.page.getByRole("textbox", { name, exact: true }).fill(words[index] ?? "");
  await bo.button("See it as it will be read").click();
  await bo.button(/^Share it with/).click();
  await expect(bo.page.getByText(/owes you no answer, and you will not see/)).toBeVisible();
}

/** Everything that can be written around an apology: shared, added, answered, and kept back. */
export async function plantSorry(ada: Person, bo: Person): Promise<void> {
  const said = SORRY_PHRASES;
  await goesToSorry(bo);
  await bo.button("Two minutes first, for you alone").click();
  await bo.page.getByRole("textbox", { name: /What matters to you as a person/ }).fill(said.values);
  await sharesSorry(bo, [said.whatIDid, said.itWasMine, said.whatItDidToYou, said.whatIDoNext]);
  await bo.button("Add something I left out").click();
  await bo.page.getByRole("textbox", { name: "What I left out" }).fill(said.leftOut);
  await bo.button("Add it").click();
  await goesToSorry(ada);
  await ada.button("Read it").click();
  for (const phrase of [said.whatIDid, said.leftOut]) await expect(ada.page.getByText(phrase)).toBeVisible();
  await ada.button("Say something to it, if you want to").click();
  await ada.page.getByRole("textbox", { name: "I have a question" }).fill(said.question);
  await ada.button("Share this").click();
  await expect(bo.page.getByText(said.question)).toBeVisible();
  await ada.button("Write one of my own").click();
  await ada.page.getByRole("textbox", { name: "What I did", exact: true }).fill(said.unsent);
  for (const person of [ada, bo]) await person.sheet.isSaved();
}
