import type { Hint } from "../../../shared/wording/hint.ts";
import { hasSupportWords, showFirst } from "../../../shared/wording/showFirst.ts";

/** A hint with the words that it was found in, so that it can go the moment they are gone. */
export interface HeldHint extends Hint {
  readonly words: string;
  /** It is about the text as a whole (no "I" in it, too long): it stays until the next reading. */
  readonly isAboutAll: boolean;
}

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

/**
 * At most two, one of each rule, the weightiest first, and only while what they are about is still there.
 * Somebody who writes about fear or force gets no lesson in wording: then every hint is silent.
 */
export function shownHints(held: readonly HeldHint[], text: string): readonly HeldHint[] {
  if (hasSupportWords(held) || text.trim() === "") return [];
  const here = held.filter((hint) => hint.isAboutAll || text.includes(hint.words));
  const oneOfEach = here.filter((hint, index) => here.findIndex(({ rule }) => rule === hint.rule) === index);
  return showFirst(oneOfEach).flatMap((first) => oneOfEach.filter((hint) => hint === first));
}

/** These ask for one more tap before words go out. They never hold anything back. */
export function asksOnceMore(hints: readonly Hint[]): boolean {
  return !hasSupportWords(hints) && hints.some(({ severity }) => severity === "strong");
}
