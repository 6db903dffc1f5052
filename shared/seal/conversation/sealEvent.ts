import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { concatBytes } from "../../base/bytes.ts";
import type { SpaceId } from "../../base/ids.ts";
import type { Random } from "../../base/random.ts";
import { sign } from "../sign.ts";
import { conversationKey } from "./conversationKey.ts";
import { EVENT_NONCE_BYTES, type EventHeader, writeEventHeader } from "./eventHeader.ts";
import { EVENT_LABEL, eventContext, signedFields, writeInside } from "./eventPlaintext.ts";

export interface EventToSeal {
  /** Of the header's epoch. */
  readonly spaceKey: Uint8Array;
  readonly space: SpaceId;
  readonly header: EventHeader;
  /** Which rules the body is to be read by. */
  readonly rules: number;
  readonly body: Uint8Array;
  /** The author's signing key. */
  readonly secretKey: Uint8Array;
  readonly random: Random;
}

/**
 * The event as it leaves, always 2,156 bytes. The nonce is random, because a dropped event's sequence number
 * is used again: two devices of one person may both write the next one, and one of the two is refused.
 */
export function sealEvent({ spaceKey, space, header, rules, body, secretKey, random }: EventToSeal): Uint8Array {
  if (header.class === "end") throw new Error("nobody seals a closing record");
  const head = writeEventHeader(header);
  const signature = sign(EVENT_LABEL, signedFields(space, head, rules, body), secretKey);
  const nonce = random.bytes(EVENT_NONCE_BYTES);
  const key = conversationKey(spaceKey, space, header.conversation, header.epoch);
  const ciphertext = xchacha20poly1305(key, nonce, eventContext(space, head)).encrypt(
    writeInside({ signature, rules, body }),
  );
  return concatBytes(head, nonce, ciphertext);
}
