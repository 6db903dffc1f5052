import * as z from "zod/mini";
import { fromBase64url, toBase64url } from "../../base/base64url.ts";
import type { Slot, SpaceId } from "../../base/ids.ts";
import type { Random } from "../../base/random.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import { canonicalBytes, readCanonicalBytes } from "../canonical.ts";
import { unpad, pad } from "../entry/padding.ts";
import { deriveKey } from "../keys/deriveKey.ts";
import { unwrap, wrap, type Wrapping } from "../wrap.ts";

/**
 * A name, from one to the other, before they share a document: "Ada would like to share a space" and
 * "Bo is here now". Under the link's key, padded so that a name's length does not show, and deleted by the
 * server with the invitation.
 */
export interface Greeting {
  readonly name: string;
}

/** Who greets, about which invitation. */
export interface GreetingPlace {
  readonly space: SpaceId;
  readonly tokenHash: string;
  readonly from: Slot;
}

/** In UTF-16 units: 80 characters as people count them can be several units each. */
const NAME_MAX_UNITS = 1024;
const greetingSchema = z.strictObject({ name: z.string().check(z.minLength(1), z.maxLength(NAME_MAX_UNITS)) });

/** Base64url. */
export function sealGreeting(linkKey: Uint8Array, place: GreetingPlace, greeting: Greeting, random: Random): string {
  const plaintext = pad(canonicalBytes({ name: greeting.name.slice(0, NAME_MAX_UNITS).toWellFormed() }), "private");
  return toBase64url(wrap(wrappingOf(linkKey, place), plaintext, random));
}

export function openGreeting(
  linkKey: Uint8Array,
  place: GreetingPlace,
  sealed: string,
): Result<Greeting, "greeting-not-opened"> {
  const bytes = fromBase64url(sealed);
  const opened = bytes.ok ? unwrap(wrappingOf(linkKey, place), bytes.value) : bytes;
  const plaintext = opened.ok ? unpad(opened.value) : null;
  const json = plaintext === null ? fail("not-canonical") : readCanonicalBytes(plaintext);
  const parsed = greetingSchema.safeParse(json.ok ? json.value : undefined);
  return parsed.success ? ok(parsed.data) : fail("greeting-not-opened");
}

function wrappingOf(linkKey: Uint8Array, { space, tokenHash, from }: GreetingPlace): Wrapping {
  const label = "cg/v1/invitation/greeting";
  return { key: deriveKey(linkKey, label), label, context: [space, tokenHash, from] };
}
