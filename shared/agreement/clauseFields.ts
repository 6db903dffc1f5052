import * as z from "zod/mini";
import { ID_PATTERN } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { isDay } from "../base/day.ts";
import { placeSchema } from "./place.ts";
import { WHO } from "./who.ts";

/**
 * The fields of a point beside its text, as they come out of the decrypted document. Decrypted is still
 * untrusted: the other partner's device wrote half of it, perhaps by hand. Each field is read on its own
 * and an unreadable one counts as absent, so that one bad value never takes a point from the screen.
 * Fields that a later version adds are passed by.
 */
const HASH = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
const DAY = z.string().check(z.refine(isDay));

export const CLAUSE_FIELDS = {
  /** Who wrote the first words: they say "I". */
  by: z.enum(["a", "b"]),
  /** Set once when the point is made; its absence means that making it was undone. */
  made: z.literal(true),
  place: placeSchema,
  /** Chosen with the chip; absent means that it follows from the first words. */
  who: z.enum(WHO),
  /** The content that somebody deleted: a point whose content differs from it is there (again). */
  removed: HASH,
  /** The request that this point answers, in the words of the person who was asked. */
  answers: z.string().check(z.regex(ID_PATTERN)),
  /** In a private document: the shared text that my own version of a point began from. */
  base: z.string().check(z.maxLength(LIMITS.clauseBytes)),
  start: DAY,
  review: DAY,
  end: DAY,
} as const;

type Fields = typeof CLAUSE_FIELDS;
export type ClauseFields = { readonly [Name in keyof Fields]: z.infer<Fields[Name]> | null };

function readField<Name extends keyof Fields>(name: Name, value: unknown): z.infer<Fields[Name]> | null {
  const parsed = CLAUSE_FIELDS[name].safeParse(value);
  // reason: indexing by a type parameter loses which schema this is; the table above is the proof.
  return parsed.success ? (parsed.data as z.infer<Fields[Name]>) : null;
}

export function readClauseFields(value: (name: string) => unknown): ClauseFields {
  return {
    by: readField("by", value("by")),
    made: readField("made", value("made")),
    place: readField("place", value("place")),
    who: readField("who", value("who")),
    removed: readField("removed", value("removed")),
    answers: readField("answers", value("answers")),
    base: readField("base", value("base")),
    start: readField("start", value("start")),
    review: readField("review", value("review")),
    end: readField("end", value("end")),
  };
}
