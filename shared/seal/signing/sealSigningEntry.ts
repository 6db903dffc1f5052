import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { concatBytes } from "../../base/bytes.ts";
import type { SpaceId } from "../../base/ids.ts";
import { LIMITS } from "../../base/limits.ts";
import type { Random } from "../../base/random.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import { sign } from "../sign.ts";
import { SIGNING_NONCE_BYTES, type SigningHeader, writeSigningHeader } from "./signingHeader.ts";
import { signingKey } from "./signingKey.ts";
import { SIGNING_ENTRY_LABEL, signingContext, signingFields, writeSigningInside } from "./signingPlaintext.ts";

export interface SigningEntryToSeal {
  /** Of the newest epoch. */
  readonly spaceKey: Uint8Array;
  readonly space: SpaceId;
  readonly header: SigningHeader;
  readonly rules: number;
  readonly body: Uint8Array;
  /** A signature's part of the file; a note has none. */
  readonly attachment: Uint8Array;
  /** The author's signing key. */
  readonly secretKey: Uint8Array;
  readonly random: Random;
}

/** The entry as it leaves. It is made for one place in the log: when somebody was faster it is sealed again. */
export function sealSigningEntry(entry: SigningEntryToSeal): Result<Uint8Array, "signing-entry-too-large"> {
  const { spaceKey, space, header, rules, body, attachment, secretKey, random } = entry;
  if (header.kind === "note" && attachment.length > 0) throw new Error("a note with an attachment");
  const head = writeSigningHeader(header);
  const fields = signingFields(space, head, { rules, body, attachment });
  const inside = { signature: sign(SIGNING_ENTRY_LABEL, fields, secretKey), rules, body, attachment };
  const nonce = random.bytes(SIGNING_NONCE_BYTES);
  const ciphertext = xchacha20poly1305(signingKey(spaceKey, space), nonce, signingContext(space, head)).encrypt(
    writeSigningInside(inside),
  );
  const sealed = concatBytes(head, nonce, ciphertext);
  return sealed.length <= LIMITS.signingEntryBytes ? ok(sealed) : fail("signing-entry-too-large");
}
