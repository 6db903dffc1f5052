/**
 * Words as somebody looks for them: without accents, points and marks of vowels, without a difference between
 * large and small letters, and with every kind of space and apostrophe the same. `at` says from which letter of the
 * text each folded letter comes, so that what is found can be shown where it stands.
 */
export interface Folded {
  readonly letters: string;
  readonly at: readonly number[];
}

/**
 * Marks that change how a letter is read and not which letter it is: accents, Hebrew points, Arabic vowels. The
 * vowel signs of Indian scripts are letters to those who read them, so not every combining mark is one.
 */
const MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
/** Seen by nobody: soft hyphens, joiners, directions, the Arabic stretch. */
const UNSEEN = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** One letter each to Unicode, another to whoever has no such key. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
  æ: "ae",
  œ: "oe",
  "’": "'",
  "‘": "'",
};
const ONLY_ASCII = /^[\x20-\x7e]*$/;

function foldLetter(letter: string): string {
  const bare = letter.normalize("NFKD").replaceAll(MARKS, "").replaceAll(UNSEEN, "").normalize("NFKC");
  // Up and down again: so the two small sigmas, and the sharp s and its two letters, become one.
  const small = bare.toUpperCase().toLowerCase().normalize("NFKD").replaceAll(MARKS, "").normalize("NFKC");
  if (/^\s+$/.test(small)) return " ";
  return PLAIN[small] ?? small;
}

export function fold(text: string): Folded {
  if (ONLY_ASCII.test(text)) return { letters: text.toLowerCase(), at: Array.from(text, (_, index) => index) };
  let letters = "";
  const at: number[] = [];
  let index = 0;
  for (const letter of text) {
    const folded = foldLetter(letter);
    letters += folded;
    for (let i = 0; i < folded.length; i++) at.push(index);
    index += letter.length;
  }
  return { letters, at };
}

/** Where `wanted` (folded, too) stands in a text of `length` letters, one after the other, as stretches of that text. */
export function findIn(
  text: Folded,
  length: number,
  wanted: string,
): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  if (wanted === "") return found;
  for (let i = text.letters.indexOf(wanted); i !== -1; i = text.letters.indexOf(wanted, i + wanted.length)) {
    const end = i + wanted.length;
    // Up to the next letter: marks that were folded away belong to the one before them.
    found.push({ from: text.at[i] ?? 0, to: text.at[end] ?? length });
  }
  return found;
}

/** A question as it is typed: outer spaces are no part of it. */
export function foldQuestion(question: string): string {
  return fold(question.trim()).letters;
}
