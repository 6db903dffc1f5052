import { addDays } from "../../../../shared/base/day.ts";

const WEEK_DAYS = 7;

/** Today and the six days before it: what is older is found where it stands. */
export function lastDays(today: string): readonly string[] {
  return Array.from({ length: WEEK_DAYS }, (_, index) => addDays(today, -index));
}
