import * as Y from "yjs";
import * as z from "zod/mini";
import { type Anchor, anchorSchema, COMMENT_KINDS, type CommentKind } from "../../../../shared/agreement/comment.ts";
import { type ClauseId, type CommentId, ID_PATTERN, newId } from "../../../../shared/base/ids.ts";
import type { Random } from "../../../../shared/base/random.ts";
import { writeText } from "../../../platform/mine/writeText.ts";

/**
 * What somebody is about to say on a point: in their private document until they share it, and never letter by
 * letter, whichever way they write their points. It carries the id that the comment will have, so that sharing
 * it twice, after an interruption or on two devices, is sharing it once.
 */
export interface CommentDraft {
  readonly id: CommentId;
  readonly kind: CommentKind;
  readonly text: string;
  readonly anchor: Anchor | null;
}

/** Where a draft belongs: a new thread on a point, an answer in a thread, or my own comment worded anew. */
export type DraftPlace = string;

export function newThreadPlace(clause: ClauseId): DraftPlace {
  return clause;
}

export function answerPlace(clause: ClauseId, thread: CommentId): DraftPlace {
  return `${clause}/${thread}`;
}

export function changePlace(clause: ClauseId, comment: CommentId): DraftPlace {
  return `${clause}/change-${comment}`;
}

/** A pasted letter is kept whole; how much a comment holds is said where it is shared. */
export const DRAFT_CHARACTERS = 20_000;

// Decrypted is still untrusted: an older or broken device of mine may have written anything.
const stored = z.object({
  id: z.string().check(z.regex(ID_PATTERN)),
  kind: z.catch(z.enum(COMMENT_KINDS), "comment"),
  text: z.instanceof(Y.Text),
  anchor: z.catch(z.nullable(anchorSchema), null),
});

export function commentDraftsOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("comments:drafts");
}

export function readCommentDraft(mine: Y.Doc, place: DraftPlace): CommentDraft | null {
  const entry = commentDraftsOf(mine).get(place);
  const parsed = entry instanceof Y.Map ? stored.safeParse(Object.fromEntries(entry.entries())) : null;
  if (parsed?.success !== true) return null;
  const { id, kind, text, anchor } = parsed.data;
  // reason: the schema is the pattern of an id.
  return { id: id as CommentId, kind, text: text.toString().slice(0, DRAFT_CHARACTERS), anchor };
}

/** Begins where there is none yet, and changes what is named; without words and without an anchor it goes whole. */
export function writeCommentDraft(mine: Y.Doc, place: DraftPlace, change: Partial<CommentDraft>, random: Random): void {
  const drafts = commentDraftsOf(mine);
  mine.transact(() => {
    const before = readCommentDraft(mine, place);
    const text = change.text ?? before?.text ?? "";
    const anchor = change.anchor === undefined ? (before?.anchor ?? null) : change.anchor;
    if (text === "" && anchor === null) {
      if (drafts.has(place)) drafts.delete(place);
      return;
    }
    const entry = before === null ? drafts.set(place, new Y.Map<unknown>()) : drafts.get(place);
    if (!(entry instanceof Y.Map)) return;
    if (before === null) {
      entry.set("id", change.id ?? newId<CommentId>(random));
      entry.set("text", new Y.Text());
    }
    if (JSON.stringify(anchor) !== JSON.stringify(before?.anchor ?? null)) entry.set("anchor", anchor);
    const kind = change.kind ?? before?.kind ?? "comment";
    if (kind !== before?.kind) entry.set("kind", kind);
    const letters = entry.get("text");
    if (letters instanceof Y.Text) writeText(letters, text.slice(0, DRAFT_CHARACTERS).toWellFormed());
  });
}

export function forgetCommentDraft(mine: Y.Doc, place: DraftPlace): void {
  commentDraftsOf(mine).delete(place);
}

/** Whether a place is on this point. */
export function isPlaceOn(clause: ClauseId, place: DraftPlace): boolean {
  return place === clause || place.startsWith(`${clause}/`);
}
