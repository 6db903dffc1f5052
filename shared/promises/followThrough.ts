import { addDays } from "../base/day.ts";
import { weekOf } from "../base/week.ts";
import type { Calendar } from "./calendar.ts";
import { dueDays } from "./cadence.ts";
import type { KeptPromise } from "./promise.ts";
import { type LogEntry, type Outcome, TIMES_A_DAY } from "./promiseLog.ts";

/** What one day of a promise is shown as; "no-word" only once its time has passed. */
export interface ShownDay {
  readonly day: string;
  readonly entry: LogEntry | null;
  readonly state: Outcome | "no-word" | "open";
  /** Which of the day; 0 but for what happens without a plan. */
  readonly time: number;
}

export interface ShownWeek {
  /** Its Monday. */
  readonly week: string;
  readonly days: readonly ShownDay[];
}

/** Looks up one telling; checked signatures are the caller's matter. */
export type EntryAt = (promise: KeptPromise, day: string, time: number) => LogEntry | null;

/**
 * The weeks of one promise, newest first: what was told, and the days about which nothing was told yet. There
 * are no sums and no shares here, and no row of days that could break: a miss is one dot among others.
 */
export function weeksOf(
  promise: KeptPromise,
  entryAt: EntryAt,
  now: { readonly ms: number; readonly calendar: Calendar; readonly weeks: number },
): readonly ShownWeek[] {
  const today = now.calendar.dayAt(now.ms, promise.zone);
  const thisWeek = weekOf(today);
  return Array.from({ length: now.weeks }, (_, ago) => addDays(thisWeek, -7 * ago))
    .map((week) => ({ week, days: daysOf(promise, entryAt, week, today, now) }))
    .filter(({ days }) => days.length > 0);
}

function daysOf(
  promise: KeptPromise,
  entryAt: EntryAt,
  week: string,
  today: string,
  now: { readonly ms: number; readonly calendar: Calendar },
): readonly ShownDay[] {
  const last = addDays(week, 6);
  const until = last < today ? last : today;
  if (promise.cadence.kind === "when-it-happens") return toldIn(promise, entryAt, week, until);
  return dueDays(promise, week, until).map((day) => {
    const entry = entryAt(promise, day, 0);
    const state = entry?.outcome ?? (now.ms > endOf(promise, day, now.calendar) ? "no-word" : "open");
    return { day, entry, state, time: 0 };
  });
}

/** Until when a day's promise can still be kept: its time of day there, or the end of the day there. */
export function endOf({ by, zone }: KeptPromise, day: string, calendar: Calendar): number {
  return by === null ? calendar.moment(addDays(day, 1), "00:00", zone) : calendar.moment(day, by, zone);
}

function toldIn(promise: KeptPromise, entryAt: EntryAt, from: string, to: string): readonly ShownDay[] {
  const told: ShownDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    for (let time = 0; time < TIMES_A_DAY; time++) {
      const entry = entryAt(promise, day, time);
      if (entry === null) break;
      told.push({ day, entry, state: entry.outcome, time });
    }
  }
  return told;
}

/**
 * The days that wait for their author's word: today's, and those of the last week that passed without one. Newest
 * first, because a screen shows only some of them: what is long past must not stand in front of today.
 */
export function waitingDays(weeks: readonly ShownWeek[]): readonly ShownDay[] {
  const waiting = weeks.slice(0, 2).flatMap(({ days }) => days.filter(({ entry }) => entry === null));
  return waiting.toSorted((left, right) => right.day.localeCompare(left.day));
}
