import * as z from "zod/mini";
import { isDay } from "../base/day.ts";
import { ID_PATTERN } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { canonicalBytes, readCanonicalBytes } from "../seal/canonical.ts";
import { type LogHead, logHeadSchema } from "../seal/entry/heads.ts";
import { HASH_PATTERN } from "../seal/patterns.ts";
import { hasLetters, isPlainText } from "./pageText.ts";
import { pageSchema } from "./parsePage.ts";

/**
 * What people say about a page, inside the sealed entries of the signing log. *Keep it open* is not among it:
 * that is said by saying nothing, and nothing is stored anywhere. Whose it is follows from who signed the entry.
 */
const round = z.int().check(z.nonnegative(), z.maximum(1_000));
const day = z.string().check(z.refine(isDay));
const hash = z.string().check(z.regex(HASH_PATTERN));
const pointIds = z.array(z.string().check(z.regex(ID_PATTERN))).check(
  z.minLength(1),
  z.maxLength(LIMITS.clausesPerSpace),
  z.refine((ids) => new Set(ids).size === ids.length),
);
const seenLine = z.string().check(
  z.maxLength(LIMITS.seeNowCharacters),
  z.refine(isPlainText),
  z.refine(hasLetters),
  z.refine((text) => !text.includes("\n")),
);

const noteSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("propose"), page: pageSchema }),
  /** Before both have signed: by whoever proposed it, or signed it. */
  z.strictObject({ kind: z.literal("take-back") }),
  /** Round 0 is asked after the rest, 1 and on at each look. */
  z.strictObject({ kind: z.literal("stands"), round }),
  /** After both have signed, by either alone, at any time: effective at once. `on` is the day by the device's clock. */
  z.strictObject({ kind: z.literal("withdraw"), points: z.union([z.literal("all"), pointIds]), on: day }),
  z.strictObject({ kind: z.literal("see-now"), round: round.check(z.positive()), line: seenLine }),
]);

/** `base` is SHA-256 of the pages before any signature, `file` of what is attached, `spki` of the key that signed. */
const signatureSchema = z.strictObject({ kind: z.literal("sign"), on: day, base: hash, file: hash, spki: hash });

export type NoteBody = z.infer<typeof noteSchema>;
export type SignatureBody = z.infer<typeof signatureSchema>;
export type SigningBody = NoteBody | SignatureBody;

/** By which rules a body is read. A client that meets another number writes nothing more in that log. */
export const SIGNING_RULES = 1;

/** `head` is the last record of the space log that its writer had seen: a forked server is found by it. */
const bodySchema = z.strictObject({ head: logHeadSchema, said: z.union([noteSchema, signatureSchema]) });

/** Throws on what nobody could read back: whoever writes it has parsed it. */
export function writeSigningBody(body: { readonly head: LogHead; readonly said: SigningBody }): Uint8Array {
  const bytes = canonicalBytes(body);
  if (readSigningBody(bytes) === null) throw new Error(`a ${body.said.kind} that cannot be read back`);
  return bytes;
}

/** Null for anything but one legal form: such an entry counts for nothing, and the chain goes on. */
export function readSigningBody(bytes: Uint8Array): { readonly head: LogHead; readonly said: SigningBody } | null {
  const json = readCanonicalBytes(bytes);
  const parsed = bodySchema.safeParse(json.ok ? json.value : undefined);
  return parsed.success ? parsed.data : null;
}
