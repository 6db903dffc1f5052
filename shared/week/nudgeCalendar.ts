import { utf8Bytes } from "../base/lengthPrefixed.ts";

/**
 * A reminder without an address: a calendar file (RFC 5545) that repeats every week. Nothing in it says where it
 * came from, because calendars are shared, read aloud and shown on locked screens. Its time has no zone: eight
 * in the evening is eight in the evening, wherever its reader travels and whatever the clocks do in spring.
 */
export interface Nudge {
  readonly title: string;
  /** The first day, "2026-11-26"; its weekday is the one that repeats. */
  readonly day: string;
  /** "HH:MM". */
  readonly time: string;
  /** Random, so that saving it again after a change is another entry and tells nothing. */
  readonly id: string;
  /** The day it was made, for the one field that has to hold a moment. */
  readonly madeOn: string;
}

export function nudgeCalendar({ title, day, time, id, madeOn }: Nudge): string {
  const stamp = (on: string): string => on.replaceAll("-", "");
  const name = escaped(title);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//calendar//EN",
    "CALSCALE:GREGORIAN",
    "BEGIN:VEVENT",
    `UID:${id}`,
    `DTSTAMP:${stamp(madeOn)}T000000Z`,
    `DTSTART:${stamp(day)}T${time.replace(":", "")}00`,
    "DURATION:PT10M",
    "RRULE:FREQ=WEEKLY",
    `SUMMARY:${name}`,
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${name}`,
    "TRIGGER:PT0S",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

/** RFC 5545, 3.3.11; a control character has no place in a calendar at all. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, "\\n")
    .replaceAll(/\p{Cc}/gu, "");
}

const MOST_OCTETS = 75;

/** RFC 5545, 3.1: at most 75 octets a line, and never within a letter. */
function folded(line: string): string {
  let [text, octets] = ["", 0];
  for (const letter of line) {
    const size = utf8Bytes(letter).length;
    if (octets + size > MOST_OCTETS) {
      text += "\r\n ";
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}
