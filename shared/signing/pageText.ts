/**
 * What people wrote, as it may stand on a page. Letters that nobody can see, and those that make a line read in
 * another order than it is stored, could let the one read what the other did not sign. So could a gap that is long
 * on a screen and not there on paper, and a letter with so many marks that they cover its neighbours. Line feeds part
 * paragraphs.
 */
const UNSEEN = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Also with a joiner between them, which has no width. */
const GAP = /\p{Zs}(?:\p{Cf}*\p{Zs})+/gu;
/** No script puts more on one letter. */
const PILE = /(\p{M}{12})\p{M}+/gu;
const SEEN = /[^\s\p{Cf}\p{M}]/u;

export function isPlainText(text: string): boolean {
  return text.isWellFormed() && [UNSEEN, GAP, PILE].every((kind) => text.search(kind) === -1) && hasNoEmptyLine(text);
}

/** With letters to be seen, none of them at the ends. */
export function hasLetters(text: string): boolean {
  return text.trim() === text && SEEN.test(text);
}

/** For whoever makes a page: the same letters in their composed form, without the unseen, and no empty lines. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(UNSEEN, "")
    .normalize("NFC")
    .replace(PILE, "$1")
    .replace(GAP, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => SEEN.test(line))
    .join("\n");
}

function hasNoEmptyLine(text: string): boolean {
  return text.split("\n").every(hasLetters);
}
