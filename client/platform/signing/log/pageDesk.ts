import type { Slot } from "../../../../shared/base/ids.ts";
import type { Result } from "../../../../shared/base/result.ts";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import type { SignatureBody } from "../../../../shared/signing/signingBody.ts";
import type { Verdict } from "../../../../shared/signing/signingEvent.ts";
import type { SigningProblem } from "../../words/signingProblem.ts";
import type { SigningPlace } from "./signingPlace.ts";

/**
 * What the log needs from whoever draws pages and knows certificates. A port, because drawing is large, loads
 * only when somebody signs or something new was signed, and happens in a worker.
 */
export interface PageDesk {
  /** Draws the page again and holds the signature against it, its certificate and the space log; null: not now. */
  check(signature: SignatureToCheck, place: () => SigningPlace): Promise<Verdict | null>;
  /** Draws the page and signs it with this device's key, over what the other signed if that is there. */
  sign(page: PageToSign, place: () => SigningPlace): Promise<Result<SignedPart, SigningProblem>>;
  /** The same file, with what was taken back since in it. */
  takenBack(
    file: Uint8Array,
    notes: readonly TakenBackNote[],
    place: () => SigningPlace,
  ): Promise<Result<Uint8Array, SigningProblem>>;
}

export interface SignatureToCheck {
  readonly page: AgreementPage;
  readonly by: Slot;
  /** How much of the space log its author had seen: a key that was taken back earlier signs nothing. */
  readonly head: number;
  readonly said: SignatureBody;
  /** The whole file up to and with this signature. */
  readonly file: Uint8Array;
}

export interface PageToSign {
  readonly page: AgreementPage;
  /** The other's file, checked; null for whoever signs first. */
  readonly before: Uint8Array | null;
  readonly day: string;
}

export interface SignedPart {
  readonly said: SignatureBody;
  /** The whole file of whoever signs first, and then only what the second adds to it. */
  readonly attachment: Uint8Array;
}

/** A withdrawal as its author signed it, for the file to show. */
export interface TakenBackNote {
  readonly by: Slot;
  readonly epoch: number;
  readonly entry: Uint8Array;
  readonly rules: number;
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
}
