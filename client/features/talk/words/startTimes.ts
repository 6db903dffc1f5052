/** Times that people pick with one tap: the evening, when the children sleep. */
const EVENING = { hours: 20, minutes: 30 } as const;
/** Nearer than this is "now". */
const SOON_MS = 30 * 60_000;

/** Tonight at half past eight as this device counts days, while that is still some way off; else null. */
export function tonight(now: number): number | null {
  const at = eveningOf(now, 0);
  return at - now >= SOON_MS ? at : null;
}

export function tomorrowEvening(now: number): number {
  return eveningOf(now, 1);
}

function eveningOf(now: number, daysLater: number): number {
  const day = new Date(now);
  day.setDate(day.getDate() + daysLater);
  day.setHours(EVENING.hours, EVENING.minutes, 0, 0);
  return day.getTime();
}

/** What `<input type="datetime-local">` reads and gives: the device's own days and hours. */
export function toLocalField(at: number): string {
  const day = new Date(at);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}T${two(day.getHours())}:${two(day.getMinutes())}`;
}

export function fromLocalField(value: string): number | null {
  const at = new Date(value).getTime();
  return value === "" || Number.isNaN(at) ? null : at;
}

const LATER_MS = 90 * 60_000;
const HALF_HOUR_MS = 30 * 60_000;

/** When a pause might end: some time this evening while there is one, and tomorrow evening. */
export function returnTimes(now: number): { readonly later: number | null; readonly tomorrow: number } {
  const later = Math.ceil((now + LATER_MS) / HALF_HOUR_MS) * HALF_HOUR_MS;
  const isToday = new Date(later).getDate() === new Date(now).getDate();
  return { later: isToday ? later : null, tomorrow: tomorrowEvening(now) };
}
