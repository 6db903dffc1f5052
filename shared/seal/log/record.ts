import { sha256 } from "@noble/hashes/sha2.js";
import * as z from "zod/mini";
import { toBase64url } from "../../base/base64url.ts";
import { ID_PATTERN } from "../../base/ids.ts";
import { lengthPrefixed } from "../../base/lengthPrefixed.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import { canonicalBytes } from "../canonical.ts";
import { HASH_PATTERN, SIGNATURE_PATTERN } from "../patterns.ts";
import * as body from "./recordBodies.ts";

/**
 * One record of the space log: who belongs, with which keys, in which rooms. JSON on the wire and on
 * disk; canonical JSON where it is hashed or signed. `previous` is the hash of the whole record before,
 * its signature included, so the last hash names the whole list. `at` is its author's clock in whole
 * minutes: a claim, used for what both sides count in hours and days.
 */
const common = {
  label: z.literal("cg/v1/space-log"),
  space: z.string().check(z.regex(ID_PATTERN)),
  n: z.int().check(z.nonnegative(), z.lt(100_000)),
  previous: z.nullable(z.string().check(z.regex(HASH_PATTERN))),
  at: z.int().check(z.nonnegative(), z.multipleOf(60_000)),
  author: z.enum(["a", "b"]),
  signature: z.string().check(z.regex(SIGNATURE_PATTERN)),
};

export const logRecordSchema = z.discriminatedUnion("type", [
  z.strictObject({ ...common, type: z.literal("create"), body: body.createBody }),
  z.strictObject({ ...common, type: z.literal("join"), body: body.joinBody }),
  z.strictObject({ ...common, type: z.literal("confirm"), body: body.confirmBody }),
  z.strictObject({ ...common, type: z.literal("partner-secret"), body: body.partnerSecretBody }),
  z.strictObject({ ...common, type: z.literal("epoch"), body: body.epochBody }),
  z.strictObject({ ...common, type: z.literal("generation"), body: body.generationBody }),
  z.strictObject({ ...common, type: z.literal("device-revoked"), body: body.deviceRevokedBody }),
  z.strictObject({ ...common, type: z.literal("pdf-key"), body: body.pdfKeyBody }),
  z.strictObject({ ...common, type: z.literal("pdf-key-revoked"), body: body.pdfKeyRevokedBody }),
  z.strictObject({ ...common, type: z.literal("close"), body: body.closeBody }),
]);

export type LogRecord = z.infer<typeof logRecordSchema>;
export type RecordType = LogRecord["type"];
export type RecordOf<Type extends RecordType> = Extract<LogRecord, { type: Type }>;
/** A record before it is signed. */
export type Unsigned<R extends LogRecord = LogRecord> = R extends LogRecord ? Omit<R, "signature"> : never;

export const RECORD_LABEL = "cg/v1/space-log" as const;

export function parseLogRecord(value: unknown): Result<LogRecord, "record-malformed"> {
  const parsed = logRecordSchema.safeParse(value);
  return parsed.success ? ok(parsed.data) : fail("record-malformed");
}

export function recordHash(record: LogRecord): string {
  return toBase64url(sha256(lengthPrefixed(["cg/v1/space-log-hash", canonicalBytes(record)])));
}

/** The bytes that the author signs: the record without its signature. */
export function unsignedBytes(record: Unsigned): Uint8Array {
  const { label, space, n, previous, at, author, type, body: said } = record;
  return canonicalBytes({ label, space, n, previous, at, author, type, body: said });
}
