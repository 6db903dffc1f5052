import * as z from "zod/mini";
import { isDay } from "../base/day.ts";
import type { ApologyId, Slot } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { JsonValue } from "../seal/record/signedRecord.ts";
import { APOLOGY_PARTS, type ApologyParts, missingParts, REQUIRED_PARTS } from "./apologyParts.ts";

/**
 * An apology as its author signed it. It is shared whole, and afterwards it only grows: what was left out can
 * always be added, because late truth must not be blocked. Taken back, nothing of it is left in the shared
 * document; what was read stays with its reader. There is no field for a demand and none for an answer.
 */
export const APOLOGY_LABEL = "cg/v1/apology";

export function apologySubject(id: ApologyId): string {
  return `apology/${id}`;
}

const words = (most: number) => z.string().check(z.maxLength(most));
const day = z.string().check(z.refine(isDay));
const addition = z.strictObject({
  text: z.string().check(z.minLength(1), z.maxLength(LIMITS.additionCharacters)),
  day,
});

const guided = z.strictObject({
  way: z.literal("guided"),
  parts: z.strictObject(
    // reason: the keys are those of the list; `fromEntries` forgets it.
    Object.fromEntries(APOLOGY_PARTS.map((part) => [part, words(LIMITS.apologyPartCharacters)])) as Record<
      keyof ApologyParts,
      ReturnType<typeof words>
    >,
  ),
});
const free = z.strictObject({
  way: z.literal("free"),
  text: z.string().check(z.minLength(1), z.maxLength(LIMITS.apologyCharacters)),
});

const sharedSchema = z.strictObject({
  said: z.discriminatedUnion("way", [guided, free]),
  /** "Contains something you may not know yet": read first, so that the reader chooses the time. */
  hasNews: z.boolean(),
  day,
  additions: z.array(addition).check(z.maxLength(LIMITS.apologyAdditions)),
});
const valueSchema = z.union([sharedSchema, z.strictObject({ takenBack: z.literal(true) })]);

export type ApologySaid = z.infer<typeof sharedSchema>["said"];
export type ApologyAddition = z.infer<typeof addition>;

export interface Apology extends z.infer<typeof sharedSchema> {
  readonly id: ApologyId;
  readonly author: Slot;
}

/** One that was there and is not any more: that it was taken back is all that is left. */
export interface TakenBack {
  readonly id: ApologyId;
  readonly author: Slot;
  readonly takenBack: true;
}

/** What stands in a record whose signature was checked, or in a copy of one; null when it says nothing of ours. */
export function readApology(id: ApologyId, author: Slot, value: unknown): Apology | TakenBack | null {
  const parsed = valueSchema.safeParse(value);
  if (!parsed.success) return null;
  if ("takenBack" in parsed.data) return { id, author, takenBack: true };
  const { said } = parsed.data;
  if (said.way === "guided" && missingParts(said.parts).length > 0) return null;
  return { ...parsed.data, id, author };
}

export type ApologyProblem = "something-missing" | "too-long" | "too-many-additions";

/** The value to be signed; `additions` in the order in which they were added. */
export function apologyValue(apology: Omit<Apology, "id" | "author">): Result<JsonValue, ApologyProblem> {
  const { said, hasNews, day: on, additions } = apology;
  const isEmpty = said.way === "free" ? said.text.trim() === "" : missingParts(said.parts).length > 0;
  if (isEmpty || additions.some(({ text }) => text.trim() === "")) return fail("something-missing");
  if (additions.length > LIMITS.apologyAdditions) return fail("too-many-additions");
  const value = sharedSchema.safeParse({
    said: trimmed(said),
    hasNews,
    day: on,
    additions: additions.map((added) => ({ ...added, text: clean(added.text) })),
  });
  if (!value.success || lettersOf(value.data) > LIMITS.apologyCharacters) return fail("too-long");
  // reason: plain JSON by its schema.
  return ok(value.data as unknown as JsonValue);
}

export const TAKEN_BACK: JsonValue = { takenBack: true };

function trimmed(said: ApologySaid): ApologySaid {
  if (said.way === "free") return { way: "free", text: clean(said.text) };
  const parts = APOLOGY_PARTS.map((part) => [part, clean(said.parts[part])] as const);
  // reason: the same keys again.
  return { way: "guided", parts: Object.fromEntries(parts) as ApologyParts };
}

/** Half a letter, as a cut paste can leave it, could not be signed. */
function clean(text: string): string {
  return text.trim().toWellFormed();
}

/** As they will stand in the signed record, where a quotation mark takes two places. */
function lettersOf(value: unknown): number {
  return JSON.stringify(value).length;
}

/** How the author says "this is the act, this is mine": the parts in order, without the empty ones. */
export function apologyTexts(said: ApologySaid): readonly string[] {
  if (said.way === "free") return [said.text];
  return [...REQUIRED_PARTS.slice(0, 3), "whatIFeel", "whatLedToIt", "soThatNotAgain", "whatIDoNext"]
    .map((part) => said.parts[part as keyof ApologyParts])
    .filter((text) => text !== "");
}
