import type { ClauseId, Slot, VersionId } from "../base/ids.ts";
import type { AgreementPage } from "./agreementPage.ts";
import type { SignatureBody } from "./signingBody.ts";

type ForEach<T> = Readonly<Record<Slot, T>>;

/** Where a version stands at the time the log was read. Times are the server's; screens show days. */
export type Standing =
  /** Until both have signed, or it ends by itself. */
  | { readonly kind: "proposed"; readonly until: number }
  | { readonly kind: "lapsed"; readonly at: number }
  | { readonly kind: "taken-back"; readonly at: number }
  /** Both have signed; it can be exported and taken back, and nobody is asked anything. */
  | { readonly kind: "resting"; readonly until: number }
  /** "Does it still stand?", each for themselves. */
  | { readonly kind: "asking"; readonly round: 0; readonly until: number }
  | { readonly kind: "stands"; readonly reviewOn: string }
  /** Somebody did not say that it stands; it is nobody's business who. */
  | { readonly kind: "open-again"; readonly at: number }
  /** Rests from `since` until both say again that it stands. */
  | { readonly kind: "due"; readonly round: number; readonly since: string }
  | { readonly kind: "superseded"; readonly by: VersionId }
  /** All of it. Points that were taken back one by one are in `withdrawals`. */
  | { readonly kind: "withdrawn"; readonly at: number };

export interface Signed {
  /** Its place in the log. */
  readonly n: number;
  readonly atMs: number;
  readonly said: SignatureBody;
}

/** One person's word about some points: never a deletion, for the signed page stays as it is. */
export interface Withdrawal {
  readonly n: number;
  readonly atMs: number;
  readonly by: Slot;
  readonly points: "all" | readonly ClauseId[];
  /** As its device said, which may be wrong; the day of `atMs` is the server's. */
  readonly on: string;
}

/** Everything the log says about one version. A screen never gets it whole: `seenBy` does the hiding. */
export interface VersionState {
  readonly page: AgreementPage;
  readonly n: number;
  readonly proposedBy: Slot;
  readonly proposedAtMs: number;
  readonly signed: ForEach<Signed | null>;
  /** Signatures that this device could not check: they do not count here, and elsewhere they may. */
  readonly unchecked: readonly Slot[];
  /** When the second of two sound signatures came. */
  readonly bothSignedAtMs: number | null;
  readonly takenBackAtMs: number | null;
  /** When each said that it stands, by round. */
  readonly answers: readonly ForEach<number | null>[];
  /** One for each look: what each sees now. */
  readonly seeNow: readonly ForEach<string | null>[];
  readonly withdrawals: readonly Withdrawal[];
  readonly withdrawnPoints: readonly ClauseId[];
  readonly standing: Standing;
}

export interface SigningState {
  /** In the order in which they were proposed; nothing ever leaves this list. */
  readonly versions: readonly VersionState[];
  /** The time it was read at; never before the last event's. */
  readonly now: number;
  /** Unreadable, unsound and illegal entries: they change nothing. */
  readonly ignored: number;
}
