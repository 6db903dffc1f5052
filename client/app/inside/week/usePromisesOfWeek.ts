import { addDays } from "../../../../shared/base/day.ts";
import type { KeptPromise } from "../../../../shared/promises/promise.ts";
import { type LogEntry, TIMES_A_DAY } from "../../../../shared/promises/promiseLog.ts";
import { type PromiseDesk, usePromises } from "../../../features/promises/usePromises.ts";
import type { PromisesOfWeek } from "../../../features/week/look/LookScreen.tsx";

const WEEK_DAYS = 7;

/** What I told of my shared promises in a week; those that only I know of stay where they are. */
export function usePromisesOfWeek(): PromisesOfWeek {
  const desk = usePromises();
  if (desk === null) return () => [];
  return (week) =>
    desk.ownShared.flatMap((promise) => {
      const days = Array.from({ length: WEEK_DAYS }, (_, day) => addDays(week, day));
      const told = days.flatMap((day) => toldOn(promise, day, desk)).map(({ outcome }) => outcome);
      return told.length === 0 ? [] : [{ what: promise.what, told }];
    });
}

/**
 * What was told of a day, in the order of telling. One that happens now and then may have several a day, without gaps.
 */
export function toldOn(promise: KeptPromise, day: string, desk: PromiseDesk): readonly LogEntry[] {
  const times = promise.cadence.kind === "when-it-happens" ? TIMES_A_DAY : 1;
  const told: LogEntry[] = [];
  for (let time = 0; time < times; time++) {
    const entry = desk.entryAt(promise, day, time);
    if (entry === null) break;
    told.push(entry);
  }
  return told;
}
