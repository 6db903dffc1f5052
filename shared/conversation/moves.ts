import * as z from "zod/mini";
import { LIMITS } from "../base/limits.ts";
import { fitsOneTurn, turnBytes } from "./texts.ts";

/**
 * What people do in a conversation, as it stands in the sealed body of an event. Neither kind nor words are
 * ever seen by the server. Parsed strictly: whatever a partner's program sealed, only one of these forms
 * comes out, and anything else is no move.
 */
const MODES = ["one-sentence", "hear-me", "short", "full", "days"] as const;
export type Mode = (typeof MODES)[number];

const wellFormed = (value: string): boolean => value.isWellFormed();
const hasWords = (value: string): boolean => /\S/.test(value);
const text = z.string().check(z.refine(fitsOneTurn));
const words = text.check(z.refine(hasWords));
const time = z.nullable(z.int().check(z.positive()));
const feeling = z.string().check(
  z.refine(wellFormed),
  z.refine(hasWords),
  z.refine((value) => turnBytes(value) <= LIMITS.feelingBytes),
);
const feelings = z.array(feeling).check(z.maxLength(LIMITS.feelingsPerMove));
const topic = words.check(z.maxLength(LIMITS.topicCharacters));
const byWhen = z.string().check(
  z.refine(wellFormed),
  z.refine((value) => turnBytes(value) <= LIMITS.requestByBytes),
);

/** Said aloud in the same room: the words may stay in the room. */
const saidOrAloud = (move: { text: string; aloud: boolean }): boolean => move.aloud || hasWords(move.text);
const feltOrSaid = (move: { feelings: string[]; text: string }): boolean =>
  move.feelings.length > 0 || hasWords(move.text);
/** A "no" needs no reason; "not this, instead ..." needs its "instead". */
const insteadSaysWhat = (move: { answer: string; text: string }): boolean =>
  move.answer !== "instead" || hasWords(move.text);

const bare = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) });
const withWords = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind), text: words });
const spoken = <Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), text, aloud: z.boolean() }).check(z.refine(saidOrAloud));
const guessed = <Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), feelings, text }).check(z.refine(feltOrSaid));

const moveSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("propose"),
    mode: z.enum(MODES),
    aloud: z.boolean(),
    topic,
    first: z.enum(["a", "b"]),
    /** Null for now. */
    at: time,
  }),
  bare("accept"),
  z.strictObject({ kind: z.literal("counter"), at: time }),
  bare("not-tonight"),
  bare("ready"),
  /** The same time stands in clear in the event: the server keeps it. */
  z.strictObject({ kind: z.literal("pause"), until: z.int().check(z.positive()) }),
  bare("give-back"),
  spoken("statement"),
  bare("yield"),
  spoken("paraphrase"),
  withWords("clarify"),
  spoken("answer-clarify"),
  bare("rather-not"),
  bare("got-it"),
  z.strictObject({ kind: z.literal("not-quite"), text }),
  bare("more"),
  bare("move-on"),
  withWords("validation"),
  guessed("empathy"),
  bare("landed"),
  guessed("correct"),
  bare("skip"),
  bare("offer"),
  withWords("offer-answer"),
  withWords("promise"),
  bare("take-floor"),
  bare("pass"),
  bare("to-request"),
  z.strictObject({ kind: z.literal("request"), text: words, by: byWhen }),
  bare("no-request"),
  z
    .strictObject({ kind: z.literal("request-answer"), answer: z.enum(["yes", "instead", "not-now"]), text })
    .check(z.refine(insteadSaysWhat)),
  z.strictObject({ kind: z.literal("checkout"), appreciation: text }),
]);

export type Move = z.infer<typeof moveSchema>;
export type MoveKind = Move["kind"];
export type MoveOf<Kind extends MoveKind> = Extract<Move, { kind: Kind }>;

/** Words that are taken as they came: never trimmed, never changed. */
export function parseMove(value: unknown): Move | null {
  const parsed = moveSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
