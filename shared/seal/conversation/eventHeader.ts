import { sha256 } from "@noble/hashes/sha2.js";
import { fromBase64url, toBase64url } from "../../base/base64url.ts";
import { concatBytes, u32, u64 } from "../../base/bytes.ts";
import { type ConversationId, isId, type Slot } from "../../base/ids.ts";
import { fail, ok, type Result } from "../../base/result.ts";

/**
 * The outside of a conversation's event: all that the server sees, and the associated data of what it does
 * not. Fixed places, 68 bytes, big-endian:
 *
 *     [version : 1][class : 1][author : 1][closes : 1][epoch : 4][seq : 4][agreedAt ms : 8][conversation : 16][previous : 32]
 *
 * `previous` is SHA-256 of the event before it exactly as it was delivered, so whoever holds one event
 * holds the whole story up to it. A sealed event goes on with nonce, ciphertext and tag and is always the
 * same length; the closing record ends with the header.
 */
export interface EventHeader {
  readonly class: EventClass;
  /** Null in the closing record alone: nobody is named as the one who ended it. */
  readonly author: Slot | null;
  /** How long after the event, or after the agreed time, silence closes the conversation. */
  readonly closes: Closes;
  readonly epoch: number;
  readonly seq: number;
  /** A planned start, or the return time of a pause, in ms since 1970. */
  readonly agreedAt: number | null;
  readonly conversation: ConversationId;
  readonly previous: Uint8Array;
}

const EVENT_VERSION = 1;
export const HEADER_BYTES = 68;
export const EVENT_NONCE_BYTES = 24;
/** One bucket for every event, before the tag: a "yes" looks like the longest statement. */
export const EVENT_PLAINTEXT_BYTES = 2048;
export const SEALED_EVENT_BYTES = HEADER_BYTES + EVENT_NONCE_BYTES + EVENT_PLAINTEXT_BYTES + 16;

/** The places are on disk: append, never reorder. */
const CLASSES = [null, "turn", "handover", "pause", "ready", "end"] as const;
const AUTHORS = ["a", "b", null] as const;
const CLOSES = ["none", "30min", "24h", "48h", "72h"] as const;

export type EventClass = Exclude<(typeof CLASSES)[number], null>;
export type Closes = (typeof CLOSES)[number];

export const NO_PREVIOUS = new Uint8Array(32);

export function writeEventHeader(header: EventHeader): Uint8Array {
  const conversation = fromBase64url(header.conversation, 16);
  if (!conversation.ok || header.previous.length !== 32) throw new Error("an event header with ids of wrong length");
  const marks = [EVENT_VERSION, CLASSES.indexOf(header.class), AUTHORS.indexOf(header.author)];
  return concatBytes(
    Uint8Array.of(...marks, CLOSES.indexOf(header.closes)),
    u32(header.epoch),
    u32(header.seq),
    u64(header.agreedAt ?? 0),
    conversation.value,
    header.previous,
  );
}

/** What the next event names as `previous`: of the bytes as they were delivered, valid or not. */
export function eventHash(event: Uint8Array): Uint8Array {
  return sha256(event);
}

/** One authorless record ends every conversation: the same bytes for END, lapse and a lost connection. */
export function closingRecord(conversation: ConversationId, seq: number, previous: Uint8Array): Uint8Array {
  const blank = { author: null, closes: "none", epoch: 0, agreedAt: null } as const;
  return writeEventHeader({ class: "end", ...blank, seq, conversation, previous });
}

/** `bytes` is a whole event, sealed or closing. Anything but one of the two exact lengths is refused. */
export function readEventHeader(bytes: Uint8Array): Result<EventHeader, "event-malformed"> {
  const eventClass = CLASSES[bytes[1] ?? 0];
  const author = AUTHORS[bytes[2] ?? 9];
  const closes = CLOSES[bytes[3] ?? 9];
  if (bytes[0] !== EVENT_VERSION || !eventClass || author === undefined || closes === undefined) return malformed;
  // The closing record has exactly one form: no author, no times, nothing sealed.
  const isClosing = eventClass === "end";
  if (bytes.length !== (isClosing ? HEADER_BYTES : SEALED_EVENT_BYTES)) return malformed;
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const [epoch, seq, agreedAt] = [view.getUint32(4), view.getUint32(8), Number(view.getBigUint64(12))];
  if (!Number.isSafeInteger(agreedAt)) return malformed;
  if (isClosing !== (author === null) || isClosing !== (closes === "none")) return malformed;
  if (isClosing && (epoch !== 0 || agreedAt !== 0)) return malformed;
  const conversation = toBase64url(bytes.subarray(20, 36));
  if (!isId(conversation)) return malformed;
  return ok({
    class: eventClass,
    author,
    closes,
    epoch,
    seq,
    agreedAt: agreedAt === 0 ? null : agreedAt,
    // reason: its form was checked in the line above.
    conversation: conversation as ConversationId,
    previous: bytes.slice(36, HEADER_BYTES),
  });
}

const malformed = fail("event-malformed");
