import { type ClauseId, isId, type Slot } from "../base/ids.ts";
import type { SignedRecord } from "../seal/record/signedRecord.ts";

/**
 * Two marks only. Nothing pressed is "still open", and a mark that was taken back says `open` as well:
 * "not ready" does not exist. A mark is a signed record about one content of one point; it counts while
 * its signature is its author's and the point still has that content.
 */
export const MARKS = ["comfortable", "talk", "open"] as const;
export type Mark = (typeof MARKS)[number];

export const MARK_LABEL = "cg/v1/mark";

export function markSubject(clause: ClauseId): string {
  return `mark/${clause}`;
}

/** The key of a person's mark in the document's map: each writes only under their own. */
export function markKey(clause: ClauseId, slot: Slot): string {
  return `${clause}.${slot}`;
}

export function readMarkKey(key: string): { readonly clause: ClauseId; readonly slot: Slot } | null {
  const [clause, slot, ...rest] = key.split(".");
  if (clause === undefined || !isId(clause) || rest.length > 0) return null;
  return slot === "a" || slot === "b" ? { clause: clause as ClauseId, slot } : null;
}

/** What a record, whose signature was checked, says about this content; anything else says "open". */
export function markFor(record: SignedRecord | null, contentHash: string): Mark {
  if (record === null || record.contentHash !== contentHash) return "open";
  return MARKS.find((mark) => mark === record.value) ?? "open";
}

/**
 * What the screen shows of a point, seen from one seat. `isAgreed` needs both; one "comfortable" alone is
 * never shown to the other. `talkers` holds who would like to talk.
 */
export interface PointState {
  readonly mine: Mark;
  readonly isAgreed: boolean;
  readonly talkers: readonly Slot[];
}

export const UNMARKED: PointState = { mine: "open", isAgreed: false, talkers: [] };

export function pointState(marks: Readonly<Record<Slot, Mark>>, me: Slot): PointState {
  return {
    mine: marks[me],
    isAgreed: marks.a === "comfortable" && marks.b === "comfortable",
    talkers: (["a", "b"] as const).filter((slot) => marks[slot] === "talk"),
  };
}

export function isSameState(left: PointState, right: PointState): boolean {
  return left.mine === right.mine && left.isAgreed === right.isAgreed && left.talkers.join() === right.talkers.join();
}
