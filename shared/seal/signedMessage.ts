import { type Field, lengthPrefixed } from "../base/lengthPrefixed.ts";

/** Says what a signature is for; a signature made under one label never verifies under another. */
export type SigningLabel = `cg/v1/${string}`;

export function signedMessage(label: SigningLabel, fields: readonly Field[]): Uint8Array {
  return lengthPrefixed([label, ...fields]);
}
