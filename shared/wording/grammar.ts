import type { SentenceParts } from "./composeSentence.ts";
import type { StatementParts } from "./composeStatement.ts";

/**
 * How one language joins what was picked and typed. What is typed is never reworded in any of them, and what is
 * composed is text from then on, in the language of whoever wrote it.
 */
export interface Grammar {
  readonly sentence: (parts: SentenceParts) => string;
  readonly statement: (parts: StatementParts) => string;
  readonly guess: (feelings: readonly string[], text: string) => string;
  readonly correction: (feelings: readonly string[], text: string) => string;
  readonly request: (doable: string, by: string) => string;
  readonly promise: (doable: string, by: string) => string;
  /** A word of the vocabulary as it stands on a chip; documents hold its English, which is its id. */
  readonly feeling: (id: string) => string;
  readonly need: (id: string) => string;
}
