import * as z from "zod/mini";
import type { CommentId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import type { SignedRecord } from "../seal/record/signedRecord.ts";
import { type Anchor, type Comment, LAST_TURN, turnSchema } from "./comment.ts";

/**
 * Whether a thread is settled, as one of the two said it: each has one signed word on it, and the one that was
 * said after seeing the other counts. Said at the same moment, open wins: nobody's words are folded away by a
 * race, and what was written meanwhile opens a thread again.
 */
export const THREAD_LABEL = "cg/v1/thread";

export function threadSubject(id: CommentId): string {
  return `thread/${id}`;
}

const wordSchema = z.strictObject({ state: z.enum(["settled", "open"]), turn: turnSchema });
export type ThreadWord = z.infer<typeof wordSchema>;

export function readThreadWord(record: SignedRecord | null): ThreadWord | null {
  const parsed = record === null ? null : wordSchema.safeParse(record.value);
  return parsed?.success === true ? parsed.data : null;
}

export interface Thread {
  readonly id: CommentId;
  /** In the order in which they were said, as far as each knew. */
  readonly comments: readonly Comment[];
  readonly anchor: Anchor | null;
  readonly isSettled: boolean;
  /** What is said next comes after this. */
  readonly turn: number;
}

function inOrder(left: Comment, right: Comment): number {
  if (left.turn !== right.turn) return left.turn - right.turn;
  return `${left.author}${left.id}` < `${right.author}${right.id}` ? -1 : 1;
}

/** The threads of one point. `words`: what each of the two said about a thread. */
export function threadsOf(
  comments: readonly Comment[],
  words: (thread: CommentId) => readonly ThreadWord[],
): readonly Thread[] {
  const byThread = new Map<CommentId, Comment[]>();
  // Counted for each alone, so that neither can push the other's words off the page; and twice as many as are
  // written, because two offline devices of one person may each have filled up what was left.
  const shown = (["a", "b"] as const).flatMap((slot) =>
    comments
      .filter(({ author }) => author === slot)
      .toSorted(inOrder)
      .slice(0, 2 * LIMITS.commentsPerClause),
  );
  for (const comment of shown.toSorted(inOrder))
    byThread.set(comment.thread, [...(byThread.get(comment.thread) ?? []), comment]);
  return [...byThread].map(([id, said]) => {
    const spoken = words(id);
    const lastComment = Math.max(...said.map(({ turn }) => turn));
    const lastOpen = Math.max(lastComment, ...spoken.map(({ state, turn }) => (state === "open" ? turn : 0)));
    const lastSettled = Math.max(0, ...spoken.map(({ state, turn }) => (state === "settled" ? turn : 0)));
    return {
      id,
      comments: said,
      anchor: said.find(({ anchor }) => anchor !== null)?.anchor ?? null,
      isSettled: lastSettled > lastOpen,
      turn: Math.max(lastOpen, lastSettled),
    };
  });
}

/** Far more threads than a point holds; a made-up later beginning is no beginning to count from. */
const LAST_BEGINNING = 1_000;

/** A new thread stands below those that its author sees on the point. */
export function turnToBegin(threads: readonly Thread[]): number {
  const begun = threads.flatMap(({ comments }) => comments.slice(0, 1).map(({ turn }) => turn));
  return 1 + Math.max(0, ...begun.filter((turn) => turn < LAST_BEGINNING));
}

export function turnAfter(thread: Pick<Thread, "turn">): number {
  return Math.min(LAST_TURN, thread.turn + 1);
}
