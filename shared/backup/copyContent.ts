import * as z from "zod/mini";
import { ID_PATTERN } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { HASH_PATTERN } from "../seal/patterns.ts";

/**
 * What a sealed copy holds: everything of one person, so that it can be gone on with anywhere. Keys are not in
 * it. A copy is a file that lies in downloads and clouds for years, under words that somebody made up; whoever
 * opens it reads what was written and becomes nobody.
 *
 * - `mine`: the private document, as one Yjs update (V2). It comes back in by being merged.
 * - `agreement`: the shared points as data (docs/agreement-format.md), to begin a new page with.
 * - `reading`: all of it once more, for people: what was said, promised and put right.
 * - `pages`: what was signed, each a whole PDF.
 */
const NAME = z.nullable(z.string().check(z.maxLength(LIMITS.nameCharacters)));
const BASE64URL = z.string().check(z.regex(/^[A-Za-z0-9_-]*$/));
const MOST_PAGES = 1_000;

export const copyContentSchema = z.strictObject({
  format: z.literal("common-ground-copy"),
  version: z.literal(1),
  day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  space: z.string().check(z.regex(ID_PATTERN)),
  slot: z.enum(["a", "b"]),
  /** Whose it is: the person's root, as the space's log shows it to both. */
  root: z.string().check(z.regex(HASH_PATTERN)),
  names: z.strictObject({ a: NAME, b: NAME }),
  mine: BASE64URL,
  agreement: z.nullable(z.string()),
  reading: z.string(),
  pages: z.array(z.strictObject({ day: z.string(), pdf: BASE64URL })).check(z.maxLength(MOST_PAGES)),
});
export type CopyContent = z.infer<typeof copyContentSchema>;

/** Says first what it is, so that a copy of a later program is told apart from one that is broken. */
const label = z.looseObject({ format: z.literal("common-ground-copy"), version: z.int() });

export function parseCopyContent(text: string): Result<CopyContent, "copy-newer" | "copy-damaged"> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail("copy-damaged");
  }
  const labelled = label.safeParse(value);
  if (labelled.success && labelled.data.version > 1) return fail("copy-newer");
  const parsed = copyContentSchema.safeParse(value);
  return parsed.success ? ok(parsed.data) : fail("copy-damaged");
}

/** The other one's copy is theirs, also in the hands of whoever found its words. */
export function isPartnersCopy({ root }: CopyContent, partnersRoot: string | null): boolean {
  return partnersRoot !== null && root === partnersRoot;
}
