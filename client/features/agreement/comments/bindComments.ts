import type * as Y from "yjs";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import {
  type Comment,
  COMMENT_LABEL,
  commentSubject,
  commentValue,
  readComment,
} from "../../../../shared/agreement/comment.ts";
import {
  readThreadWord,
  type Thread,
  THREAD_LABEL,
  threadsOf,
  threadSubject,
  turnAfter,
  turnToBegin,
} from "../../../../shared/agreement/commentThreads.ts";
import type { ClauseId, CommentId } from "../../../../shared/base/ids.ts";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import type { RecordPen } from "../../../platform/space/recordPen.ts";
import { commentsRoot, threadsRoot } from "../document/layout.ts";
import { keysIn, signedWords } from "../../../platform/said/signedWords.ts";
import type { WordKind } from "../../../platform/said/wordRecord.ts";
import type { CommentDraft } from "./commentDrafts.ts";

/** The comments of both, checked. Like answers they are no part of the undo history: one is taken back instead. */
export interface Comments {
  /** The same array until something in it changes. */
  threadsOf(clause: ClauseId): readonly Thread[];
  /** Moves a draft over, as one change; `thread` is the one that it answers in. Doing it twice changes nothing. */
  share(
    clause: Clause,
    draft: CommentDraft,
    thread: Thread | null,
    today: string,
  ): Result<void, "too-many-comments" | "too-long">;
  /** Words a comment of mine anew. */
  change(comment: Comment, text: string): Result<void, "too-long">;
  /** Gone for both; nothing of it is left. */
  takeBack(comment: Comment): void;
  settle(thread: Thread, state: "settled" | "open"): void;
  /** What changed last on this point was there before; only its signatures were checked later. */
  cameLate(clause: ClauseId): boolean;
  /** Somebody is looking: from then on changes are told, and what was taken away is put back. */
  readonly subscribe: (listener: () => void) => () => void;
}

export const COMMENT_WORDS: WordKind<CommentId> = { label: COMMENT_LABEL, subject: commentSubject };
const THREAD_WORDS: WordKind<CommentId> = { label: THREAD_LABEL, subject: threadSubject };
const NO_THREADS: readonly Thread[] = [];

export function keptComments(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("keptComments");
}

/** `later`: where checking many signatures may wait; left out, each is checked when it is asked for. */
export function bindComments(shared: Y.Doc, mine: Y.Doc, pen: RecordPen, later?: (act: () => void) => void): Comments {
  const kept = keptComments(mine);
  const stored = commentsRoot(shared);
  const places = { shared, pen: () => pen, ...(later !== undefined && { later }) };
  const said = signedWords(COMMENT_WORDS, { ...places, stored, kept: () => kept });
  const settled = signedWords(THREAD_WORDS, {
    ...places,
    stored: threadsRoot(shared),
    kept: () => mine.getMap<unknown>("keptThreads"),
  });
  const listeners = new Set<() => void>();
  let byPoint: ReadonlyMap<ClauseId, readonly Thread[]> | null = null;
  let last: ReadonlyMap<ClauseId, readonly Thread[]> = new Map();
  let unwatch = (): void => {};

  const read = (): ReadonlyMap<ClauseId, readonly Thread[]> => {
    const found = new Map<ClauseId, Comment[]>();
    const mineToo = keysIn<CommentId>([...kept.keys()].map((id) => `${id}.${pen.slot}`));
    const keys = new Map(
      [...keysIn<CommentId>(stored.keys()), ...mineToo].map((key) => [Object.values(key).join(), key]),
    );
    for (const { about: id, slot } of keys.values()) {
      const record = said.recordOf(id, slot);
      const comment = record === null ? null : readComment(id, record);
      if (comment !== null) found.set(comment.point, [...(found.get(comment.point) ?? []), comment]);
    }
    const wordsOn = (id: CommentId) =>
      (["a", "b"] as const).map((slot) => readThreadWord(settled.recordOf(id, slot))).filter((word) => word !== null);
    return new Map(
      [...found].map(([point, comments]) => {
        const next = threadsOf(comments, wordsOn);
        const before = last.get(point);
        return [point, before !== undefined && JSON.stringify(before) === JSON.stringify(next) ? before : next];
      }),
    );
  };
  const changed = (): void => {
    byPoint = null;
    for (const listener of listeners) listener();
  };
  const threads = (clause: ClauseId): readonly Thread[] => {
    byPoint ??= last = read();
    return byPoint.get(clause) ?? NO_THREADS;
  };
  const sign = (comment: Omit<Comment, "author" | "isChanged">, contentHash: string | null): void =>
    said.say(comment.id, contentHash, commentValue(comment));

  return {
    threadsOf: threads,
    share(clause, draft, thread, today) {
      const text = draft.text.trim();
      if (text.length > LIMITS.commentCharacters) return fail("too-long");
      const here = threads(clause.id);
      const all = here.flatMap(({ comments }) => comments);
      if (all.some(({ id, author, text: there }) => id === draft.id && author === pen.slot && there === text))
        return ok(undefined);
      const own = all.filter(({ author }) => author === pen.slot);
      const begun = own.filter(({ id, thread: into }) => id === into);
      const isFull =
        own.length >= LIMITS.commentsPerClause || (thread === null && begun.length >= LIMITS.threadsPerClause);
      if (isFull) return fail("too-many-comments");
      const { id, kind, anchor } = draft;
      const [point, into, turn] = [
        clause.id,
        thread?.id ?? id,
        thread === null ? turnToBegin(here) : turnAfter(thread),
      ];
      sign({ id, point, thread: into, kind, text, day: today, turn, anchor }, clause.contentHash);
      return ok(undefined);
    },
    change(comment, text) {
      if (text.trim().length > LIMITS.commentCharacters) return fail("too-long");
      if (text.trim() !== comment.text) sign({ ...comment, text: text.trim() }, null);
      return ok(undefined);
    },
    takeBack: ({ id }) => said.say(id, null, null),
    settle: (thread, state) => settled.say(thread.id, null, { state, turn: turnAfter(thread) }),
    cameLate: (clause) => threads(clause).some(({ comments }) => comments.some(({ id }) => said.cameLate(id))),
    subscribe(listener) {
      if (listeners.size === 0) {
        const stops = [said.watch(changed), settled.watch(changed)];
        byPoint = null;
        unwatch = () => stops.forEach((stop) => stop());
      }
      listeners.add(listener);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) unwatch();
      };
    },
  };
}
