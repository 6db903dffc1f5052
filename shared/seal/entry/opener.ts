import * as z from "zod/mini";
import { fromBase64url, toBase64url } from "../../base/base64url.ts";
import { u32 } from "../../base/bytes.ts";
import type { Slot } from "../../base/ids.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import type { Room } from "../../base/room.ts";
import { canonicalBytes, readCanonicalBytes } from "../canonical.ts";
import { SIGNATURE_PATTERN } from "../patterns.ts";
import { sign } from "../sign.ts";
import { verifySignature } from "../verifySignature.ts";
import { type Heads, headsSchema } from "./heads.ts";

/**
 * The first entry of a session, counter 0: canonical JSON {author, client, heads, signature}. The
 * signature covers room and session too, so an opener can be neither moved nor replayed. It says who
 * writes here and which inner client id is theirs; entries that carry other ids are quarantined.
 */
export interface Opener {
  readonly author: Slot;
  /** The writer's client id in the inner document. */
  readonly client: number;
  readonly heads: Heads;
}

const openerSchema = z.strictObject({
  author: z.enum(["a", "b"]),
  client: z.int().check(z.nonnegative(), z.lte(0xffff_ffff)),
  heads: headsSchema,
  signature: z.string().check(z.regex(SIGNATURE_PATTERN)),
});

interface OpenerPlace {
  readonly room: Room;
  readonly session: Uint8Array;
}

/** The plaintext to seal as the session's "opener"; `secretKey` is the author's signing key. */
export function writeOpener(place: OpenerPlace, opener: Opener, secretKey: Uint8Array): Uint8Array {
  const signature = toBase64url(sign("cg/v1/opener", signedFields(place, opener), secretKey));
  return canonicalBytes({ author: opener.author, client: opener.client, heads: opener.heads, signature });
}

/** `signersOf` gives every signing key that may speak for a slot in this room. */
export function readOpener(
  place: OpenerPlace,
  plaintext: Uint8Array,
  signersOf: (slot: Slot) => readonly Uint8Array[],
): Result<Opener, "opener-malformed" | "opener-forged"> {
  const json = readCanonicalBytes(plaintext);
  const parsed = openerSchema.safeParse(json.ok ? json.value : undefined);
  if (!parsed.success) return fail("opener-malformed");
  const { signature, ...opener } = parsed.data;
  const bytes = fromBase64url(signature, 64);
  if (!bytes.ok) return fail("opener-malformed");
  const fields = signedFields(place, opener);
  const isTheirs = (signer: Uint8Array) => verifySignature("cg/v1/opener", fields, bytes.value, signer);
  return signersOf(opener.author).some(isTheirs) ? ok(opener) : fail("opener-forged");
}

function signedFields({ room, session }: OpenerPlace, { author, client, heads }: Opener): (string | Uint8Array)[] {
  return [
    room.space,
    room.document,
    u32(room.epoch),
    u32(room.generation),
    session,
    author,
    u32(client),
    canonicalBytes(heads),
  ];
}
