import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { concatBytes } from "../../base/bytes.ts";
import { LIMITS } from "../../base/limits.ts";
import type { Room } from "../../base/room.ts";
import { writeVarint } from "../../base/varint.ts";
import { firstByte, type StoredKind } from "../envelope.ts";
import { entryContext, entryNonce } from "./entryContext.ts";
import { pad, type Padding } from "./padding.ts";

export interface EntryToSeal {
  /** From `documentKey`. */
  readonly key: Uint8Array;
  readonly room: Room;
  readonly session: Uint8Array;
  readonly counter: number;
  readonly kind: StoredKind;
  readonly plaintext: Uint8Array;
  readonly padding: Padding;
}

/**
 * Synchronous, because nothing asynchronous is sure to finish while a page is being hidden. The caller
 * answers for the counter; `SessionWriter` is the one place that hands counters out. A plaintext above one
 * sync frame is a bug of the caller, who folds or splits.
 */
export function sealEntry({ key, room, session, counter, kind, plaintext, padding }: EntryToSeal): Uint8Array {
  const cipher = xchacha20poly1305(key, entryNonce(session, counter), entryContext(room, kind));
  const ciphertext = cipher.encrypt(pad(plaintext, padding));
  const entry = concatBytes(Uint8Array.of(firstByte(kind)), writeVarint(counter), ciphertext);
  if (entry.length > LIMITS.syncFrameBytes) throw new Error(`an entry of ${entry.length} bytes fits no frame`);
  return entry;
}
