import { mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";

/** A typed word that is none of the list's: which one, counted from one, and what it probably was. */
interface KitTypo {
  readonly place: number;
  readonly typed: string;
  /** Nearest first; none when nothing is near. */
  readonly nearest: readonly string[];
}

/** Two words of the list that belong together only when this is changed. */
export type KitGuess =
  | { readonly kind: "swapped"; readonly place: number }
  | { readonly kind: "another"; readonly place: number; readonly word: string };

const NEAR = 2;
const SUGGESTIONS = 3;

/** The same reading as `kitFromWords`, so that places agree. */
export function typedWords(typed: string): readonly string[] {
  const words = typed.normalize("NFKD").toLowerCase().trim();
  return words === "" ? [] : words.split(/[\s,]+/u);
}

export function kitTypos(typed: string): readonly KitTypo[] {
  return typedWords(typed).flatMap((word, index) =>
    wordlist.includes(word) ? [] : [{ place: index + 1, typed: word, nearest: nearestWords(word) }],
  );
}

/**
 * Every word is of the list and the last one's check says no: one was read for its neighbour, or two changed
 * places. The check is eight bits, so a wrong guess passes it now and then; whoever has the page decides.
 */
export function kitGuesses(typed: string): readonly KitGuess[] {
  const words = typedWords(typed);
  const swaps = words.flatMap((word, i): KitGuess[] => {
    const next = words[i + 1];
    if (next === undefined || next === word) return [];
    return isKit(words.with(i, next).with(i + 1, word)) ? [{ kind: "swapped", place: i + 1 }] : [];
  });
  const others = words.flatMap((word, i) =>
    wordlist
      .filter((other) => other !== word && distance(word, other) === 1 && isKit(words.with(i, other)))
      .map((other): KitGuess => ({ kind: "another", place: i + 1, word: other })),
  );
  return [...swaps, ...others].slice(0, SUGGESTIONS);
}

function isKit(words: readonly string[]): boolean {
  try {
    return mnemonicToEntropy(words.join(" "), wordlist).length === 32;
  } catch {
    return false;
  }
}

/** No two words of the list share their first four letters: what begins alike is the likelier one. */
function nearestWords(typed: string): readonly string[] {
  return wordlist
    .map((word) => ({
      word,
      far: distance(typed, word),
      alike: typed.length > 3 && word.startsWith(typed.slice(0, 4)),
    }))
    .filter(({ far, alike }) => alike || far <= NEAR)
    .toSorted((left, right) => left.far - right.far || Number(right.alike) - Number(left.alike))
    .slice(0, SUGGESTIONS)
    .map(({ word }) => word);
}

/** Letters that are to be added, taken away, changed, or that changed places with their neighbour. */
function distance(left: string, right: string): number {
  let older: number[] = [];
  let old = Array.from({ length: right.length + 1 }, (_, j) => j);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1] ? 0 : 1;
      let cost = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + same);
      const isTurned = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      if (isTurned) cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [older, old] = [old, row];
  }
  return old[right.length] ?? 0;
}
