import { u32 } from "../../base/bytes.ts";
import type { Slot } from "../../base/ids.ts";
import type { Random } from "../../base/random.ts";
import type { Result } from "../../base/result.ts";
import { unwrap, wrap, type Wrapping } from "../wrap.ts";

/** The partner secret as the log keeps it for the day when only the 24 words are left. */
export interface SecretOwner {
  readonly space: string;
  readonly slot: Slot;
  readonly partnerEpoch: number;
}

export function wrapPartnerSecret(
  kitWrapKey: Uint8Array,
  owner: SecretOwner,
  secret: Uint8Array,
  random: Random,
): Uint8Array {
  return wrap(wrappingOf(kitWrapKey, owner), secret, random);
}

export function unwrapPartnerSecret(
  kitWrapKey: Uint8Array,
  owner: SecretOwner,
  wrapped: Uint8Array,
): Result<Uint8Array, "not-unwrapped"> {
  return unwrap(wrappingOf(kitWrapKey, owner), wrapped);
}

/** Space, seat and epoch are bound in, so that a wrapped secret from elsewhere in the log opens as nothing. */
function wrappingOf(key: Uint8Array, { space, slot, partnerEpoch }: SecretOwner): Wrapping {
  return { key, label: "cg/v1/kit/partner-secret", context: [space, slot, u32(partnerEpoch)] };
}
