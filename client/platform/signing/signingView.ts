import type { Slot, VersionId } from "../../../shared/base/ids.ts";
import type { NoteBody } from "../../../shared/signing/signingBody.ts";
import type { SigningState } from "../../../shared/signing/signingState.ts";

/**
 * What keeps the signing log from going on here. What is in it stays readable, and nothing more is said or signed:
 *
 * - "forked": two bodies for one place, or an entry that does not follow the one before it.
 * - "rolled-back": the server has less than this device.
 * - "newer-rules": an entry was written by a program that knows more than this one.
 * - "key-missing": an entry lies under a key that is not on this device.
 */
export type SigningTrouble = "forked" | "rolled-back" | "newer-rules" | "key-missing";

/**
 * Whether this person may sign on this device now. "words-first": the safety words were never compared, or keys
 * came since that no root signed. "clock-wrong": this device's day is not the server's, nor the day beside it.
 */
export type MaySign = "yes" | "words-first" | "offline" | "clock-wrong" | "closed";

/** A note that is kept here and has not been acknowledged. */
export interface WaitingNote {
  readonly version: VersionId;
  readonly said: NoteBody;
}

/** A stable snapshot: the same object until something in it changes (useSyncExternalStore). */
export interface SigningView {
  /** False until what lies on this device was read and looked at; where nothing lies, until the server was asked. */
  readonly loaded: boolean;
  /** False: this browser keeps nothing, and nothing is signed here. */
  readonly kept: boolean;
  readonly online: boolean;
  /** Everything; a screen shows `seenBy(state, mySlot)` of it and nothing else. */
  readonly state: SigningState;
  readonly mySlot: Slot;
  /** Roots as the verified space log says them (base64url), for a page's `partners`. */
  readonly roots: Readonly<Record<Slot, string>>;
  readonly maySign: MaySign;
  readonly trouble: SigningTrouble | null;
  readonly waiting: readonly WaitingNote[];
}
