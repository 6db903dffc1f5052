import * as z from "zod/mini";
import { type ClauseId, type CommentId, ID_PATTERN, type Slot } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import type { JsonValue, SignedRecord } from "../seal/record/signedRecord.ts";
import { isDay } from "../base/day.ts";

/**
 * A comment on a point, or on some of its words: a signed record of its author, so that nobody writes one as
 * the other. Its counter rises with each change; taken back, its value is null, and nothing of it is left.
 * It says the day and no clock time, and nowhere is it written who read what.
 */
export const COMMENT_LABEL = "cg/v1/comment";

export function commentSubject(id: CommentId): string {
  return `comment/${id}`;
}

/** Something to say, or something one would like to understand. */
export const COMMENT_KINDS = ["comment", "question"] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

/**
 * Comments are in order without a clock: each comes after what its author had seen of the thread. Nobody gets
 * near this by writing; it keeps a made-up one from leaving no room behind it.
 */
export const LAST_TURN = 1_000_000_000;

const id = z.strictObject({ client: z.int().check(z.nonnegative()), clock: z.int().check(z.nonnegative()) });
// No name of a root type: looking one up would make it.
const edge = z.strictObject({ type: z.optional(id), item: z.optional(id), assoc: z.optional(z.int()) });

export const anchorSchema = z.strictObject({
  /** Between which letters the words stand, as Yjs keeps it while others type around them. */
  start: edge,
  end: edge,
  /** As they were when the comment was written: all that is left of them once they are gone. */
  quote: z.string().check(z.minLength(1), z.maxLength(LIMITS.commentQuoteCharacters)),
});
export type Anchor = z.infer<typeof anchorSchema>;

export const turnSchema = z.int().check(z.minimum(1), z.maximum(LAST_TURN));

const valueSchema = z.strictObject({
  point: z.string().check(z.regex(ID_PATTERN)),
  /** The comment that began the thread; null in that one itself. */
  thread: z.nullable(z.string().check(z.regex(ID_PATTERN))),
  kind: z.enum(COMMENT_KINDS),
  text: z.string().check(z.minLength(1), z.maxLength(LIMITS.commentCharacters)),
  day: z.string().check(z.refine(isDay)),
  turn: turnSchema,
  anchor: z.nullable(anchorSchema),
});

export interface Comment {
  readonly id: CommentId;
  readonly author: Slot;
  readonly point: ClauseId;
  readonly thread: CommentId;
  readonly kind: CommentKind;
  readonly text: string;
  readonly day: string;
  readonly turn: number;
  readonly anchor: Anchor | null;
  /** Its author has worded it anew since. */
  readonly isChanged: boolean;
}

/** What a record says whose signature was checked; null when it was taken back, or says nothing of ours. */
export function readComment(commentId: CommentId, record: SignedRecord): Comment | null {
  const parsed = valueSchema.safeParse(record.value);
  if (!parsed.success) return null;
  const { point, thread, ...rest } = parsed.data;
  return {
    ...rest,
    id: commentId,
    author: record.author,
    // reason: the schema is the pattern of an id.
    point: point as ClauseId,
    thread: (thread ?? commentId) as CommentId,
    isChanged: record.counter > 1,
  };
}

/** The value to be signed. */
export function commentValue(comment: Omit<Comment, "author" | "isChanged">): JsonValue {
  const { id: commentId, point, thread, kind, text, day, turn, anchor } = comment;
  const isFirst = thread === commentId;
  // reason: plain JSON by its schema; its optional fields are what the type of JSON cannot say.
  return valueSchema.parse({ point, thread: isFirst ? null : thread, kind, text, day, turn, anchor }) as JsonValue;
}
