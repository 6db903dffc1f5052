import { fold } from "../../platform/words/fold.ts";
import type { ChoiceGroup } from "./Choice.ts";

/** So many of one kind at once; a few letters more find the others. */
const MOST_OF_A_KIND = 8;

/**
 * The choices in which every word that was typed stands, those that begin with it first. Without a question the
 * first two kinds, places and pages: a list of everything would be read by nobody.
 */
export function matching(groups: readonly ChoiceGroup[], wanted: string): readonly ChoiceGroup[] {
  if (wanted === "") return groups.slice(0, 2);
  const words = wanted.split(" ").filter((word) => word !== "");
  const first = words[0] ?? "";
  return groups.flatMap((group) => {
    const found = group.choices
      .map((choice) => ({ choice, letters: fold(choice.text).letters }))
      .filter(({ letters }) => words.every((word) => letters.includes(word)));
    const begins = ({ letters }: { readonly letters: string }): number => (letters.startsWith(first) ? 0 : 1);
    const choices = found.toSorted((left, right) => begins(left) - begins(right)).map(({ choice }) => choice);
    return choices.length === 0 ? [] : [{ ...group, choices: choices.slice(0, MOST_OF_A_KIND) }];
  });
}
