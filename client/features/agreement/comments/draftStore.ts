import type * as Y from "yjs";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import type { Random } from "../../../../shared/base/random.ts";
import {
  type CommentDraft,
  commentDraftsOf,
  type DraftPlace,
  forgetCommentDraft,
  isPlaceOn,
  readCommentDraft,
  writeCommentDraft,
} from "./commentDrafts.ts";

/** The drafts of one private document, read once for all points that ask. */
export interface DraftStore {
  /** The same object until it changes. */
  at(place: DraftPlace): CommentDraft | null;
  /** Whether words of mine about this point wait there. */
  hasOn(clause: ClauseId): boolean;
  write(place: DraftPlace, change: Partial<CommentDraft>, random: Random): void;
  forget(place: DraftPlace): void;
  readonly subscribe: (listener: () => void) => () => void;
}

const stores = new WeakMap<Y.Doc, DraftStore>();

export function draftStoreOf(mine: Y.Doc): DraftStore {
  const known = stores.get(mine);
  if (known !== undefined) return known;
  const made = draftStore(mine);
  stores.set(mine, made);
  return made;
}

function draftStore(mine: Y.Doc): DraftStore {
  const drafts = commentDraftsOf(mine);
  const read = new Map<DraftPlace, CommentDraft | null>();
  const listeners = new Set<() => void>();
  // For as long as the document is open: it goes with the document.
  drafts.observeDeep(() => {
    read.clear();
    for (const listener of listeners) listener();
  });
  const at = (place: DraftPlace): CommentDraft | null => {
    const known = read.get(place);
    if (known !== undefined) return known;
    const draft = readCommentDraft(mine, place);
    read.set(place, draft);
    return draft;
  };
  return {
    at,
    hasOn: (clause) =>
      [...drafts.keys()].some((place) => isPlaceOn(clause, place) && (at(place)?.text.trim() ?? "") !== ""),
    write: (place, change, random) => writeCommentDraft(mine, place, change, random),
    forget: (place) => forgetCommentDraft(mine, place),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
