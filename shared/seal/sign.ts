import { ed25519 } from "@noble/curves/ed25519.js";
import type { Field } from "../base/lengthPrefixed.ts";
import { type SigningLabel, signedMessage } from "./signedMessage.ts";

/** Ed25519 over the length-prefixed list of label and fields: 64 bytes. */
export function sign(label: SigningLabel, fields: readonly Field[], secretKey: Uint8Array): Uint8Array {
  return ed25519.sign(signedMessage(label, fields), secretKey);
}
