import { APOLOGY_WORDS } from "./apologyWords.ts";
import { BOUNDARY_WORDS } from "./boundaryWords.ts";
import type { HintWord } from "./hintWord.ts";
import { STATEMENT_WORDS } from "./statementWords.ts";

const ALL = new Map([STATEMENT_WORDS, APOLOGY_WORDS, BOUNDARY_WORDS].flatMap((words) => Object.entries(words)));

/** Null for a rule that this version of the page has no words for: such a hint is not shown. */
export function hintWordOf(rule: string): HintWord | null {
  return ALL.get(rule) ?? null;
}
