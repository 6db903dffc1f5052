import type { Slot } from "../../../shared/base/ids.ts";
import type { MyDevice } from "../devices/myDevices.ts";
import type { SealedDocument } from "../document/sealedDocument.ts";
import { type LockView, OPEN_LOCK } from "../lock/lockView.ts";
import { EMPTY_RING, type Ring } from "../ring/ring.ts";
import type { ProblemWord } from "../words/problemWord.ts";

/**
 * Where this browser profile stands. Writing is possible whenever `mine` is there, whatever the stage:
 * "alone" is a full state, and joining or inviting never takes the private document away.
 *
 * - "opening": the vault is being read; screens show nothing yet rather than a wrong first page.
 * - "none": nobody has begun here.
 * - "waiting-for-partner": this device joined, the inviter's device has not confirmed it yet.
 * - "locked": keys and decrypted state were dropped from memory; `unlock` reads them again.
 * - "keys-missing": the browser wiped its storage while the login stayed.
 * - "storage-refused": nothing can be kept on this device; `mine` may still hold this tab's words.
 */
export type SpaceStage =
  | "opening"
  | "none"
  | "alone"
  | "inviting"
  | "waiting-for-partner"
  | "together"
  | "closed"
  | "locked"
  | "keys-missing"
  | "storage-refused";

export type InvitationState = "open" | "used" | "expired" | "withdrawn" | "burned";

/** The inviter's own invitation; `link` is null once it can no longer be used. */
export interface InvitationView {
  readonly link: string | null;
  readonly expiresAt: number;
  readonly state: InvitationState;
}

export type WordsAnswer = "match" | "differ" | "later";

/** A stable snapshot: the same object until something in it changes (useSyncExternalStore). */
export interface SpaceView {
  readonly stage: SpaceStage;
  readonly slot: Slot | null;
  /** What was this person's on the server is deleted, or will be with the next connection. */
  readonly left: "asked" | "done" | null;
  readonly me: { readonly name: string | null };
  readonly partner: { readonly name: string | null };
  readonly invitation: InvitationView | null;
  readonly safetyWords: readonly string[] | null;
  /** True only after "They match". */
  readonly wordsCompared: boolean;
  readonly wordsAnswer: WordsAnswer | null;
  /** Both are inside, and this person has not yet read "Bo is here now too". */
  readonly arrivalUnseen: boolean;
  /** The partner's keys were refreshed, which is told once; `words`: the eight words are new by it. */
  readonly partnerKeys: { readonly n: number; readonly words: boolean } | null;
  /** Whether this device has its person's newest keys; "outdated": another of their devices made them. */
  readonly ownKeys: "current" | "outdated" | "being-made";
  readonly mine: SealedDocument | null;
  /** Null until both are confirmed and the epoch after it is adopted: nothing lasting under a link. */
  readonly shared: SealedDocument | null;
  readonly online: boolean;
  readonly problem: ProblemWord | null;
  /** Mine alone: my partner's devices see nothing of these. */
  readonly devices: readonly MyDevice[];
  readonly ring: Ring;
  /** The 24 words are still on this device, since then; null once they were confirmed, and on every other device. */
  readonly kitHere: { readonly since: number } | null;
  /** What this device asks for once it is locked. */
  readonly lock: LockView;
}

/** What is known only on devices of one's own: blank before they told it, and in every picture of the other's screens. */
export const NOTHING_OF_ONES_OWN = {
  left: null,
  invitation: null,
  safetyWords: null,
  wordsCompared: false,
  wordsAnswer: null,
  arrivalUnseen: false,
  partnerKeys: null,
  ownKeys: "current",
  mine: null,
  shared: null,
  problem: null,
  devices: [],
  ring: EMPTY_RING,
  kitHere: null,
} as const satisfies Partial<SpaceView>;

export const OPENING_VIEW: SpaceView = {
  ...NOTHING_OF_ONES_OWN,
  stage: "opening",
  slot: null,
  me: { name: null },
  partner: { name: null },
  online: false,
  lock: OPEN_LOCK,
};
