import type { MessageDescriptor } from "@lingui/core";

/** A text with somebody's new words in it, and which of them to mark so that the next key replaces them. */
export interface TakenUp {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Changes a text; null when the place that a rewrite is about is not in it. */
export type Change = (text: string) => TakenUp | null;

/** What a rule found, and where that began when it was read; the text may have moved on since. */
export interface Found {
  readonly words: string;
  readonly start: number;
}

/** Puts words of a rewrite into a text; null when there is no place for them in it, or they are there. */
export type Put = (text: string, found: Found, words: string) => TakenUp | null;

/** What a person reads when a rule has something to say: one calm sentence why, and the gentle rewrite. */
export interface HintWord {
  readonly why: MessageDescriptor;
  /** Words to take up when there is a `put`, else one sentence of advice. */
  readonly rewrite: MessageDescriptor;
  readonly put?: Put;
  /** The rewrite is only a word or two in place of others, so its button says that. */
  readonly isShort?: boolean;
  /** The rewrite is not for the text: what stands there goes to the private notes, for another talk. */
  readonly isForAnotherTalk?: boolean;
}
