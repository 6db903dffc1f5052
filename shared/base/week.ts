import { addDays, daysBetween } from "./day.ts";

/** 1970-01-01 was a Thursday. */
const A_MONDAY = "1969-12-29";

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(of: string): number {
  return (((daysBetween(A_MONDAY, of) % 7) + 7) % 7) + 1;
}

/** The Monday of the week in which a day lies. */
export function weekOf(of: string): string {
  return addDays(of, 1 - weekdayOf(of));
}
