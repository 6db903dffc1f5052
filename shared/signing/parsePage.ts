import * as z from "zod/mini";
import { LIMITS } from "../base/limits.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { readCanonical } from "../seal/canonical.ts";
import { type AgreementPage, PAGE_FORMAT, PAGE_FORMAT_VERSION, pageFields } from "./agreementPage.ts";
import { faultOfPage } from "./faultOfPage.ts";
import { fitsOnePage } from "./pageHash.ts";

export type PageProblem = "page-malformed" | "page-newer" | "page-too-large";

/** For where a page lies inside something else. */
export const pageSchema = pageFields.check(
  z.refine((page) => faultOfPage(page) === null),
  z.refine(fitsOnePage),
);

/** `text` is what is attached to a file: canonical, one spelling for one page. */
export function parsePage(text: string): Result<AgreementPage, PageProblem> {
  // Measured in characters first, so that nobody parses a gigabyte.
  if (text.length > LIMITS.pageBytes) return fail("page-too-large");
  const json = readCanonical(text);
  if (!json.ok) return fail("page-malformed");
  const fields = pageFields.safeParse(json.value);
  if (!fields.success) return fail(newer.safeParse(json.value).success ? "page-newer" : "page-malformed");
  if (!fitsOnePage(fields.data)) return fail("page-too-large");
  return faultOfPage(fields.data) === null ? ok(fields.data) : fail("page-malformed");
}

/** A page that a later program made: said so, and not called broken. */
const newer = z.looseObject({
  format: z.literal(PAGE_FORMAT),
  formatVersion: z.int().check(z.minimum(PAGE_FORMAT_VERSION + 1)),
});
