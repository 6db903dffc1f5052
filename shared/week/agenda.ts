import * as z from "zod/mini";
import { isDay } from "../base/day.ts";
import type { AgendaId, Slot } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import type { JsonValue } from "../seal/record/signedRecord.ts";

/**
 * What somebody would like to talk about in a longer meeting: one line, their own word, theirs to take back. It asks
 * for no answer; that it was talked about is known by taking it off.
 */
export const AGENDA_LABEL = "cg/v1/agenda";

export function agendaSubject(id: AgendaId): string {
  return `agenda/${id}`;
}

const schema = z.strictObject({
  day: z.string().check(z.refine(isDay)),
  text: z.string().check(z.minLength(1), z.maxLength(LIMITS.agendaCharacters)),
});

export interface AgendaPoint {
  readonly id: AgendaId;
  readonly author: Slot;
  readonly day: string;
  readonly text: string;
}

/** Null for what was taken back, too. */
export function readAgendaPoint(id: AgendaId, author: Slot, value: unknown): AgendaPoint | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? { id, author, ...parsed.data } : null;
}

/** Null when there is nothing to be said. */
export function agendaValue(text: string, day: string): JsonValue {
  const words = text.trim().slice(0, LIMITS.agendaCharacters).toWellFormed();
  return words === "" ? null : schema.parse({ day, text: words });
}

/** The oldest first, so that nothing is pushed back by what came later. */
export function inOrder(points: readonly AgendaPoint[]): readonly AgendaPoint[] {
  return points.toSorted((left, right) => left.day.localeCompare(right.day) || (left.id < right.id ? -1 : 1));
}
