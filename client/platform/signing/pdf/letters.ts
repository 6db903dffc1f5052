import bidiFactory from "bidi-js";

/** One table of Unicode for every engine: what a mark or a direction is must not depend on the browser's age. */
export const bidi = bidiFactory();

/** Steer how text is set and are never drawn. */
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202c\u2060-\u2064\u2066-\u2069\ufeff]|\u034f|[\ufe00-\ufe0f]/;
const JOINERS = /[\u200c\u200d]/;
const SPACES = /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
/** After these a line may end although no space follows. */
const BREAKS_AFTER = /[-/\u200b\u2010\u2013\u2014]/;

/**
 * One spelling for what looks the same, and one kind of line end. What is drawn is equal to what is attached
 * by Unicode's own definition; the fonts have most letters only in this form.
 */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .toWellFormed()
    .normalize("NFC")
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .map((paragraph) => paragraph.replace(/[\t ]+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}

/** What somebody wrote, inside a sentence of ours: its direction ends where it ends. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A letter with its marks: what a line never breaks apart and one font draws. Places count UTF-16 units. */
export interface Cluster {
  readonly start: number;
  readonly end: number;
  /** As it is drawn, without what is never seen. */
  readonly letter: string;
  readonly kind: "letter" | "space" | "firm-space" | "unseen";
  readonly mayBreakAfter: boolean;
}

/** No letter has so many marks; somebody who writes a thousand gets them drawn, but not as one. */
const MOST_UNITS = 32;

export function clustersOf(text: string): readonly Cluster[] {
  const clusters: Cluster[] = [];
  let at = 0;
  for (const character of text) {
    const [start, end] = [at, at + character.length];
    at = end;
    const last = clusters.at(-1);
    const leans = JOINERS.test(character) || bidi.getBidiCharTypeName(character) === "NSM";
    if (leans && !UNSEEN.test(character) && last?.kind === "letter" && end - last.start <= MOST_UNITS) {
      clusters[clusters.length - 1] = { ...last, end, letter: last.letter + character };
      continue;
    }
    const kind = kindOf(character);
    const letter = kind === "letter" ? character : kind === "unseen" ? "" : " ";
    clusters.push({ start, end, letter, kind, mayBreakAfter: BREAKS_AFTER.test(character) });
  }
  return clusters;
}

function kindOf(character: string): Cluster["kind"] {
  if (UNSEEN.test(character) || JOINERS.test(character)) return "unseen";
  if (!SPACES.test(character)) return "letter";
  return /[\u00a0\u2007\u202f]/.test(character) ? "firm-space" : "space";
}
