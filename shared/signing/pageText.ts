/**
 * What people wrote, as it may stand on a page. Letters that nobody can see, and those that make a line read in
 * another order than it is stored, could let the one read what the other did not sign. Line feeds part paragraphs.
 */
const UNSEEN = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

export function isPlainText(text: string): boolean {
  return text.isWellFormed() && text.search(UNSEEN) === -1;
}

/** With letters to be seen, none of them at the ends. */
export function hasLetters(text: string): boolean {
  return text.trim() === text && /[^\s\p{Cf}\p{M}]/u.test(text);
}

/** For whoever makes a page: the same letters in their composed form, without the unseen, and no empty lines. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(UNSEEN, "")
    .normalize("NFC")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
