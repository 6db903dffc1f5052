import { addDays } from "../base/day.ts";
import { LIMITS } from "../base/limits.ts";
import { dueDays, type Schedule } from "./cadence.ts";
import type { PromiseSaid } from "./promise.ts";

/**
 * A promise may change its days, rest, and be taken up again. What counted until then goes on counting for its own
 * days: otherwise a change would turn days that were never promised into days without a word, and take away others
 * that were. While it rests, and once it is done, nothing is due.
 */
export function changedOn(before: PromiseSaid, after: PromiseSaid, today: string): PromiseSaid {
  if (isSame(before, after)) return after;
  const { since: _since, earlier: _earlier, ...said } = after;
  const earlier = [...(before.earlier ?? []), ...endedBefore(before, today)].slice(-LIMITS.promiseStretches);
  return {
    ...said,
    ...(today > said.start ? { since: today } : {}),
    ...(earlier.length > 0 ? { earlier } : {}),
  };
}

/** Oldest first, each once, both days included; bounded by its caller. */
export function daysDue(said: PromiseSaid, from: string, to: string): readonly string[] {
  const schedules = [...(said.earlier ?? []), ...inForce(said)];
  return [...new Set(schedules.flatMap((schedule) => dueDays(schedule, from, to)))].toSorted();
}

/** Today is the new one's: what was said of today stands there all the same. */
function endedBefore(before: PromiseSaid, today: string): readonly Schedule[] {
  const yesterday = addDays(today, -1);
  return inForce(before).flatMap((schedule) => {
    const end = schedule.end !== null && schedule.end < yesterday ? schedule.end : yesterday;
    return end < schedule.start ? [] : [{ ...schedule, end }];
  });
}

function inForce({ state, cadence, start, since, end }: PromiseSaid): readonly Schedule[] {
  return state === "active" ? [{ cadence, start: since ?? start, end }] : [];
}

/** Words may change as they like; days begin anew only where the days themselves are other ones. */
function isSame(before: PromiseSaid, after: PromiseSaid): boolean {
  return JSON.stringify(inForce(before)) === JSON.stringify(inForce(after));
}
