import { readFileSync } from "node:fs";
import { expect } from "./people.ts";
import type { Person } from "./Person.ts";

/** What opens a sealed copy; it stays in the head of whoever made it up. */
export const WAYS_PHRASES = { copy: "Seidenschwanz hütet das Glas 4263" } as const;

export async function kitWordsOf({ page }: Person): Promise<readonly string[]> {
  return page.locator("[data-kit-words] li").allTextContents();
}

/** Through the three words, from the numbers that the screen asks for. */
export async function confirmsKit(person: Person, words: readonly string[]): Promise<void> {
  await person.tap(person.button("I have it on paper"));
  await person.sees("Three words from your page");
  for (const field of await person.page.getByRole("textbox", { name: /^Word \d+$/u }).all()) {
    const label = await field.evaluate((input) =>
      input instanceof HTMLInputElement ? (input.labels?.[0]?.textContent ?? "") : "",
    );
    await field.fill(words[Number(/\d+/u.exec(label)?.[0]) - 1] ?? "");
  }
}

/** Writes the 24 words down and gives them back: they are looked for like every other phrase. */
export async function plantKit(ada: Person): Promise<string> {
  await ada.opens("/kit");
  await ada.tap(ada.button("Show the words"));
  await ada.sees("Your 24 words");
  const words = await kitWordsOf(ada);
  await confirmsKit(ada, words);
  await ada.tap(ada.button("I have them on paper"));
  await expect(ada.page.getByText("no device has them any longer")).toBeVisible();
  return words.join(" ");
}

/** Seals a copy of everything and brings it in again; gives back the file, in which no word may be read either. */
export async function plantCopy(ada: Person): Promise<Buffer> {
  const field = ada.page.getByRole("textbox", { name: "Passphrase" });
  await ada.opens("/copy");
  await field.fill(WAYS_PHRASES.copy);
  const [download] = await Promise.all([ada.page.waitForEvent("download"), ada.tap(ada.button("Save a sealed copy"))]);
  const path = await download.path();
  await ada.opens("/copy/in");
  await ada.page.locator("input[type=file]").setInputFiles(path);
  await field.fill(WAYS_PHRASES.copy);
  await ada.tap(ada.button("Look what is in it"));
  await ada.tap(ada.button("Bring it in"));
  await expect(ada.button("Bring it in")).toBeHidden();
  await ada.sheet.isSaved();
  return readFileSync(path);
}
