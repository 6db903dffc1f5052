import type { Slot } from "../../base/ids.ts";
import { utf8Bytes } from "../../base/lengthPrefixed.ts";
import { LIMITS } from "../../base/limits.ts";
import type { Result } from "../../base/result.ts";
import type { ClauseDetails } from "../clauseDetails.ts";
import type { TopicId } from "../topics.ts";
import type { Who } from "../who.ts";

/** A point that was found in a text or a file, before anybody chose it. */
export interface BroughtPoint {
  readonly topic: TopicId;
  readonly paragraphs: readonly string[];
  /** Null in a text: there it follows from the words, as if they were typed. */
  readonly who: Who | null;
  readonly details: ClauseDetails;
  readonly start: string | null;
  readonly review: string | null;
  readonly end: string | null;
  /** The place, in this list, of the request that it answers. */
  readonly answers: number | null;
}

export interface BroughtIn {
  readonly points: readonly BroughtPoint[];
  /** Who sits in which seat of the file; null for a text, in which "I" is whoever brings it in. */
  readonly people: Readonly<Record<Slot, string | null>> | null;
}

export type BringInProblem =
  | "too-large"
  | "nothing-found"
  | "too-many-points"
  | "point-too-long"
  | "not-an-agreement"
  | "older"
  | "newer"
  | "damaged";

export type BringInResult = Result<BroughtIn, BringInProblem>;

/** Half of what one frame to the server carries: what is brought in at once travels as one change. */
export const BROUGHT_BYTES = LIMITS.syncFrameBytes / 2;

export function bytesOf(text: string): number {
  return utf8Bytes(text.toWellFormed()).length;
}

/** What is wrong with a whole list, if anything; one point too long refuses all, so that none is cut in half. */
export function problemOf(
  points: readonly BroughtPoint[],
): "nothing-found" | "too-many-points" | "point-too-long" | null {
  if (points.length === 0) return "nothing-found";
  if (points.length > LIMITS.clausesPerSpace) return "too-many-points";
  const isLong = ({ paragraphs }: BroughtPoint): boolean => bytesOf(paragraphs.join("\n")) > LIMITS.clauseBytes;
  return points.some(isLong) ? "point-too-long" : null;
}
