import type * as Y from "yjs";
import * as z from "zod/mini";
import { addDays, daysBetween, isDay } from "../../../shared/base/day.ts";
import { ID_PATTERN } from "../../../shared/base/ids.ts";
import { writeNote } from "../../platform/mine/notes.ts";

/**
 * What is on somebody's mind after a limit was crossed, theirs or the other's: one at a time, in the private
 * document, never a list. Its words are notes; here is only what they are about. Nothing is counted, nothing is
 * shared from here, and no field asks who is to blame.
 */
export const CROSSED_NOTES = ["crossed", "crossedCare", "crossedCause", "crossedPlan"] as const;

export interface Crossed {
  /** Whose limit it was, as this person sees it; null while they have not said. */
  readonly whose: "mine" | "theirs" | null;
  /** The point of the agreement that it was about, when it was one. */
  readonly point: string | null;
  /** The day on which it was noticed. */
  readonly on: string | null;
}

// Decrypted is still untrusted: an older or broken device of mine may have written anything.
const stored = z.object({
  whose: z.catch(z.nullable(z.enum(["mine", "theirs"])), null),
  point: z.catch(z.nullable(z.string().check(z.regex(ID_PATTERN))), null),
  on: z.catch(z.nullable(z.string().check(z.refine(isDay))), null),
});

export function crossedOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("crossed");
}

export function readCrossed(crossed: Y.Map<unknown> | null): Crossed {
  return stored.parse({ whose: null, point: null, on: null, ...crossed?.toJSON() });
}

/** The first word about it sets its day; a talk is offered from there. */
export function noteCrossed(mine: Y.Doc, change: Partial<Omit<Crossed, "on">>, today: string): void {
  const crossed = crossedOf(mine);
  mine.transact(() => {
    if (readCrossed(crossed).on === null) crossed.set("on", today);
    for (const [name, value] of Object.entries(change)) crossed.set(name, value);
  });
}

/** How long a point is remembered to have come up, for this person alone. */
const REMEMBERED_DAYS = 90;

export function crossedBeforeOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("crossedBefore");
}

/** Whether this point came up before, not long ago: then the point may be what needs a look. Never how often. */
export function cameUpBefore(before: Y.Map<unknown> | null, point: string | null, today: string): boolean {
  const day = point === null ? null : before?.get(point);
  if (!isDay(day)) return false;
  const age = daysBetween(day, today);
  return age >= 0 && age <= REMEMBERED_DAYS;
}

/** All of it goes. Of the point only its day stays, for the time in which it could come up again. */
export function putAwayCrossed(mine: Y.Doc, today: string): void {
  const [crossed, before] = [crossedOf(mine), crossedBeforeOf(mine)];
  const { point, on } = readCrossed(crossed);
  mine.transact(() => {
    for (const [known, day] of before) if (!isDay(day) || day < addDays(today, -REMEMBERED_DAYS)) before.delete(known);
    if (point !== null) before.set(point, on ?? today);
    crossed.clear();
    for (const name of CROSSED_NOTES) writeNote(mine, name, "");
  });
}

/** When a talk is offered: after a night, and before it has settled into silence. */
export function talkDays(on: string): { readonly from: string; readonly until: string } {
  return { from: addDays(on, 1), until: addDays(on, 3) };
}
