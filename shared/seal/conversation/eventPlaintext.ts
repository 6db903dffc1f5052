import { concatBytes, u32 } from "../../base/bytes.ts";
import type { Field } from "../../base/lengthPrefixed.ts";
import { lengthPrefixed } from "../../base/lengthPrefixed.ts";
import type { SpaceId } from "../../base/ids.ts";
import { unpad } from "../entry/padding.ts";
import type { SigningLabel } from "../signedMessage.ts";
import { EVENT_PLAINTEXT_BYTES, HEADER_BYTES } from "./eventHeader.ts";

/**
 * The inside of an event: [signature : 64][rules version : 4][body], then 0x80 and zeros up to 2 KiB. The
 * shared key proves no authorship, so the author signs header, rules and body; which rules the body is to be
 * read by is signed too, or a later reader could be made to take it for something else.
 */
export interface EventInside {
  readonly signature: Uint8Array;
  readonly rules: number;
  readonly body: Uint8Array;
}

const SIGNATURE_BYTES = 64;
const BODY_AT = SIGNATURE_BYTES + 4;
/** Less the one byte that ends it. */
export const EVENT_BODY_BYTES = EVENT_PLAINTEXT_BYTES - BODY_AT - 1;
export const EVENT_LABEL: SigningLabel = "cg/v1/conversation-event";

export function eventContext(space: SpaceId, event: Uint8Array): Uint8Array {
  return lengthPrefixed([EVENT_LABEL, space, event.subarray(0, HEADER_BYTES)]);
}

export function signedFields(space: SpaceId, header: Uint8Array, rules: number, body: Uint8Array): Field[] {
  return [space, header.subarray(0, HEADER_BYTES), u32(rules), body];
}

/** Throws on a body that fits no event: whoever writes it measures first (shared/conversation/texts.ts). */
export function writeInside({ signature, rules, body }: EventInside): Uint8Array {
  if (body.length > EVENT_BODY_BYTES) throw new Error(`a body of ${body.length} bytes fits no event`);
  const plaintext = new Uint8Array(EVENT_PLAINTEXT_BYTES);
  plaintext.set(concatBytes(signature, u32(rules), body, Uint8Array.of(0x80)));
  return plaintext;
}

export function readInside(plaintext: Uint8Array): EventInside | null {
  const inside = plaintext.length === EVENT_PLAINTEXT_BYTES ? unpad(plaintext) : null;
  if (inside === null || inside.length < BODY_AT) return null;
  const view = new DataView(inside.buffer, inside.byteOffset, inside.length);
  return {
    signature: inside.slice(0, SIGNATURE_BYTES),
    rules: view.getUint32(SIGNATURE_BYTES),
    body: inside.slice(BODY_AT),
  };
}
