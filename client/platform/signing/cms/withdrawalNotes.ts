import * as z from "zod/mini";
import { fromBase64url, toBase64url } from "../../../../shared/base/base64url.ts";
import { isDay } from "../../../../shared/base/day.ts";
import type { Slot } from "../../../../shared/base/ids.ts";
import { canonicalJson, readCanonical } from "../../../../shared/seal/canonical.ts";
import { type Certificate, certificateSchema } from "../../../../shared/seal/log/certificate.ts";
import { SIGNATURE_PATTERN } from "../../../../shared/seal/patterns.ts";
import { isSigningEntryOf } from "../../../../shared/seal/signing/isSigningEntryOf.ts";
import { SIGNING_HEADER_BYTES } from "../../../../shared/seal/signing/signingHeader.ts";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { pageSpace } from "../../../../shared/signing/pageSpace.ts";
import { readSigningBody } from "../../../../shared/signing/signingBody.ts";
import { spaceIdField } from "../../../../shared/wire/fields.ts";
import { provenSigningKey } from "./vouching.ts";

/**
 * "withdrawal.json": the notes with which somebody took back what they had signed, as they lie in the log of
 * both, signatures included, with the certificates that lead from the root in the page to the key that signed.
 * The file is made from them by whoever exports it; only whose the notes are makes a withdrawal.
 */
const base64url = z.string().check(z.regex(/^[A-Za-z0-9_-]*$/), z.maxLength(100_000));
const noteSchema = z.strictObject({
  slot: z.enum(["a", "b"]),
  certificates: z.array(certificateSchema).check(z.minLength(1), z.maxLength(5)),
  /** The first 50 bytes of the log's entry: what it is about and what it followed. */
  header: base64url,
  rules: z.int().check(z.nonnegative(), z.maximum(0xffff_ffff)),
  body: base64url,
  signature: z.string().check(z.regex(SIGNATURE_PATTERN)),
});
const fileSchema = z.strictObject({
  format: z.literal("common-ground/withdrawal"),
  formatVersion: z.literal(1),
  space: spaceIdField,
  /** In the order of the log. Points can be taken back one by one, and by both. */
  notes: z.array(noteSchema).check(z.minLength(1), z.maxLength(500)),
});
type WithdrawalFile = z.infer<typeof fileSchema>;

/** One of them as the log gives it. `certificates` by `certificatesTo` (keys/). */
export interface SignedNote {
  readonly slot: Slot;
  readonly certificates: readonly Certificate[];
  readonly header: Uint8Array;
  readonly rules: number;
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
}

/** What a note says once its signature was checked. */
export interface Withdrawn {
  readonly slot: Slot;
  readonly day: string;
  readonly points: "all" | readonly string[];
}

export function writeWithdrawalNotes(space: WithdrawalFile["space"], notes: readonly SignedNote[]): string {
  const written = notes.map(({ slot, certificates, header, rules, body, signature }) => ({
    slot,
    certificates: [...certificates],
    header: toBase64url(header.subarray(0, SIGNING_HEADER_BYTES)),
    rules,
    body: toBase64url(body),
    signature: toBase64url(signature),
  }));
  return canonicalJson(
    fileSchema.parse({ format: "common-ground/withdrawal", formatVersion: 1, space, notes: written }),
  );
}

/** Null unless every note in it is a withdrawal of this page, signed by the one of the two that it names. */
export function readWithdrawalNotes(text: string, page: AgreementPage): readonly Withdrawn[] | null {
  const json = readCanonical(text);
  const parsed = json.ok ? fileSchema.safeParse(json.value) : null;
  if (parsed?.success !== true || pageSpace(parsed.data.space) !== page.space) return null;
  const read = parsed.data.notes.map((note) => withdrawnBy(note, parsed.data.space, page));
  const sound = read.filter((withdrawn) => withdrawn !== null);
  return sound.length === read.length ? sound : null;
}

type Note = WithdrawalFile["notes"][number];

function withdrawnBy(note: Note, space: WithdrawalFile["space"], page: AgreementPage): Withdrawn | null {
  const { slot, certificates, rules } = note;
  const [header, body, signature] = [note.header, note.body, note.signature].map((field) => fromBase64url(field));
  if (header?.ok !== true || body?.ok !== true || signature?.ok !== true) return null;
  const signer = provenSigningKey({ root: page.partners[slot].root, space, slot, certificates });
  const inside = { rules, body: body.value, signature: signature.value, attachment: new Uint8Array() };
  const isOfThisPage = toBase64url(header.value.subarray(2, 18)) === page.version;
  if (header.value.length !== SIGNING_HEADER_BYTES || !isOfThisPage || signer === null) return null;
  if (!isSigningEntryOf(space, header.value, inside, signer)) return null;
  const said = readSigningBody(body.value)?.said;
  return said?.kind === "withdraw" && isDay(said.on) ? { slot, day: said.on, points: said.points } : null;
}
