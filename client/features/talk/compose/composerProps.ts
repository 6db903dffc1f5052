import type { ReactNode } from "react";
import type { TalkDraft } from "../../../platform/mine/talkDrafts.ts";

/** What every composer takes. It holds no words of its own, so a pause or a reload finds all of them. */
export interface ComposerProps<Move> {
  readonly draft: TalkDraft;
  /** The whole next draft, with every key. Whoever sends empties it, once the move is acknowledged. */
  readonly onDraft: (next: TalkDraft) => void;
  /** Only with words that fit one turn; never while `isWaiting`. */
  readonly onSend: (move: Move) => void;
  readonly partnerName: string;
  /** The move is under way: the button says so, and the words stay readable. */
  readonly isWaiting?: boolean;
  readonly sendLabel?: string;
  /** Further ways beside the send button: rather not, yield, skip. */
  readonly after?: ReactNode;
}
