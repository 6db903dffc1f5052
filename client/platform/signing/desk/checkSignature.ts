import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64url } from "../../../../shared/base/base64url.ts";
import { equalBytes } from "../../../../shared/base/bytes.ts";
import type { Verdict } from "../../../../shared/signing/signingEvent.ts";
import { readSigned } from "../cms/readSigned.ts";
import { keyStanding } from "../keys/keyStanding.ts";
import type { SignatureToCheck } from "../log/pageDesk.ts";
import type { SigningPlace } from "../log/signingPlace.ts";
import { isNamedBy } from "../verify/isNamedBy.ts";

/**
 * Whether a signature in the log is one: over the very bytes that this device draws of the page, nothing else in
 * the file, by the key that the entry names, and that key its author's by the page, by its own certificate and by
 * the space log as its author had seen it.
 */
export function checkSignature(
  { page, by, head, said, file }: SignatureToCheck,
  drawn: Uint8Array,
  { state }: SigningPlace,
): Verdict {
  if (toBase64url(sha256(drawn)) !== said.base) return "unsound";
  const read = readSigned(file);
  if (!read.ok || !equalBytes(read.value.base, drawn) || read.value.withdrawals.length > 0) return "unsound";
  const { signatures } = read.value;
  const own = signatures.at(-1);
  if (own === undefined || !signatures.every((signature) => isNamedBy(page, signature))) return "unsound";
  const isAsSaid = own.slot === by && own.day === said.on && own.spkiHash === said.spki;
  return isAsSaid && keyStanding(state, by, said.spki, head) === "good" ? "sound" : "unsound";
}
