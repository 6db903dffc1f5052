import { useRegion } from "./useRegion.ts";

const calendars = new Map<string, (day: string) => string>();

/** One for each language: making one is slow, and every point of a page asks. */
function calendarOf(language: string): (day: string) => string {
  const known = calendars.get(language);
  if (known !== undefined) return known;
  const calendar = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  const say = (day: string): string => calendar.format(new Date(`${day}T12:00:00Z`));
  calendars.set(language, say);
  return say;
}

/** How a day of a point is said: in the device's own order, and the same day wherever one reads it. */
export function useDayWords(): (day: string) => string {
  return calendarOf(useRegion());
}
