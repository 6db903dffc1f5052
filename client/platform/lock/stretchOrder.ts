/** What goes to the worker; back come 32 bytes, and then the worker is no more. */
export interface StretchOrder {
  readonly text: string;
  readonly salt: Uint8Array;
}

/** `null`: it could not be done, for want of memory as a rule. */
export type StretchAnswer = Uint8Array | null;
