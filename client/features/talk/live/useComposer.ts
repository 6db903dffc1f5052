import type { Move } from "../../../../shared/conversation/moves.ts";
import { useTalkDraft } from "../../../platform/mine/useTalk.ts";
import type { TalkDraft } from "../../../platform/mine/talkDrafts.ts";
import { draftName } from "./draftName.ts";
import type { StepProps } from "./StepProps.ts";

/** What every composer is handed: its draft in the private document, and where its move goes. */
export function useComposer(
  props: StepProps,
  what: string,
): {
  readonly draft: TalkDraft;
  readonly onDraft: (next: TalkDraft) => void;
  readonly onSend: (move: Move) => void;
  readonly partnerName: string;
  readonly isWaiting: boolean;
} {
  const { conversation, acts, plainPartner, isWaiting } = props;
  // One draft for each step of each turn: what was meant for one never stands in another.
  const name = draftName(conversation.id, conversation.dialogue, what);
  const [draft, onDraft] = useTalkDraft(name);
  return { draft, onDraft, onSend: (move) => acts.send(move, name), partnerName: plainPartner, isWaiting };
}
