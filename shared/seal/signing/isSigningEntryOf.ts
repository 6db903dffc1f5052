import type { SpaceId } from "../../base/ids.ts";
import { verifySignature } from "../verifySignature.ts";
import { SIGNING_ENTRY_LABEL, signingFields, type SigningInside } from "./signingPlaintext.ts";

/**
 * Whether this key signed what an entry holds. `header` may go on behind its 50 bytes. A withdrawal carries these
 * few parts into the PDF, where it is checked with nothing else at hand.
 */
export function isSigningEntryOf(
  space: SpaceId,
  header: Uint8Array,
  inside: SigningInside,
  signer: Uint8Array,
): boolean {
  return verifySignature(SIGNING_ENTRY_LABEL, signingFields(space, header, inside), inside.signature, signer);
}
