import { addDays } from "../base/day.ts";
import { weekOf } from "../base/week.ts";
import type { Calendar } from "./calendar.ts";
import type { KeptPromise } from "./promise.ts";
import { type LogEntry, type Outcome, TIMES_A_DAY } from "./promiseLog.ts";
import { daysDue } from "./stretches.ts";

/** What one day of a promise is shown as; "no-word" only once its time has passed. */
export interface ShownDay {
  readonly day: string;
  readonly entry: LogEntry | null;
  readonly state: Outcome | "no-word" | "open";
  /** Which of the day; 0 but for what happens without a plan. */
  readonly time: number;
}

/** What was not kept, or not whole, and was said before the other asked. Of what was kept nobody has to be told first. */
export function isToldFirst({ entry }: ShownDay): boolean {
  return entry !== null && entry.toldFirst && (entry.outcome === "missed" || entry.outcome === "partly");
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
  const due = new Set(daysDue(promise, week, until));
  const days: ShownDay[] = [];
  // What was told stands on its day also where nothing is due any more: a change takes no word back.
  for (let day = week; day <= until; day = addDays(day, 1)) {
    const told = toldOn(promise, entryAt, day, due.has(day) ? 1 : TIMES_A_DAY);
    days.push(...told);
    if (told.length > 0 || !due.has(day)) continue;
    const isOver = now.ms > endOf(promise, day, now.calendar);
    days.push({ day, entry: null, state: isOver ? "no-word" : "open", time: 0 });
  }
  return days;
}

/** Until when a day's promise can still be kept: its time of day there, or the end of the day there. */
export function endOf({ by, zone }: KeptPromise, day: string, calendar: Calendar): number {
  return by === null ? calendar.moment(addDays(day, 1), "00:00", zone) : calendar.moment(day, by, zone);
}

/** Of a day that is due one word; of what happens without a plan, all that was told of it. */
function toldOn(promise: KeptPromise, entryAt: EntryAt, day: string, times: number): readonly ShownDay[] {
  const told: ShownDay[] = [];
  for (let time = 0; time < times; time++) {
    const entry = entryAt(promise, day, time);
    if (entry === null) break;
    told.push({ day, entry, state: entry.outcome, time });
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

/** The newest day that was told as not kept, or not whole. One only: a list of misses would be a ledger. */
export function newestMiss(weeks: readonly ShownWeek[]): ShownDay | null {
  const oldestFirst = weeks.toReversed().flatMap(({ days }) => days);
  return oldestFirst.findLast(({ state }) => state === "missed" || state === "partly") ?? null;
}
