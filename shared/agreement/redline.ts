/** A stretch of two texts laid over each other: in both, only in the later one, or only in the earlier one. */
export interface RedlineRun {
  readonly kind: "same" | "inserted" | "removed";
  readonly text: string;
}

/** Cuts a text into words, spaces and signs. Whatever it does, joining its parts must give the text again. */
export type Splitter = (text: string) => readonly string[];

/**
 * What changed between two texts, word by word, so that it can be read as sentences: letters laid over each
 * other would tell "call" from "cell" by one letter. The runs without the removed ones are the later text, the
 * runs without the inserted ones the earlier.
 *
 * Words that stand once in both texts hold the two together (Bram Cohen's patience diff); between two such
 * words the same is done again, and small rests are compared in full. A rest that is too large for that counts
 * as replaced as a whole: it costs about as much as the texts are long, whatever is in them.
 */
export function redline(before: string, after: string, split: Splitter = splitWords): readonly RedlineRun[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const left = split(before);
  const right = split(after);
  const pairs = pairsOf(left, right);
  const runs: RedlineRun[] = [];
  let at = 0;
  let to = 0;
  for (const [i, j] of [...pairs, [left.length, right.length] as const]) {
    push(runs, "removed", left.slice(at, i).join(""));
    push(runs, "inserted", right.slice(to, j).join(""));
    push(runs, "same", left[i] ?? "");
    at = i + 1;
    to = j + 1;
  }
  return withoutLoneSpaces(runs);
}

type Pair = readonly [left: number, right: number];

/** Two regions that are compared with each other: from, and up to. */
interface Region {
  readonly left: Pair;
  readonly right: Pair;
}

/** This many comparisons of single words are made at most for one rest. */
const MOST_COMPARED = 250_000;
/** Rests within rests; texts of people need three or four. */
const DEEPEST = 24;

/** Words that stay, ascending on both sides. */
function pairsOf(left: readonly string[], right: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const compare = (region: Region, depth: number): void => {
    let [i, iEnd] = region.left;
    let [j, jEnd] = region.right;
    while (i < iEnd && j < jEnd && left[i] === right[j]) pairs.push([i++, j++]);
    const tail: Pair[] = [];
    while (i < iEnd && j < jEnd && left[iEnd - 1] === right[jEnd - 1]) tail.push([--iEnd, --jEnd]);
    if (i < iEnd && j < jEnd) {
      const rest: Region = { left: [i, iEnd], right: [j, jEnd] };
      const anchors = depth < DEEPEST ? anchorsIn(rest, left, right) : [];
      if (anchors.length > 0) {
        for (const [a, b] of [...anchors, [iEnd, jEnd] as const]) {
          compare({ left: [i, a], right: [j, b] }, depth + 1);
          if (a < iEnd) pairs.push([a, b]);
          [i, j] = [a + 1, b + 1];
        }
      } else if ((iEnd - i) * (jEnd - j) <= MOST_COMPARED) {
        for (const pair of longestCommon(rest, left, right)) pairs.push(pair);
      }
    }
    for (const pair of tail.toReversed()) pairs.push(pair);
  };
  compare({ left: [0, left.length], right: [0, right.length] }, 0);
  return pairs;
}

/** Words that stand exactly once on either side of the region, as many of them as keep their order. */
function anchorsIn(region: Region, left: readonly string[], right: readonly string[]): readonly Pair[] {
  const inRight = placesOfUnique(right, region.right);
  const found: Pair[] = [];
  for (const [word, i] of placesOfUnique(left, region.left)) {
    const j = inRight.get(word);
    if (j !== undefined) found.push([i, j]);
  }
  return longestRising(found);
}

function placesOfUnique(words: readonly string[], [from, to]: Pair): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let i = from; i < to; i++) {
    const word = words[i] ?? "";
    if (places.has(word)) repeated.add(word);
    else places.set(word, i);
  }
  for (const word of repeated) places.delete(word);
  return places;
}

/** Of pairs that rise on the left, the longest row that rises on the right as well. */
function longestRising(pairs: readonly Pair[]): readonly Pair[] {
  const lastOf: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [k, [, right]] of pairs.entries()) {
    let low = 0;
    let high = lastOf.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[lastOf[middle] ?? 0]?.[1] ?? 0) < right) low = middle + 1;
      else high = middle;
    }
    before.push(lastOf[low - 1]);
    lastOf[low] = k;
  }
  const row: Pair[] = [];
  for (let k = lastOf.at(-1); k !== undefined; k = before[k]) {
    const pair = pairs[k];
    if (pair !== undefined) row.push(pair);
  }
  return row.toReversed();
}

/** The longest row of words that both have, by the table of all comparisons. */
function longestCommon(region: Region, left: readonly string[], right: readonly string[]): readonly Pair[] {
  const [i0, i1] = region.left;
  const [j0, j1] = region.right;
  const width = j1 - j0 + 1;
  const lengths = new Uint32Array((i1 - i0 + 1) * width);
  const at = (i: number, j: number): number => lengths[(i - i0) * width + (j - j0)] ?? 0;
  for (let i = i1 - 1; i >= i0; i--)
    for (let j = j1 - 1; j >= j0; j--)
      lengths[(i - i0) * width + (j - j0)] =
        left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: Pair[] = [];
  for (let i = i0, j = j0; i < i1 && j < j1;) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function push(runs: RedlineRun[], kind: RedlineRun["kind"], text: string): void {
  if (text === "") return;
  const last = runs.at(-1);
  if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
  else runs.push({ kind, text });
}

/** A space that stayed between two replaced words says nothing; without it they read as one replacement. */
function withoutLoneSpaces(runs: readonly RedlineRun[]): readonly RedlineRun[] {
  const joined: RedlineRun[] = [];
  let removed = "";
  let inserted = "";
  const close = (): void => {
    push(joined, "removed", removed);
    push(joined, "inserted", inserted);
    removed = inserted = "";
  };
  for (const [place, { kind, text }] of runs.entries()) {
    if (kind === "removed") removed += text;
    else if (kind === "inserted") inserted += text;
    else if (removed !== "" && inserted !== "" && isLoneSpace(text) && isReplaced(runs, place + 1)) {
      removed += text;
      inserted += text;
    } else {
      close();
      push(joined, kind, text);
    }
  }
  close();
  return joined;
}

function isLoneSpace(text: string): boolean {
  return /^[^\S\n]+$/u.test(text);
}

function isReplaced(runs: readonly RedlineRun[], place: number): boolean {
  return runs[place]?.kind === "removed" && runs[place + 1]?.kind === "inserted";
}

const PARTS =
  /[\p{L}\p{M}\p{N}_'\u2019]+|[^\S\n]+|\p{RI}{2}|\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F]*(?:\u200D\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F]*)*|[^]/gu;

/** By the classes of letters alone: good for scripts that put spaces between words. */
export function splitWords(text: string): readonly string[] {
  return text.match(PARTS) ?? [];
}
