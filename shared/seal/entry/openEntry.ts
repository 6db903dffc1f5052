import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { fail, ok, type Result } from "../../base/result.ts";
import type { Room } from "../../base/room.ts";
import { readEnvelope, type StoredKind } from "../envelope.ts";
import { entryContext, entryNonce, SESSION_BYTES } from "./entryContext.ts";
import { unpad } from "./padding.ts";

export interface EntryToOpen {
  readonly key: Uint8Array;
  readonly room: Room;
  /** The 16 bytes behind the name of the root array that holds the entry. */
  readonly session: Uint8Array;
  readonly entry: Uint8Array;
}

export interface OpenedEntry {
  readonly kind: StoredKind;
  readonly counter: number;
  /** Still untrusted: sealed by whoever has the key, so it is parsed with limits. */
  readonly plaintext: Uint8Array;
}

export type EntryProblem = "entry-malformed" | "entry-not-opened";

/** An entry of another room, session, key or kind does not open, nor one with any bit changed. */
export function openEntry({ key, room, session, entry }: EntryToOpen): Result<OpenedEntry, EntryProblem> {
  const envelope = readEnvelope(entry);
  if (!envelope.ok) return envelope;
  if (session.length !== SESSION_BYTES) return fail("entry-malformed");
  const { kind, counter, ciphertext } = envelope.value;
  try {
    const cipher = xchacha20poly1305(key, entryNonce(session, counter), entryContext(room, kind));
    const plaintext = unpad(cipher.decrypt(ciphertext));
    return plaintext === null ? fail("entry-malformed") : ok({ kind, counter, plaintext });
  } catch {
    return fail("entry-not-opened");
  }
}
