import type { StretchCost } from "../../../shared/seal/keys/passphrase.ts";

/** What goes to the worker; back come the bytes, and then the worker is no more. */
export interface StretchOrder {
  readonly text: string;
  readonly salt: Uint8Array;
  readonly cost: StretchCost;
}

/** `null`: it could not be done, for want of memory as a rule. */
export type StretchAnswer = Uint8Array | null;
