import * as z from "zod/mini";
import { concatBytes, equalBytes } from "../base/bytes.ts";
import { utf8Bytes } from "../base/lengthPrefixed.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { canonicalBytes, readCanonicalBytes } from "../seal/canonical.ts";

/**
 * The outside of a sealed copy, in the clear, and bound to what is inside:
 *
 *     ["CGCOPY" : 6][version : 1][length of the header : 2][header : canonical JSON][sealed : the rest]
 *
 * It says what opens the copy and nothing else: no name, no day, no space. `check` tells words that do not fit
 * from a file that was damaged, and commits to the key.
 */
const MAGIC = utf8Bytes("CGCOPY");
const VERSION = 1;
const START = MAGIC.length + 3;

const check = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));
const headerSchema = z.discriminatedUnion("under", [
  z.strictObject({ under: z.literal("kit"), check }),
  z.strictObject({
    under: z.literal("passphrase"),
    check,
    salt: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)),
    /** Bounded, because whoever hands somebody a file chooses how long they wait for it. */
    memoryKib: z.int().check(z.gte(8 * 1024), z.lte(256 * 1024)),
    passes: z.int().check(z.gte(1), z.lte(10)),
  }),
]);
export type CopyHeader = z.infer<typeof headerSchema>;

export interface OpenedFile {
  readonly header: CopyHeader;
  /** Everything before what is sealed: its additional data. */
  readonly outside: Uint8Array;
  readonly sealed: Uint8Array;
}

export function copyOutside(header: CopyHeader): Uint8Array {
  const said = canonicalBytes(header);
  return concatBytes(MAGIC, Uint8Array.of(VERSION, said.length >> 8, said.length & 0xff), said);
}

export function readCopyFile(file: Uint8Array): Result<OpenedFile, "copy-foreign" | "copy-newer" | "copy-damaged"> {
  if (!equalBytes(file.subarray(0, MAGIC.length), MAGIC)) return fail("copy-foreign");
  const [version = 0, high = 0, low = 0] = file.subarray(MAGIC.length, START);
  if (version > VERSION) return fail("copy-newer");
  const end = START + high * 256 + low;
  const parsed = readCanonicalBytes(file.subarray(START, end));
  const header = parsed.ok ? headerSchema.safeParse(parsed.value) : null;
  if (version !== VERSION || header?.success !== true || file.length <= end) return fail("copy-damaged");
  return ok({ header: header.data, outside: file.subarray(0, end), sealed: file.subarray(end) });
}
