import { useSyncExternalStore } from "react";
import type { CommentDraft, DraftPlace } from "./commentDrafts.ts";
import type { Notes } from "./useNotes.ts";

/** My words that wait at one place; null when there are none. */
export function useDraft(notes: Notes, place: DraftPlace): CommentDraft | null {
  return useSyncExternalStore(notes.drafts.subscribe, () => notes.drafts.at(place));
}
