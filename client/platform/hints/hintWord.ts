import type { MessageDescriptor } from "@lingui/core";

/** A text with somebody's new words in it, and which of them to mark so that the next key replaces them. */
export interface TakenUp {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Puts words of a rewrite into a text; null when the place for them is not in it. `hit` is what the rule found. */
export type Put = (text: string, hit: string, words: string) => TakenUp | null;

/** What a person reads when a rule has something to say: one calm sentence why, and the gentle rewrite. */
export interface HintWord {
  readonly why: MessageDescriptor;
  /** Words to take up when there is an `offer`, else one sentence of advice. */
  readonly rewrite: MessageDescriptor;
  readonly put?: Put;
  /** The rewrite is not for the text: what stands there goes to the private notes, for another talk. */
  readonly isForAnotherTalk?: boolean;
}
