import { type Clause, textOf } from "../../../../shared/agreement/clause.ts";
import type { Hint } from "../../../../shared/wording/hint.ts";
import { hasSupportWords } from "../../../../shared/wording/showFirst.ts";
import type { HintReader } from "../../../platform/hints/readers.ts";
import { readAsPoint } from "../../../platform/hints/readers.ts";
import { doerSeenByAuthor } from "./doerSeenByAuthor.ts";

/** Somebody waits for this; a longer part is read as far as it goes. */
const MOST_READ_LETTERS = 20_000;

/** How this point is read: as the sentence of whoever says "I" in it. */
export function readerOf(clause: Clause): HintReader {
  return readAsPoint(doerSeenByAuthor(clause), clause.end);
}

/**
 * The rules that ask for a second look at a point, each once: in its words, and in what else is signed with them.
 * Words of fear or force are no matter of wording (S86), and whatever is written beside them is not either.
 */
export function lookAgainRules(clause: Clause, read: (text: string) => readonly Hint[]): readonly string[] {
  const { scope, fallback } = clause.details;
  const hints = [textOf(clause.paragraphs), scope, fallback].flatMap((part) => read(part.slice(0, MOST_READ_LETTERS)));
  if (hasSupportWords(hints)) return [];
  return [...new Set(hints.flatMap(({ rule, severity }) => (severity === "red" ? [rule] : [])))];
}
