import * as z from "zod/mini";
import { ID_PATTERN } from "../../base/ids.ts";
import { LIMITS } from "../../base/limits.ts";
import { DETAIL_READ } from "../clauseDetails.ts";
import { isDay } from "../../base/day.ts";
import { TOPICS } from "../topics.ts";
import { WHO } from "../who.ts";

/**
 * An agreement as data: what a reading copy says, in fields (docs/agreement-format.md). It holds points and
 * what both know of them, and nothing of how they came about: no drafts, no comments, no suggestions, no
 * signatures, nothing about who wrote what. Whatever changes here is a new version.
 */
export const FORMAT = "common-ground-agreement";
export const VERSION = 1;

/** What both know of a point; a mark that one of the two pressed alone has no word here. */
const STATES = ["open", "both-comfortable", "own-limit", "request", "answered", "ended"] as const;
export type PointState = (typeof STATES)[number];

const KINDS = ["own-limit", "commitment", "transparency-offer", "shared-practice", "request"] as const;
const DETAIL = z.string().check(z.maxLength(DETAIL_READ));
const DAY = z.nullable(z.string().check(z.refine(isDay)));
const ID = z.string().check(z.regex(ID_PATTERN));
const NAME = z.nullable(z.string().check(z.maxLength(LIMITS.nameCharacters)));

const pointSchema = z.strictObject({
  id: ID,
  number: z.string().check(z.maxLength(20)),
  text: z.array(z.string().check(z.maxLength(LIMITS.clauseBytes))),
  who: z.enum(WHO),
  kind: z.enum(KINDS),
  state: z.enum(STATES),
  details: z.strictObject({ need: DETAIL, why: DETAIL, example: DETAIL, fallback: DETAIL, scope: DETAIL }),
  start: DAY,
  review: DAY,
  end: DAY,
  answers: z.nullable(ID),
});

export const agreementFileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  title: z.string(),
  status: z.string(),
  founding: z.string(),
  preamble: z.string(),
  notice: z.string(),
  day: z.string().check(z.refine(isDay)),
  people: z.strictObject({ a: NAME, b: NAME }),
  topics: z.array(z.strictObject({ id: z.enum(TOPICS), title: z.string(), points: z.array(pointSchema) })),
});

export type AgreementFile = z.infer<typeof agreementFileSchema>;
export type FilePoint = z.infer<typeof pointSchema>;
