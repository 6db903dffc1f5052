import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, u32 } from "../../base/bytes.ts";
import type { SpaceId } from "../../base/ids.ts";
import { type Field, lengthPrefixed } from "../../base/lengthPrefixed.ts";
import { pad, unpad } from "../entry/padding.ts";
import type { SigningLabel } from "../signedMessage.ts";
import { SIGNING_BUCKET_BYTES, SIGNING_HEADER_BYTES } from "./signingHeader.ts";

/**
 * The inside of an entry: [signature : 64][rules version : 4][length of the body : 4][body][attachment], padded to
 * whole buckets. The attachment is a signature's part of the file and nothing elsewhere. The shared key proves no
 * authorship, so the author signs outside, rules, body and the attachment's hash.
 */
export interface SigningInside {
  readonly signature: Uint8Array;
  readonly rules: number;
  readonly body: Uint8Array;
  readonly attachment: Uint8Array;
}

const SIGNATURE_BYTES = 64;
const BODY_AT = SIGNATURE_BYTES + 8;
export const SIGNING_ENTRY_LABEL: SigningLabel = "cg/v1/signing-entry";

export function signingContext(space: SpaceId, entry: Uint8Array): Uint8Array {
  return lengthPrefixed([SIGNING_ENTRY_LABEL, space, entry.subarray(0, SIGNING_HEADER_BYTES)]);
}

/** With the attachment's hash alone, so that a note taken from the log can be shown to verify without it. */
export function signingFields(
  space: SpaceId,
  header: Uint8Array,
  inside: Pick<SigningInside, "rules" | "body" | "attachment">,
): Field[] {
  const { rules, body, attachment } = inside;
  return [space, header.subarray(0, SIGNING_HEADER_BYTES), u32(rules), body, sha256(attachment)];
}

export function writeSigningInside({ signature, rules, body, attachment }: SigningInside): Uint8Array {
  const padded = pad(concatBytes(signature, u32(rules), u32(body.length), body, attachment), "private");
  const plaintext = new Uint8Array(Math.ceil(padded.length / SIGNING_BUCKET_BYTES) * SIGNING_BUCKET_BYTES);
  plaintext.set(padded);
  return plaintext;
}

export function readSigningInside(plaintext: Uint8Array): SigningInside | null {
  const inside = unpad(plaintext);
  if (inside === null || inside.length < BODY_AT) return null;
  const view = new DataView(inside.buffer, inside.byteOffset, inside.length);
  const bodyEnd = BODY_AT + view.getUint32(SIGNATURE_BYTES + 4);
  if (bodyEnd > inside.length) return null;
  return {
    signature: inside.slice(0, SIGNATURE_BYTES),
    rules: view.getUint32(SIGNATURE_BYTES),
    body: inside.slice(BODY_AT, bodyEnd),
    attachment: inside.slice(bodyEnd),
  };
}
