import type { Calendar } from "../../../shared/promises/calendar.ts";

/**
 * Time zones as the browser knows them. `Intl` only tells what a moment is called somewhere, so the way back
 * is by trying: a guess is at most a day off, and twice the difference between what it is called and what it
 * should be called arrives, also where the clocks jump.
 */
export const intlCalendar: Calendar = {
  dayAt: (ms, zone) => nameOf(ms, zone).slice(0, 10),
  moment(day, time, zone) {
    const wanted = Date.parse(`${day}T${time}:00Z`);
    const offsets = [wanted - DAY_MS, wanted + DAY_MS].map((ms) => offsetAt(ms, zone));
    const moments = offsets.map((offset) => wanted - offset).filter((ms) => offsetAt(ms, zone) === wanted - ms);
    // Shown twice: the later. Left out by the clocks: the moment they jump, which is where the earlier offset leads.
    return moments.length > 0 ? Math.max(...moments) : jumpAfter(wanted - Math.max(...offsets), zone);
  },
};

const DAY_MS = 24 * 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A zone that this browser does not know (a newer name of it, or one that a program made up) is read as the zone of
 * this device: a day may then begin some hours off, and nobody is kept from reading the promises.
 */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = madeFor(zone) ?? formatOf(ownZone());
  formats.set(zone, made);
  return made;
}

function madeFor(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
  } catch {
    return null;
  }
}

/** "2026-11-22T19:05:00" there; by whole seconds. */
function nameOf(ms: number, zone: string): string {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  );
  const { year = "", month = "", day = "", hour = "", minute = "", second = "" } = parts;
  return `${year.padStart(4, "0")}-${month}-${day}T${hour}:${minute}:${second}`;
}

/** How far the clocks there are ahead of UTC at that moment. */
function offsetAt(ms: number, zone: string): number {
  const whole = Math.floor(ms / 1000) * 1000;
  return Date.parse(`${nameOf(whole, zone)}Z`) - whole;
}

/** The first moment after `from` at which the clocks there show something else than they would have. */
function jumpAfter(from: number, zone: string): number {
  let [before, after] = [from - DAY_MS, from + DAY_MS];
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle, zone) === offsetAt(from - DAY_MS, zone)) before = middle;
    else after = middle;
  }
  return Math.round(after / 1000) * 1000;
}

/** The zone that this device lives in. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Whether clocks there show on that day what they show here; of a zone that is not known nothing else can be said. */
export function showsSameTime(zone: string, day: string): boolean {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return offsetAt(noon, zone) === offsetAt(noon, ownZone());
}

/** "America/New_York" is New York: zones are named after a city. */
export function placeOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}
