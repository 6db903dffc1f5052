import type { ClauseId, Slot, VersionId } from "../base/ids.ts";
import type { AgreementPage } from "./agreementPage.ts";
import type { Standing, Withdrawal } from "./signingState.ts";

/** What one of the two may be shown of a version. There is no "other" in it but what both have done. */
export interface SeenVersion {
  readonly version: VersionId;
  readonly page: AgreementPage;
  /** To propose is an open act. */
  readonly proposedBy: Slot;
  readonly standing: Standing;
  /** Only while it can still be signed, and for good once both have: of what ended nobody is told who did not. */
  readonly iSigned: boolean;
  readonly bothSigned: boolean;
  /** Whose signature made it whole; null until both have signed. */
  readonly signedLast: Slot | null;
  /** The day of each signature, as its device said; null until both have signed. */
  readonly signedOn: Readonly<Record<Slot, string>> | null;
  /** The days on which both had said again, at a look, that it stands: oldest first. */
  readonly looksHeldOn: readonly string[];
  /** This round's question is open and I have answered it. */
  readonly iSaid: boolean;
  readonly mayTakeBack: boolean;
  readonly mayWithdraw: boolean;
  /** One for each look that both have written to, and my own line of one that waits. */
  readonly seeNow: readonly SeenLook[];
  readonly withdrawals: readonly SeenWithdrawal[];
  readonly withdrawnPoints: readonly ClauseId[];
  /** Both have signed as far as this device can see, but it could not check it: its program is too old for the page. */
  readonly isUnsure: boolean;
}

/** Without its place in the log: numbers that are missing would tell of what the other has said meanwhile. */
export type SeenWithdrawal = Pick<Withdrawal, "by" | "points" | "on">;

export interface SeenLook {
  readonly round: number;
  readonly mine: string | null;
  /** Null until both have written. */
  readonly theirs: string | null;
}

/** "open": one waits to be signed. "tomorrow": the last one ended by itself today. "enough": three today. */
export type MayPropose = "yes" | "open" | "tomorrow" | "enough";

export interface SeenSigning {
  /** Newest last. */
  readonly versions: readonly SeenVersion[];
  /** What waits to be signed. */
  readonly proposal: SeenVersion | null;
  /** The newest that both signed and nobody took back whole: what a screen calls "the page we signed". */
  readonly signedPage: SeenVersion | null;
  /** What holds today: stands, or is due and rests. May be older than the newest that both signed. */
  readonly standingPage: SeenVersion | null;
  /** What a new page must name as the one before it. */
  readonly supersedes: VersionId | null;
  readonly mayPropose: MayPropose;
  /** Looks that were held so far, and new pages that followed an older one. */
  readonly looks: number;
}
