import { LIMITS } from "../../../shared/base/limits.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";

/**
 * A name as people write it: any script, emoji, right to left. Controls and direction overrides go,
 * because one of them could turn the sentence round the name about; runs of space become one. Where a
 * name is shown it stands in <bdi> (PersonName.tsx), so that its own direction stays its own.
 */
export function personName(typed: string): Result<string, "name-empty" | "name-too-long"> {
  const name = typed.normalize("NFC").replace(UNSEEN, "").replace(/\s+/gu, " ").trim();
  if (name === "") return fail("name-empty");
  return lengthInCharacters(name) <= LIMITS.nameCharacters ? ok(name) : fail("name-too-long");
}

/** Controls other than white space, direction marks and overrides; a joiner stays, emoji are made with it. */
const UNSEEN = /(?!\s)[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** As a person counts: a family emoji is one character. Two bounds, or one letter with a thousand accents passes. */
function lengthInCharacters(name: string): number {
  const graphemes = typeof Intl.Segmenter === "function" ? [...new Intl.Segmenter().segment(name)].length : name.length;
  return Math.max(graphemes, Math.ceil(name.length / MAX_UNITS_PER_CHARACTER));
}

const MAX_UNITS_PER_CHARACTER = 12;
