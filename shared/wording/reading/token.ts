/**
 * `word`: one full word ("don't" gives `do` and `not`, both standing where "don't" stands). `mark`: anything
 * that separates inside a sentence. `quote`: a whole quoted speech, which no phrase can look into or across.
 */
export interface Token {
  readonly is: string;
  readonly kind: "word" | "mark" | "quote";
  /** Typed in capitals only (two letters at least). */
  readonly loud: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Sentence {
  readonly tokens: readonly Token[];
  /** Ends with a question mark. */
  readonly asks: boolean;
  /** Its place in the text, counted in sentences. */
  readonly index: number;
}

export interface Reading {
  /** The text as it was given. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Where two exclamation marks or more follow each other, outside of quotes. */
  readonly outcries: readonly { readonly start: number; readonly end: number }[];
  /** Start and end of every typed word, the quoted ones too. */
  readonly typed: readonly { readonly start: number; readonly end: number }[];
}
