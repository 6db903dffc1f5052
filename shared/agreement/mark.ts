import type { ClauseId, Slot } from "../base/ids.ts";
import { ID_PATTERN } from "../base/ids.ts";

/**
 * Two marks only. Nothing pressed is "still open", and a mark that was taken back says `open` as well:
 * "not ready" does not exist. A mark is a signed record about one content of one point; it counts while
 * its signature is its author's and the point still has that content.
 */
export const MARKS = ["comfortable", "talk", "open"] as const;
export type Mark = (typeof MARKS)[number];

/** A signed record whose signature was checked; see shared/seal. */
export interface MarkRecord {
  readonly author: Slot;
  readonly subject: string;
  readonly contentHash: string;
  readonly counter: number;
  readonly value: unknown;
}

const SUBJECT = /^mark\/([A-Za-z0-9_-]{22})$/;

export function markSubject(clause: ClauseId): string {
  return `mark/${clause}`;
}

export function clauseOfSubject(subject: string): ClauseId | null {
  const id = SUBJECT.exec(subject)?.[1];
  return id !== undefined && ID_PATTERN.test(id) ? (id as ClauseId) : null;
}

/** The key of a person's mark in the document's map: each writes only under their own. */
export function markKey(clause: ClauseId, slot: Slot): string {
  return `${clause}.${slot}`;
}

/** What a record says about this content, today; anything that does not fit says "open". */
export function markFor(record: MarkRecord | null, slot: Slot, clause: ClauseId, contentHash: string): Mark {
  if (record === null || record.author !== slot) return "open";
  if (record.subject !== markSubject(clause) || record.contentHash !== contentHash) return "open";
  return MARKS.find((mark) => mark === record.value) ?? "open";
}

/**
 * What the screen shows of a point, seen from one seat. `agreed` needs both; one "comfortable" alone is
 * never shown to the other. `talkers` holds who would like to talk, and talking comes before comfort.
 */
export interface PointState {
  readonly mine: Mark;
  readonly isAgreed: boolean;
  readonly talkers: readonly Slot[];
}

export function pointState(marks: Readonly<Record<Slot, Mark>>, me: Slot): PointState {
  return {
    mine: marks[me],
    isAgreed: marks.a === "comfortable" && marks.b === "comfortable",
    talkers: (["a", "b"] as const).filter((slot) => marks[slot] === "talk"),
  };
}

/** The counter of a new record: above everything its author is known to have said about the subject. */
export function nextCounter(known: readonly (MarkRecord | null)[]): number {
  return 1 + Math.max(0, ...known.map((record) => record?.counter ?? 0));
}

/** The one that counts when the same author said two things: the highest counter, then the later word. */
export function newerRecord<R extends MarkRecord>(left: R | null, right: R | null): R | null {
  if (left === null || right === null) return left ?? right;
  if (left.counter !== right.counter) return left.counter > right.counter ? left : right;
  return String(left.value) >= String(right.value) ? left : right;
}
