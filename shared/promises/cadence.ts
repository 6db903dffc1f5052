import * as z from "zod/mini";
import { addDays, isDay } from "../base/day.ts";
import { weekdayOf } from "../base/week.ts";

/**
 * When a promise is due, in whole days of its author's calendar. What a day is follows from the time zone in
 * the promise and not from the device that reads it, so that both of the two count the same days, wherever
 * each of them travels and whatever the clocks do in spring.
 */
const day = z.string().check(z.refine(isDay));

export const cadenceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("once"), on: day }),
  z.strictObject({ kind: z.literal("daily") }),
  /** 1 is Monday, as in ISO 8601; at least one, each once. */
  z.strictObject({
    kind: z.literal("weekly"),
    weekdays: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(
      z.minLength(1),
      z.refine((days) => days.every((one, at) => at === 0 || one > (days[at - 1] ?? 0))),
    ),
  }),
  /** "If ..., then I will ...": nothing is due; what happened is told when it happened. */
  z.strictObject({ kind: z.literal("when-it-happens") }),
]);
export type Cadence = z.infer<typeof cadenceSchema>;

export const scheduleSchema = z.strictObject({
  cadence: cadenceSchema,
  start: day,
  /** The last day that counts; null: until it is put away. */
  end: z.nullable(day),
});
export type Schedule = z.infer<typeof scheduleSchema>;

export function isDueOn({ cadence, start, end }: Schedule, on: string): boolean {
  if (on < start || (end !== null && on > end)) return false;
  switch (cadence.kind) {
    case "once":
      return cadence.on === on;
    case "daily":
      return true;
    case "weekly":
      return cadence.weekdays.includes(weekdayOf(on));
    case "when-it-happens":
      return false;
  }
}

/** Oldest first, both days included. Bounded by its caller: it walks day by day. */
export function dueDays(schedule: Schedule, from: string, to: string): readonly string[] {
  const first = from > schedule.start ? from : schedule.start;
  const days: string[] = [];
  for (let on = first; on <= to; on = addDays(on, 1)) if (isDueOn(schedule, on)) days.push(on);
  return days;
}
