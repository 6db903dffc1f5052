import * as z from "zod/mini";
import { type ClauseId, isId } from "../base/ids.ts";
import { type Clause, textOf } from "./clause.ts";
import { type ClauseDetails, DETAIL_READ, NO_DETAILS } from "./clauseDetails.ts";
import { writtenHash } from "./contentHash.ts";
import { isDay } from "../base/day.ts";
import type { PointFace } from "./pageChanges.ts";
import { TOPICS } from "./topics.ts";
import { WHO } from "./who.ts";

/** A point as somebody saw it last: what it said, as a hash and, unless it was very long, in its words. */
export interface SeenPoint {
  readonly hash: string;
  readonly face: PointFace | null;
}

/** Longer points, and what lies beyond so many letters of a page, are remembered by their hash alone. */
export const SEEN_POINT_LENGTH = 8_192;
export const SEEN_PAGE_LENGTH = 200_000;

const HASH = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
const DAY = z.nullable(z.string().check(z.refine(isDay)));
const DETAIL = z.optional(z.string().check(z.maxLength(DETAIL_READ)));

/** As it lies in the private document; what is empty is left out. */
const storedSchema = z.strictObject({
  hash: HASH,
  face: z.nullable(
    z.strictObject({
      topic: z.enum(TOPICS),
      position: z.nullable(z.string()),
      text: z.string().check(z.maxLength(SEEN_POINT_LENGTH)),
      who: z.enum(WHO),
      start: DAY,
      review: DAY,
      end: DAY,
      details: z.strictObject({ need: DETAIL, why: DETAIL, example: DETAIL, fallback: DETAIL, scope: DETAIL }),
    }),
  ),
});
export type StoredSeen = z.infer<typeof storedSchema>;

/** All that a reader reads: what marks are bound to, and what is said beside it. Open suggestions are not in it. */
export function seenHash(clause: Pick<Clause, "contentHash" | "details">): string {
  const { need, why, example } = clause.details;
  return writtenHash(clause.contentHash, { need, why, example, runs: [] });
}

export function writeSeen(clause: Clause, isShort: boolean): StoredSeen {
  const text = textOf(clause.paragraphs);
  const hash = seenHash(clause);
  if (!isShort || text.length > SEEN_POINT_LENGTH) return { hash, face: null };
  const { topic, position, who, start, review, end } = clause;
  const said = Object.entries(clause.details).filter(([, words]) => words !== "");
  return { hash, face: { topic, position, text, who, start, review, end, details: Object.fromEntries(said) } };
}

/** Null for what cannot be read: such a point counts as never seen. */
export function readSeen(id: string, stored: unknown): SeenPoint | null {
  const parsed = storedSchema.safeParse(stored);
  if (!isId(id) || !parsed.success) return null;
  const { hash, face } = parsed.data;
  if (face === null) return { hash, face };
  const { text, details, ...rest } = face;
  const said: ClauseDetails = {
    need: details.need ?? NO_DETAILS.need,
    why: details.why ?? NO_DETAILS.why,
    example: details.example ?? NO_DETAILS.example,
    fallback: details.fallback ?? NO_DETAILS.fallback,
    scope: details.scope ?? NO_DETAILS.scope,
  };
  // reason: checked above to be an id.
  return { hash, face: { ...rest, id: id as ClauseId, paragraphs: text.split("\n"), details: said } };
}
