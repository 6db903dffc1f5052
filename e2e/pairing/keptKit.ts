import type { KitPage } from "../../client/platform/kit/kit.ts";
import { type Person, valueOf } from "./pairingWorld.ts";

/** The three words that the screen asks for, from the page. */
export const answerTo = ({ words, asked }: KitPage) =>
  Object.fromEntries(asked.map((place) => [place, words[place - 1] ?? ""]));

/** Writes the words down and gives three of them: from then on no device has them. */
export async function keepsKit(person: Person): Promise<KitPage> {
  const page = valueOf(await person.session.kit.show());
  valueOf(await person.session.kit.confirm(answerTo(page)));
  return page;
}
