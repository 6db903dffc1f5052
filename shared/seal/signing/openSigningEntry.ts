import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import type { Slot, SpaceId } from "../../base/ids.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import { readSigningHeader, SIGNING_HEADER_BYTES, SIGNING_NONCE_BYTES, type SigningHeader } from "./signingHeader.ts";
import { signingKey } from "./signingKey.ts";
import { readSigningInside, signingContext, type SigningInside } from "./signingPlaintext.ts";
import { isSigningEntryOf } from "./isSigningEntryOf.ts";

export interface EpochKey {
  readonly epoch: number;
  readonly spaceKey: Uint8Array;
}

export interface SigningEntryToOpen {
  /** Every space key this device has. The outside names no epoch, so they are tried, newest first. */
  readonly keys: readonly EpochKey[];
  readonly space: SpaceId;
  readonly entry: Uint8Array;
  /** The signing keys that may speak for a slot in that epoch. */
  readonly signersOf: (slot: Slot, epoch: number) => readonly Uint8Array[];
}

/** Body and attachment are their author's, and still untrusted. */
export interface OpenedSigningEntry extends SigningInside {
  readonly header: SigningHeader;
  readonly by: Slot;
  readonly epoch: number;
}

/** "not-opened" is also said of an entry of an epoch whose key is not here yet. */
export type SigningEntryProblem = "signing-entry-malformed" | "signing-entry-not-opened" | "signing-entry-forged";

/**
 * The author is not written on the outside: whose key the signature fits says who it was, whoever brought it. An entry
 * that opens under a key and fits nobody was forged by one of the two, for nobody else has the key.
 */
export function openSigningEntry(toOpen: SigningEntryToOpen): Result<OpenedSigningEntry, SigningEntryProblem> {
  const { keys, space, entry, signersOf } = toOpen;
  const header = readSigningHeader(entry);
  if (!header.ok) return header;
  for (const { epoch, spaceKey } of keys.toSorted((left, right) => right.epoch - left.epoch)) {
    const plaintext = decrypted(signingKey(spaceKey, space), space, entry);
    if (plaintext === null) continue;
    const inside = readSigningInside(plaintext);
    if (inside === null || (header.value.kind === "note" && inside.attachment.length > 0)) {
      return fail("signing-entry-malformed");
    }
    const by = (["a", "b"] as const).find((slot) =>
      signersOf(slot, epoch).some((signer) => isSigningEntryOf(space, entry, inside, signer)),
    );
    return by === undefined ? fail("signing-entry-forged") : ok({ header: header.value, by, epoch, ...inside });
  }
  return fail("signing-entry-not-opened");
}

function decrypted(key: Uint8Array, space: SpaceId, entry: Uint8Array): Uint8Array | null {
  const nonce = entry.subarray(SIGNING_HEADER_BYTES, SIGNING_HEADER_BYTES + SIGNING_NONCE_BYTES);
  try {
    const sealed = entry.subarray(SIGNING_HEADER_BYTES + SIGNING_NONCE_BYTES);
    return xchacha20poly1305(key, nonce, signingContext(space, entry)).decrypt(sealed);
  } catch {
    return null;
  }
}
