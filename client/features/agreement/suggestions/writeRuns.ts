import type * as Y from "yjs";
import { type ParagraphRuns, pushRun, type TextRun } from "../../../../shared/agreement/textRuns.ts";
import { suggestedBy } from "../document/readFragment.ts";
import { putLetters, strikeLetters, takeLetters, unstrikeLetters } from "./letters.ts";

/** One character with what is suggested about it. */
type Letter = TextRun;

function lettersOf(runs: ParagraphRuns): readonly Letter[] {
  return runs.flatMap(({ text, ...suggested }) => Array.from(text, (letter) => ({ text: letter, ...suggested })));
}

export function runsOfText(text: Y.XmlText): ParagraphRuns {
  const runs: TextRun[] = [];
  // reason: the delta is not typed; guardFragment let only letters with suggestions come this far.
  for (const part of text.toDelta() as readonly { insert: string; attributes?: unknown }[])
    pushRun(runs, { text: part.insert, ...suggestedBy(part.attributes ?? {}) });
  return runs;
}

export function isSameRuns(left: ParagraphRuns, right: ParagraphRuns): boolean {
  return (
    left.length === right.length &&
    left.every((run, index) => {
      const other = right[index];
      return other !== undefined && run.text === other.text && isSame(run, other) && run.deletedBy === other.deletedBy;
    })
  );
}

/** The same letter, whether or not somebody suggests meanwhile that it goes. */
function isSame(left: Letter, right: Letter): boolean {
  return left.text === right.text && left.insertedBy === right.insertedBy;
}

/** A stretch that differs: letters of the old text, and those that stand in their place. */
interface Difference {
  readonly at: number;
  readonly gone: number;
  readonly put: readonly Letter[];
}

/** The one stretch in which two texts differ, read from both ends. */
function differenceIn(before: readonly Letter[], after: readonly Letter[], at: number): Difference {
  const shortest = Math.min(before.length, after.length);
  const alike = (left: Letter | undefined, right: Letter | undefined): boolean =>
    left !== undefined && right !== undefined && isSame(left, right);
  let head = 0;
  while (head < shortest && alike(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shortest - head && alike(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail++;
  return { at: at + head, gone: before.length - tail - head, put: after.slice(head, after.length - tail) };
}

/** Letters in stretches that begin with one of the point's own, after a first stretch that has none of them. */
function byOwnLetter(letters: readonly Letter[]): readonly (readonly Letter[])[] {
  const stretches: Letter[][] = [[]];
  for (const letter of letters) {
    if (letter.insertedBy === undefined) stretches.push([]);
    stretches.at(-1)?.push(letter);
  }
  return stretches;
}

/**
 * Whoever suggests changes none of the point's own letters, but may take back suggested ones in several
 * places at once: between own letters that stayed the same each place is compared for itself.
 */
function differences(before: readonly Letter[], after: readonly Letter[]): readonly Difference[] {
  const [old, now] = [byOwnLetter(before), byOwnLetter(after)];
  const hasSameOwn =
    old.length === now.length &&
    old.every((stretch, index) => index === 0 || stretch[0]?.text === now[index]?.[0]?.text);
  if (!hasSameOwn) return [differenceIn(before, after, 0)];
  let at = 0;
  return old.map((stretch, index) => {
    const difference = differenceIn(stretch, now[index] ?? [], at);
    at += stretch.length;
    return difference;
  });
}

function lengthOf(letters: readonly Letter[]): number {
  return letters.reduce((sum, { text }) => sum + text.length, 0);
}

/** Makes a text say `runs` and touches nothing that says it already. Call it inside a transaction. */
export function writeRuns(text: Y.XmlText, runs: ParagraphRuns): void {
  const before = lettersOf(runsOfText(text));
  const after = lettersOf(runs);
  // From the end, so that the places before stay what they were.
  for (const { at, gone, put } of differences(before, after).toReversed()) {
    const index = lengthOf(before.slice(0, at));
    takeLetters(text, index, lengthOf(before.slice(at, at + gone)));
    const joined: TextRun[] = [];
    for (const letter of put) pushRun(joined, letter);
    let place = index;
    for (const run of joined) {
      putLetters(text, place, run.text, run);
      place += run.text.length;
    }
  }
  strike(text, after);
}

/** The letters are right by now; what is suggested to go may still differ. */
function strike(text: Y.XmlText, wanted: readonly Letter[]): void {
  const now = lettersOf(runsOfText(text));
  let index = 0;
  let open: { index: number; length: number; by: TextRun["deletedBy"] } | null = null;
  const close = (): void => {
    if (open?.by !== undefined) strikeLetters(text, open.index, open.length, open.by);
    else if (open !== null) unstrikeLetters(text, open.index, open.length);
    open = null;
  };
  wanted.forEach((letter, place) => {
    const differs = now[place]?.deletedBy !== letter.deletedBy;
    if (!differs || (open !== null && open.by !== letter.deletedBy)) close();
    if (differs) {
      open ??= { index, length: 0, by: letter.deletedBy };
      open.length += letter.text.length;
    }
    index += letter.text.length;
  });
  close();
}
