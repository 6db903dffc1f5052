/**
 * Days of the calendar as the text that lies in the document ("2027-01-31"), counted without a clock: what
 * day it is today is handed in by whoever has one. Equal text means the same day, and text order is day order.
 */
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Days since 1 March of the year 0, after Howard Hinnant's "chrono-compatible low-level date algorithms". */
function countOf(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
  );
}

const COUNT_OF_1970 = countOf(1970, 1, 1);

function textOfCount(days: number): string {
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const y = Math.floor(
    (inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * m + 2) / 5) + 1;
  const month = m < 10 ? m + 3 : m - 9;
  const year = y + era * 400 + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

function count(day: string): number {
  const [, year, month, date] = DAY.exec(day) ?? [];
  return countOf(Number(year), Number(month), Number(date));
}

/** A day that exists: 31 February has the shape of one and is none. */
export function isDay(value: unknown): value is string {
  return typeof value === "string" && DAY.test(value) && textOfCount(count(value)) === value;
}

/** Needs a day that exists. */
export function addDays(day: string, days: number): string {
  return textOfCount(count(day) + days);
}

/** Below zero when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return count(to) - count(from);
}

/** The day in Greenwich: what two devices in two time zones agree on. */
export function utcDay(ms: number): string {
  return textOfCount(COUNT_OF_1970 + Math.floor(ms / DAY_MS));
}

/** When that day begins, in ms since 1970. */
export function startOfUtcDay(day: string): number {
  return (count(day) - COUNT_OF_1970) * DAY_MS;
}
