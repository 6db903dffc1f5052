import type { ConversationId, Slot } from "../../../shared/base/ids.ts";
import type { Result } from "../../../shared/base/result.ts";
import type { Dialogue } from "../../../shared/conversation/dialogue.ts";
import type { Move, MoveKind, MoveOf } from "../../../shared/conversation/moves.ts";
import type { PenStanding } from "../../../shared/conversation/pen.ts";
import type { TalkProblem } from "../words/talkProblem.ts";

/**
 * What keeps a conversation from going on here. It stays readable, and nothing more is written:
 *
 * - "forked": two bodies for one number, or an event that does not follow the one before it.
 * - "rolled-back": the server has less than this device, or than somebody's signed word says there was.
 * - "newer-rules": an event was written by a program that knows more moves than this one.
 * - "key-missing": an event lies under a key that is not on this device.
 */
export type TalkTrouble = "forked" | "rolled-back" | "newer-rules" | "key-missing";

/** One conversation as a screen shows it; the same object until something in it changes. */
export interface ConversationView {
  readonly id: ConversationId;
  readonly dialogue: Dialogue;
  /** What this person may do now; empty while a move is on its way, and in trouble. */
  readonly moves: readonly MoveKind[];
  /** Sealed, on this disk, and not acknowledged yet. */
  readonly sending: Move | null;
  /** This person left it here: shown as over at once, asked of the server until it says so. */
  readonly leaving: boolean;
  readonly standing: PenStanding;
  /** The later of the server's 20 minutes and this device's own, by `now()`. */
  readonly floorUntil: number | null;
  readonly trouble: TalkTrouble | null;
}

export interface ConversationsView {
  /** False until what lies on this device was read. */
  readonly loaded: boolean;
  /** False: this browser keeps nothing; what is not acknowledged goes with the tab. */
  readonly kept: boolean;
  /** Also one that this person is leaving, until the server has closed it. */
  readonly open: ConversationView | null;
  /** Newest first. */
  readonly past: readonly ConversationView[];
  /** Before this nobody here proposes again; null when it is possible now, or one is open. */
  readonly nextFrom: number | null;
  /** Who begins the next conversation in which both speak; null while there is no history to alternate. */
  readonly firstNext: Slot | null;
  /** A pause is on: new comments, requests and apologies to the other wait. */
  readonly holdsBack: boolean;
}

/** The conversations of a space on this device: what was received, and what is on its way. */
export interface Conversations {
  readonly view: () => ConversationsView;
  readonly subscribe: (listener: () => void) => () => void;
  propose(move: MoveOf<"propose">): Promise<Result<ConversationId, TalkProblem>>;
  /**
   * The bytes are on this disk before they leave. Resolves when the server has them on its own; without a
   * connection that is later, and the same bytes go out by themselves, after a reload too. Problems that end
   * it leave nothing on the way.
   */
  send(conversation: ConversationId, move: Move): Promise<Result<void, TalkProblem>>;
  /** Shown as over here at once, kept, and asked until the server has closed it. */
  end(conversation: ConversationId): Promise<Result<void, TalkProblem>>;
  /** What has not left this device comes back; false when it may have left. */
  takeBack(conversation: ConversationId): boolean;
  /** The server's clock as best known; never this device's alone. */
  now(): number;
}
