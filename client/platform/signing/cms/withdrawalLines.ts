import type { Slot } from "../../../../shared/base/ids.ts";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import type { PrintedWords } from "../../../../shared/signing/words/printedWords.ts";
import type { Withdrawn } from "./withdrawalNotes.ts";

/**
 * What is said over the first page, a line for each of the two who took something back; if all of it is taken
 * back, that alone. As text a name is as it is written; drawn it has Windows-1252's letters, because the
 * fonts of the pages hold only what the pages needed, and a name in others becomes the letter of its field.
 */
export function withdrawalLines(
  withdrawn: readonly Withdrawn[],
  page: AgreementPage,
  words: PrintedWords,
): { readonly said: readonly string[]; readonly drawn: readonly string[] } {
  const each = (["a", "b"] as const).flatMap((slot) => {
    const summed = summedUp(withdrawn.filter((one) => one.slot === slot));
    return summed === null ? [] : [{ slot, ...summed }];
  });
  const isAll = each.some(({ points }) => points === null);
  const shown = each.filter(({ points }) => !isAll || points === null);
  const line = (nameOf: (slot: Slot) => string) =>
    shown.map(({ slot, day, points }) => words.takenBack(nameOf(slot), words.sayDay(day), points));
  return {
    said: line((slot) => page.partners[slot].name),
    drawn: line((slot) => drawable(page.partners[slot].name) ?? slot.toUpperCase()).map(
      (text) => drawable(text, LONGEST_LINE) ?? "",
    ),
  };
}

/** All at once counts from that day, single points until the last of them. */
function summedUp(notes: readonly Withdrawn[]): { day: string; points: number | null } | null {
  const all = notes.find(({ points }) => points === "all");
  const last = notes.at(-1);
  if (all !== undefined) return { day: all.day, points: null };
  if (last === undefined) return null;
  return { day: last.day, points: new Set(notes.flatMap(({ points }) => (points === "all" ? [] : points))).size };
}

const LONGEST_NAME = 40;
const LONGEST_LINE = 120;

/** One letter a byte, or null when Helvetica's alphabet has not all of them. */
function drawable(text: string, longest = LONGEST_NAME): string | null {
  const letters = Array.from(text.normalize("NFC"), (letter) => {
    const high = HIGH.indexOf(letter);
    if (high !== -1) return String.fromCharCode(0x80 + high);
    return /^[\x20-\x7e\xa0-\xff]$/.test(letter) ? letter : null;
  });
  if (letters.includes(null)) return null;
  return letters.length > longest ? `${letters.slice(0, longest - 1).join("")}\x85` : letters.join("");
}

/** Windows-1252 from 0x80 to 0x9f; a space where it has nothing. */
const HIGH = Array.from("€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ", (letter) => (letter === " " ? null : letter));
