import type { Hint, Severity } from "../../../shared/wording/hint.ts";

/** A hint with the words that it was found in, so that it can go the moment they are gone. */
export interface HeldHint extends Hint {
  readonly words: string;
  /** It is about the text as a whole (no "I" in it, too long): it stays until the next reading. */
  readonly isAboutAll: boolean;
}

const MOST_SHOWN = 2;
/** What asks for attention first. Support is missing on purpose: it is never shown. */
const RANK: Readonly<Record<Exclude<Severity, "support">, number>> = {
  strong: 0,
  red: 0,
  warn: 1,
  amber: 1,
  hint: 2,
  info: 3,
};

export function holdHints(text: string, hints: readonly Hint[]): readonly HeldHint[] {
  return hints.map((hint) => {
    const words = text.slice(hint.start, hint.end);
    return { ...hint, words, isAboutAll: lettersOf(words) === "" || lettersOf(words) === lettersOf(text) };
  });
}

/** Without what stands before the first letter and behind the last: a full stop is not what a hint is about. */
function lettersOf(text: string): string {
  return text.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/** Somebody who writes about fear or force gets no lesson in wording: then every hint is silent. */
export function hasSupport(hints: readonly Hint[]): boolean {
  return hints.some(({ severity }) => severity === "support");
}

/** At most two, one of each rule, the weightiest first, and only while what they are about is still there. */
export function shownHints(held: readonly HeldHint[], text: string): readonly HeldHint[] {
  if (hasSupport(held) || text.trim() === "") return [];
  const here = held.filter((hint) => hint.isAboutAll || text.includes(hint.words));
  const byWeight = here.toSorted((left, right) => weight(left) - weight(right) || left.start - right.start);
  const firstOfRule = byWeight.filter((hint, index) => byWeight.findIndex(({ rule }) => rule === hint.rule) === index);
  return firstOfRule.slice(0, MOST_SHOWN);
}

/** These ask for one more tap before words go out. They never hold anything back. */
export function asksOnceMore(hints: readonly Hint[]): boolean {
  return !hasSupport(hints) && hints.some(({ severity }) => severity === "strong");
}

function weight(hint: Hint): number {
  return hint.severity === "support" ? Number.POSITIVE_INFINITY : RANK[hint.severity];
}
