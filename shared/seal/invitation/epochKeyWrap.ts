import { fromBase64url, toBase64url } from "../../base/base64url.ts";
import { u32, u64 } from "../../base/bytes.ts";
import type { SpaceId } from "../../base/ids.ts";
import type { Random } from "../../base/random.ts";
import { fail, type Result } from "../../base/result.ts";
import { deriveKey } from "../keys/deriveKey.ts";
import { unwrap, wrap, type Wrapping } from "../wrap.ts";

/**
 * The epoch's key under the link's key: what the server hands out when the invitation is used, and deletes
 * when it ends. Bound to everything the invitation promised, its expiry included, so the server can
 * neither prolong one nor put another's key into it.
 */
export interface InvitationTerms {
  readonly space: SpaceId;
  readonly epoch: number;
  readonly tokenHash: string;
  readonly inviterRoot: Uint8Array;
  readonly expiresAt: number;
}

/** Base64url, 72 bytes. */
export function wrapEpochKey(
  linkKey: Uint8Array,
  terms: InvitationTerms,
  epochKey: Uint8Array,
  random: Random,
): string {
  return toBase64url(wrap(wrappingOf(linkKey, terms), epochKey, random));
}

export function unwrapEpochKey(
  linkKey: Uint8Array,
  terms: InvitationTerms,
  wrapped: string,
): Result<Uint8Array, "not-unwrapped"> {
  const bytes = fromBase64url(wrapped, 72);
  return bytes.ok ? unwrap(wrappingOf(linkKey, terms), bytes.value) : fail("not-unwrapped");
}

function wrappingOf(linkKey: Uint8Array, terms: InvitationTerms): Wrapping {
  const { space, epoch, tokenHash, inviterRoot, expiresAt } = terms;
  return {
    key: deriveKey(linkKey, "cg/v1/invitation/epoch-key"),
    label: "cg/v1/invitation/epoch-key",
    context: [space, u32(epoch), tokenHash, inviterRoot, u64(expiresAt)],
  };
}
