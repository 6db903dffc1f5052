import type { Slot } from "../../../../shared/base/ids.ts";
import type { MoveKind } from "../../../../shared/conversation/moves.ts";
import type { ConversationView } from "../../../platform/conversation/conversations.ts";
import type { TalkActs } from "./useTalkActs.ts";

/** What every step of a talk is handed. */
export interface StepProps {
  readonly conversation: ConversationView;
  readonly acts: TalkActs;
  readonly me: Slot;
  /** In sentences, with its own direction. */
  readonly partner: string;
  /** As it was given. */
  readonly plainPartner: string;
  /** Whether this is a moment for a move. It stays so while one is on its way, so that nothing jumps. */
  readonly can: (move: MoveKind) => boolean;
  readonly isWaiting: boolean;
  /** Asks whether to leave; the question is the screen's, because the scene may change while it is open. */
  readonly onLeave: () => void;
}
