import type { Severity } from "../hint.ts";
import { phrase, type Match, type Phrase } from "./phrase.ts";
import type { Reading, Sentence } from "./token.ts";

/** One place in one sentence where a phrase fits. */
export interface Spot extends Match {
  /** Where the phrase begins; `from` and `to` are the hit, which may be a part of it. */
  readonly at: number;
  readonly sentence: Sentence;
  readonly reading: Reading;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Says something wherever one of its phrases fits, unless what stands around it makes it harmless. */
export interface PhraseRule {
  readonly kind: "phrases";
  readonly rule: string;
  readonly severity: Severity;
  readonly phrases: readonly Phrase[];
  readonly unless: ((spot: Spot) => boolean) | null;
}

/** Looks at the text as a whole: its length, its capitals, who speaks in it. */
export interface WholeRule {
  readonly kind: "whole";
  readonly rule: string;
  readonly severity: Severity;
  readonly find: (reading: Reading) => readonly Span[];
}

export type Rule = PhraseRule | WholeRule;

export function phraseRule(
  rule: string,
  severity: Severity,
  patterns: readonly string[],
  unless: ((spot: Spot) => boolean) | null = null,
): PhraseRule {
  return { kind: "phrases", rule, severity, phrases: patterns.map(phrase), unless };
}

export function wholeRule(rule: string, severity: Severity, find: (reading: Reading) => readonly Span[]): WholeRule {
  return { kind: "whole", rule, severity, find };
}
