import type { Slot } from "../base/ids.ts";
import type { Mode, Move } from "./moves.ts";
import type { PenClass, PenState, Span } from "./pen.ts";

/**
 * The dialogue: what the pen cannot know. It says which sentence of the conversation two people are in and
 * follows from the opened events alone, so both devices come to the same one. Whether a pause is on is the
 * pen's (`penStanding`) and lies over every phase: a pause changes nothing of what was said before it.
 */
export type Phase =
  | "invited"
  | "ready"
  | "speak"
  | "mirror"
  | "clarify"
  | "confirm"
  | "validate"
  | "empathise"
  | "felt"
  | "offer"
  | "offer-answer"
  | "offer-promise"
  | "switch"
  | "request"
  | "request-answer"
  | "close"
  | "ended";

/** "closed" is every other end: END, lapse, a lost connection and the third pause are one and the same. */
export type DialogueEnd = "complete" | "not-tonight" | "closed";

/** What was proposed, as it stands after the last other time that somebody suggested. */
export interface Plan {
  readonly mode: Mode;
  readonly aloud: boolean;
  readonly topic: string;
  readonly first: Slot;
  /** Null for now. */
  readonly at: number | null;
  readonly proposer: Slot;
  readonly counters: number;
}

/** A legal move in its place: what the record is made from. */
export interface Said {
  readonly seq: number;
  readonly author: Slot;
  readonly move: Move;
  readonly at: number;
}

type ForEach<T> = Readonly<Record<Slot, T>>;

export interface Dialogue {
  readonly phase: Phase;
  /** Set exactly when the phase is "ended". */
  readonly end: DialogueEnd | null;
  /** After a third pause: the screen offers another time. */
  readonly offersAnotherTime: boolean;
  /** Whose the next move is. Only after an illegal event is the pen with the other, who gives it back. */
  readonly next: Slot;
  readonly pen: PenState;
  /** Null only where the opening itself could not be read: such a conversation has ended. */
  readonly plan: Plan | null;
  readonly speaker: Slot | null;
  /** Of this turn. */
  readonly statements: number;
  /** How often the present statement was repeated back. */
  readonly tries: number;
  /** Questions about the present statement. */
  readonly clarifications: number;
  readonly understood: ForEach<boolean>;
  /** Who has had a turn as speaker; each at most one. */
  readonly hadTurn: ForEach<boolean>;
  readonly requestDone: ForEach<boolean>;
  readonly checkedOut: ForEach<boolean>;
  readonly said: readonly Said[];
  /** Something was written by rules that this program does not know: it follows the pen and writes nothing. */
  readonly byNewerRules: boolean;
  /** Illegal, forged and unreadable events: they change nothing but the pen. */
  readonly ignored: number;
}

/** An event after opening: who and when are the header's, `move` is null where no move could be read. */
export type OpenedEvent =
  | {
      readonly seq: number;
      readonly at: number;
      readonly class: PenClass;
      readonly author: Slot;
      readonly closes: Span;
      readonly agreedAt: number | null;
      readonly move: Move | null;
    }
  | { readonly seq: number; readonly at: number; readonly class: "end" };

/** How a move leaves: all that the server will see of it. */
export interface Sending {
  readonly class: PenClass;
  readonly closes: Span;
  readonly agreedAt: number | null;
}
