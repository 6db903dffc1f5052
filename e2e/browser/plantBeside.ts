import type { Person } from "./Person.ts";
import { expect } from "./people.ts";

export const BESIDE_PHRASES = {
  suggestion: "Steinkauz schlägt vor 4184",
  need: "Pirol braucht Ruhe 4185",
  comment: "Gimpel fragt nach 4186",
  commentDraft: "Girlitz zögert noch 4187",
} as const;

/** What can be said beside a point that is Ada's: a suggestion and a note of Bo's, a need of hers. */
export async function plantBeside(ada: Person, bo: Person, number: string): Promise<void> {
  await bo.sheet.writeIn(number);
  await bo.writes(` ${BESIDE_PHRASES.suggestion}`);
  await expect(ada.page.getByRole("list", { name: `Suggestions for point ${number}` })).toContainText(
    BESIDE_PHRASES.suggestion,
  );
  await ada.button(`Add more to point ${number}`).click();
  await ada.page.getByRole("textbox", { name: "The need behind it" }).fill(BESIDE_PHRASES.need);
  await expect(bo.sheet.point(number).getByText(BESIDE_PHRASES.need)).toBeVisible();

  await bo.button(new RegExp(`Comment on point ${number}`)).click();
  const notes = bo.page.getByRole("group", { name: `Notes on point ${number}` });
  const words = notes.getByRole("textbox", { name: `What I would like to say about point ${number}`, exact: true });
  // A draft is kept as it is typed, so what is written over was in the private document too.
  await words.fill(BESIDE_PHRASES.commentDraft);
  await bo.sheet.isSaved();
  await words.fill(BESIDE_PHRASES.comment);
  await notes.getByRole("button", { name: "Share", exact: true }).click();
  await expect(ada.button(new RegExp(`note here on point ${number}`))).toBeVisible();
}
