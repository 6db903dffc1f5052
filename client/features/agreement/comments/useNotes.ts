import { useId, useMemo, useState, useSyncExternalStore } from "react";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import type { CommentKind } from "../../../../shared/agreement/comment.ts";
import type { Thread } from "../../../../shared/agreement/commentThreads.ts";
import { type Sheet, useDesk } from "../desk/Desk.tsx";
import { browserRandom } from "../../../platform/browser/browserRandom.ts";
import { anchorAt, type Stretch } from "./anchor.ts";
import type { Comments } from "./bindComments.ts";
import { type DraftStore, draftStoreOf } from "./draftStore.ts";
import { newThreadPlace } from "./commentDrafts.ts";

/** What is said on one point, and whether the list of it is open here. */
export interface Notes {
  readonly sheet: Sheet;
  readonly clause: Clause;
  readonly comments: Comments;
  readonly drafts: DraftStore;
  readonly threads: readonly Thread[];
  /** Words of mine about this point that nobody else has. */
  readonly hasDraft: boolean;
  readonly isOpen: boolean;
  /** Null: as long as there is a draft. */
  readonly isWriting: boolean | null;
  readonly setOpen: (isOpen: boolean) => void;
  readonly setWriting: (isWriting: boolean | null) => void;
  /** Opens the list with a composer in it; with `stretch`, about those words. */
  readonly begin: (kind: CommentKind, stretch: Stretch | null, starter: string) => void;
  /** The list itself, for the focus to go to when what had it is gone. */
  readonly listId: string;
  /** The one word under the point that opens the list. */
  readonly entryId: string;
}

const NOBODY = (): (() => void) => () => {};
const NONE: readonly Thread[] = [];

/** Null while there is only one: there is nobody to say something to. */
export function useNotes(sheet: Sheet, clause: Clause): Notes | null {
  const { comments, mine } = useDesk();
  const drafts = useMemo(() => (mine === null ? null : draftStoreOf(mine.agreement.doc)), [mine]);
  const threads = useSyncExternalStore(comments?.subscribe ?? NOBODY, () => comments?.threadsOf(clause.id) ?? NONE);
  const hasDraft = useSyncExternalStore(drafts?.subscribe ?? NOBODY, () => drafts?.hasOn(clause.id) === true);
  const listId = useId();
  const entryId = useId();
  const [isOpen, setOpen] = useState(false);
  const [isWriting, setWriting] = useState<boolean | null>(null);
  if (comments === null || drafts === null) return null;
  return {
    sheet,
    clause,
    comments,
    drafts,
    threads,
    hasDraft,
    isOpen,
    isWriting,
    setOpen,
    setWriting,
    listId,
    entryId,
    begin(kind, stretch, starter) {
      const place = newThreadPlace(clause.id);
      const anchor = stretch === null ? null : anchorAt(sheet.agreement.doc, clause.id, stretch);
      const before = drafts.at(place);
      const isBlank = before === null || before.text.trim() === "";
      drafts.write(
        place,
        { ...(isBlank && { kind, text: starter }), ...(anchor !== null && { anchor }) },
        browserRandom,
      );
      setOpen(true);
      setWriting(true);
    },
  };
}
