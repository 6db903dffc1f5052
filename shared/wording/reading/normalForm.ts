/**
 * The text as the rules see it (NFKC, lower case, straight quotes, nothing invisible), in which every
 * UTF-16 unit knows from where in the given text it came: hints point into what the person typed.
 */
export interface NormalForm {
  readonly text: string;
  /** Of each unit: where the letter (with its marks) it came from begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const COMBINING = /^\p{M}$/u;
/** Soft hyphens, joiners, direction marks, variation selectors: typed by keyboards, never by people. */
const INVISIBLE = /^(?:\p{Cf}|\p{Variation_Selector})$/u;
const APOSTROPHES = /[\u2018\u2019\u201A\u201B\u2032\u02BC\u00B4\u0060\uA78C]/g;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g;
const DASHES = /[\u2010\u2011]/g;

export function normalForm(given: string): NormalForm {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  let at = 0;
  let letter = "";
  let letterStart = 0;

  const put = (end: number): void => {
    if (letter === "") return;
    const plain = plainLetter(letter);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(letterStart);
      ends.push(end);
    }
    text += plain;
    letter = "";
  };

  for (const char of given) {
    const marks = letter !== "" && letter.length < LONGEST_LETTER && isExtra(char);
    if (!marks) {
      put(at);
      letterStart = at;
    }
    letter += char;
    at += char.length;
  }
  put(at);
  return { text, starts, ends };
}

/** A letter under a hundred marks is an ornament; without a limit it would be one "letter" of 50 KB. */
const LONGEST_LETTER = 16;
const LAST_ASCII = "\u007F";

function isExtra(char: string): boolean {
  return char > LAST_ASCII && (COMBINING.test(char) || INVISIBLE.test(char));
}

function plainLetter(letter: string): string {
  if (letter.length === 1 && letter <= LAST_ASCII) return letter === "`" ? "'" : letter.toLowerCase();
  let visible = "";
  for (const char of letter) if (!INVISIBLE.test(char)) visible += char;
  // Before NFKC, which would turn a lone acute accent into a space and an accent.
  const straight = visible.replace(APOSTROPHES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, "-");
  return straight.normalize("NFKC").toLowerCase();
}
