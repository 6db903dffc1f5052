import * as z from "zod/mini";
import { isDay } from "../base/day.ts";
import { type ClauseId, ID_PATTERN, type VersionId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { HASH_PATTERN } from "../seal/patterns.ts";
import { hasLetters, isPlainText } from "./pageText.ts";

/**
 * The page: the frozen picture that two people sign, and the `agreement.json` in their PDF (docs/signed-file.md).
 * It holds what the marks were about and nothing of how it came about. Whoever proposes it makes it by hand if
 * they like, so it is parsed by everybody else, and what it may say is narrow: the words around it are not in it.
 */
export const PAGE_FORMAT = "common-ground/agreement";
export const PAGE_FORMAT_VERSION = 1;

const hash = z.string().check(z.regex(HASH_PATTERN));
const day = z.string().check(z.refine(isDay));
const plain = z.string().check(z.refine(isPlainText), z.refine(hasLetters));
const line = plain.check(
  z.maxLength(200),
  z.refine((text) => !text.includes("\n")),
);
const name = line.check(z.maxLength(LIMITS.nameCharacters));
const topic = z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/), z.maxLength(40));
// reason: a pattern cannot be expressed as a branded type, so the brand is put on here, once.
const clauseId = z.string().check(z.regex(ID_PATTERN)) as unknown as z.ZodMiniType<ClauseId, string>;
// reason: as above.
export const versionIdField = z.string().check(z.regex(ID_PATTERN)) as unknown as z.ZodMiniType<VersionId, string>;

const pointSchema = z.strictObject({
  id: clauseId,
  doer: z.enum(["a", "b", "both"]),
  kind: z.enum(["own-limit", "commitment", "transparency-offer", "shared-practice"]),
  text: plain,
  /** What its author does if it is not kept. */
  fallback: z.exactOptional(plain),
  scope: z.exactOptional(plain),
  start: z.exactOptional(day),
  review: z.exactOptional(day),
  end: z.exactOptional(day),
});
const points = z.array(pointSchema).check(z.maxLength(LIMITS.clausesPerSpace));
const person = z.strictObject({ name, root: hash });

/** Its fields, each for itself; `parsePage` is what reads a page. */
export const pageFields = z.strictObject({
  format: z.literal(PAGE_FORMAT),
  formatVersion: z.literal(PAGE_FORMAT_VERSION),
  /** Which renderer makes the PDF of it, for ever. */
  renderer: z.int().check(z.positive(), z.maximum(65_535)),
  /** Of the words around it; two people with two languages on their screens render the same bytes. */
  lang: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  version: versionIdField,
  supersedes: z.nullable(versionIdField),
  /** Not the space's id: what is read in a file opens no door. */
  space: hash,
  title: line,
  proposedOn: day,
  reviewOn: day,
  partners: z.strictObject({ a: person, b: person }),
  sections: z.array(z.strictObject({ topic, title: line, points: points.check(z.minLength(1)) })),
  /** They stand on their author's word. */
  limits: z.strictObject({ a: points, b: points }),
  stillOpen: z.array(
    z.strictObject({
      topic,
      title: line,
      points: z
        .array(z.strictObject({ id: clauseId, text: plain }))
        .check(z.minLength(1), z.maxLength(LIMITS.clausesPerSpace)),
    }),
  ),
});

export type AgreementPage = z.infer<typeof pageFields>;
export type PagePoint = z.infer<typeof pointSchema>;
