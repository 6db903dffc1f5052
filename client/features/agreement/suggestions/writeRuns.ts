import type * as Y from "yjs";
import { changeBetween } from "../../../../shared/agreement/textChange.ts";
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
  return left.length === right.length && left.every((run, index) => isSameRun(run, right[index]));
}

function isSameRun(left: TextRun, right: TextRun | undefined): boolean {
  return right !== undefined && isSame(left, right) && left.deletedBy === right.deletedBy;
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
  const found = old.map((stretch, index) => {
    const difference = differenceIn(stretch, now[index] ?? [], at);
    at += stretch.length;
    return difference;
  });
  return found.filter(({ gone, put }) => gone > 0 || put.length > 0);
}

function lengthOf(letters: readonly Letter[]): number {
  return letters.reduce((sum, { text }) => sum + text.length, 0);
}

/** Makes a text say `runs` and touches nothing that says it already. Call it inside a transaction. */
export function writeRuns(text: Y.XmlText, runs: ParagraphRuns): void {
  const now = runsOfText(text);
  const shortest = Math.min(now.length, runs.length);
  let head = 0;
  while (head < shortest && isSameRun(now[head] ?? { text: "" }, runs[head])) head++;
  let tail = 0;
  while (tail < shortest - head && isSameRun(now.at(-1 - tail) ?? { text: "" }, runs.at(-1 - tail))) tail++;
  const start = lengthOf(now.slice(0, head));
  const [old, next] = [now.slice(head, now.length - tail), runs.slice(head, runs.length - tail)];
  if (old.length === 1 && next.length === 1 && writeOneRun(text, start, old[0], next[0])) return;
  const before = lettersOf(old);
  const after = lettersOf(next);
  // From the end, so that the places before stay what they were.
  for (const { at, gone, put } of differences(before, after).toReversed()) {
    const index = start + lengthOf(before.slice(0, at));
    takeLetters(text, index, lengthOf(before.slice(at, at + gone)));
    const joined: TextRun[] = [];
    for (const letter of put) pushRun(joined, letter);
    let place = index;
    for (const run of joined) {
      putLetters(text, place, run.text, run);
      place += run.text.length;
    }
  }
  strike(text, start, after);
}

/** What nearly every key does; a long text need not be taken apart for it. */
function writeOneRun(text: Y.XmlText, start: number, old?: TextRun, next?: TextRun): boolean {
  if (old?.insertedBy !== next?.insertedBy || old?.deletedBy !== next?.deletedBy) return false;
  const change = changeBetween(old?.text ?? "", next?.text ?? "");
  takeLetters(text, start + change.start, change.end - change.start);
  putLetters(text, start + change.start, change.inserted, next ?? {});
  return true;
}

/** The letters are right by now; what is suggested to go may still differ, from `start` on. */
function strike(text: Y.XmlText, start: number, wanted: ParagraphRuns): void {
  let at = 0;
  let index = start;
  const struck: { index: number; length: number; by: TextRun["deletedBy"] }[] = [];
  const now = lettersOf(cutRuns(runsOfText(text), start, lengthOf(wanted)));
  for (const letter of wanted) {
    const { length } = letter.text;
    if (now[at]?.deletedBy !== letter.deletedBy) {
      const last = struck.at(-1);
      if (last !== undefined && last.by === letter.deletedBy && last.index + last.length === index)
        last.length += length;
      else struck.push({ index, length, by: letter.deletedBy });
    }
    at += 1;
    index += length;
  }
  for (const { index: from, length, by } of struck) {
    if (by === undefined) unstrikeLetters(text, from, length);
    else strikeLetters(text, from, length, by);
  }
}

function cutRuns(runs: ParagraphRuns, start: number, length: number): ParagraphRuns {
  let at = 0;
  return runs.map((run) => {
    const part = run.text.slice(Math.max(0, start - at), Math.max(0, start + length - at));
    at += run.text.length;
    return { ...run, text: part };
  });
}
