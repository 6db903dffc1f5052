import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import type { Slot, SpaceId } from "../../base/ids.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import { verifySignature } from "../verifySignature.ts";
import { conversationKey } from "./conversationKey.ts";
import { EVENT_NONCE_BYTES, type EventHeader, HEADER_BYTES, readEventHeader } from "./eventHeader.ts";
import { EVENT_LABEL, eventContext, readInside, signedFields } from "./eventPlaintext.ts";

export interface EventToOpen {
  /** Of the epoch that the event's header names. */
  readonly spaceKey: Uint8Array;
  readonly space: SpaceId;
  readonly event: Uint8Array;
  /** The signing keys that may speak for a slot in that epoch. */
  readonly signersOf: (slot: Slot) => readonly Uint8Array[];
}

export interface OpenedBody {
  readonly header: EventHeader;
  readonly rules: number;
  /** Its author's, and still untrusted: parsed with limits, by the rules it names. */
  readonly body: Uint8Array;
}

export type EventProblem = "event-malformed" | "event-not-opened" | "event-forged";

/** A closing record holds nothing to open and is malformed here: `readEventHeader` tells it apart. */
export function openEvent({ spaceKey, space, event, signersOf }: EventToOpen): Result<OpenedBody, EventProblem> {
  const header = readEventHeader(event);
  if (!header.ok) return header;
  const { author, conversation, epoch } = header.value;
  if (author === null) return fail("event-malformed");
  const plaintext = decrypted(conversationKey(spaceKey, space, conversation, epoch), eventContext(space, event), event);
  if (plaintext === null) return fail("event-not-opened");
  const inside = readInside(plaintext);
  if (inside === null) return fail("event-malformed");
  const { signature, rules, body } = inside;
  const fields = signedFields(space, event, rules, body);
  const isTheirs = (signer: Uint8Array) => verifySignature(EVENT_LABEL, fields, signature, signer);
  return signersOf(author).some(isTheirs) ? ok({ header: header.value, rules, body }) : fail("event-forged");
}

function decrypted(key: Uint8Array, context: Uint8Array, event: Uint8Array): Uint8Array | null {
  const nonce = event.subarray(HEADER_BYTES, HEADER_BYTES + EVENT_NONCE_BYTES);
  try {
    return xchacha20poly1305(key, nonce, context).decrypt(event.subarray(HEADER_BYTES + EVENT_NONCE_BYTES));
  } catch {
    return null;
  }
}
