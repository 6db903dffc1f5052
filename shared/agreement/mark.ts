import { assertNever } from "../base/assertNever.ts";
import type { ClauseId, Slot } from "../base/ids.ts";
import type { SignedRecord } from "../seal/record/signedRecord.ts";
import type { Clause } from "./clause.ts";
import { isOfferDated } from "./offerToShow.ts";
import { ownerOf } from "./ownership.ts";

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

/** What a record, whose signature was checked, says about this content; anything else says "open". */
export function markFor(record: SignedRecord | null, contentHash: string): Mark {
  if (record === null || record.contentHash !== contentHash) return "open";
  return MARKS.find((mark) => mark === record.value) ?? "open";
}

/**
 * What the screen shows of a point, seen from one seat. One "comfortable" alone is never shown to the other,
 * except on an own limit, where it is the whole answer. `talkers` holds who would like to talk.
 */
export interface PointState {
  readonly mine: Mark;
  readonly isAgreed: boolean;
  readonly talkers: readonly Slot[];
}

export const UNMARKED: PointState = { mine: "open", isAgreed: false, talkers: [] };

/** What a point's standing depends on beside the marks. */
export type Standing = Pick<Clause, "kind" | "who" | "start" | "end">;

/**
 * Nobody has a veto over self-protection: an own limit stands on its author's word. An offer that has no end
 * is nothing to agree to, and a request is none until the asked person writes their own "I will".
 */
function isAgreed(point: Standing, marks: Readonly<Record<Slot, Mark>>): boolean {
  const both = marks.a === "comfortable" && marks.b === "comfortable";
  switch (point.kind) {
    case "own-limit": {
      const owner = ownerOf(point);
      return owner !== null && marks[owner] === "comfortable";
    }
    case "transparency-offer":
      return both && isOfferDated(point);
    case "commitment":
    case "shared-practice":
      return both;
    case "request":
      return false;
    default:
      return assertNever(point.kind);
  }
}

export function pointState(point: Standing, marks: Readonly<Record<Slot, Mark>>, me: Slot): PointState {
  return {
    mine: marks[me],
    isAgreed: isAgreed(point, marks),
    talkers: (["a", "b"] as const).filter((slot) => marks[slot] === "talk"),
  };
}

export function isSameState(left: PointState, right: PointState): boolean {
  return left.mine === right.mine && left.isAgreed === right.isAgreed && left.talkers.join() === right.talkers.join();
}
