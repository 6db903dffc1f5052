import { type Couple, expect, test as base } from "./people.ts";
import type { Person } from "./Person.ts";

const DAILY = /Openness about daily life/;

interface Desk extends Couple {
  /** Makes a point with these words, for both to see, and gives its number. */
  readonly point: (writer: Person, words: string) => Promise<string>;
}

/** One couple for as long as a worker lives: what earlier tests wrote lies above, those of other files too. */
export const test = base.extend<Desk>({
  ada: async ({ couple }, use) => use(couple.ada),
  bo: async ({ couple }, use) => use(couple.bo),
  point: async ({ couple }, use) => {
    await use(async (writer, words) => {
      const number = await writer.sheet.nextNumber(DAILY);
      await writer.sheet.add(DAILY);
      await writer.writes(words);
      for (const { sheet } of [couple.ada, couple.bo]) await sheet.reads(number, words);
      await writer.page.getByRole("heading", { level: 1 }).click();
      // Words that are selected while the editor is on its way out would be let go of with it.
      await expect(writer.sheet.text(number)).not.toHaveAttribute("contenteditable");
      return number;
    });
  },
});
