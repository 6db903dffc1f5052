import type * as Y from "yjs";
import * as z from "zod/mini";
import { isDay } from "../../../../shared/base/day.ts";
import { PULSE_ITEMS, type Pulse, type PulseItem, readPulseNumber } from "../../../../shared/week/pulse.ts";
import { writeText } from "../../../platform/mine/writeText.ts";
import { ownAgendaOf, readOwnAgenda } from "./ownAgenda.ts";

/**
 * My weeks in the private document: numbers by week and item, so that two devices of one person that are both
 * offline answer different items of one week and keep both; and the words, each in a text of its own.
 */
export function pulsesOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("week:pulse");
}

export type Pulses = readonly (readonly [week: string, pulse: Pulse])[];

/** Newest first. */
export function readPulses(pulses: Y.Map<unknown> | null): Pulses {
  const found = new Map<string, Partial<Record<PulseItem, number>>>();
  for (const [key, value] of pulses ?? []) {
    const [week = "", name = ""] = key.split(".");
    const item = PULSE_ITEMS.find((known) => known === name);
    const number = readPulseNumber(value);
    if (!isDay(week) || item === undefined || number === null) continue;
    const pulse = found.get(week) ?? {};
    pulse[item] = number;
    found.set(week, pulse);
  }
  return [...found].toSorted(([left], [right]) => right.localeCompare(left));
}

export function writePulse(mine: Y.Doc, week: string, item: PulseItem, value: number | null): void {
  if (value === null) pulsesOf(mine).delete(`${week}.${item}`);
  else pulsesOf(mine).set(`${week}.${item}`, value);
}

/** Generous for a line, so that a pasted letter is not cut before its writer has seen that it is too long. */
const DRAFT_CHARACTERS = 2_000;
const WORDS = "week:words/";

/** The lines of a week or a day as they are written: "glad" and "helps", "was" and "good", and "along" of a meeting. */
export type LineName = "glad" | "helps" | "was" | "good" | "along";

export function lineOf(mine: Y.Doc, day: string, name: LineName): Y.Text {
  return mine.getText(`${WORDS}${day}/${name}`);
}

export function writeLine(mine: Y.Doc, day: string, name: LineName, next: string): void {
  writeText(lineOf(mine, day, name), next.slice(0, DRAFT_CHARACTERS).toWellFormed());
}

/** What of weeks is in a private document, as text for the copy that somebody keeps. */
export function ownWeekWords(mine: Y.Doc): readonly string[] {
  const numbers = readPulses(pulsesOf(mine)).map(([week, pulse]) =>
    [`${week}:`, ...PULSE_ITEMS.flatMap((item) => (pulse[item] === undefined ? [] : [`${item} ${pulse[item]}`]))].join(
      " ",
    ),
  );
  const words = [...mine.share.keys()]
    .filter((name) => name.startsWith(WORDS))
    .toSorted()
    .map((name) => [name.slice(WORDS.length, WORDS.length + 10), mine.getText(name).toString().trim()] as const)
    .filter(([, text]) => text !== "");
  const agenda = readOwnAgenda(ownAgendaOf(mine), "a").map(({ day, text }) => `${day}: ${text}`);
  return [...numbers, ...words.map(([day, text]) => `${day}: ${text}`), ...agenda];
}

/** What somebody switched on for themselves; the other is told nothing of it. */
export function weekChoicesOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("week:choices");
}

export function readWantsLines(choices: Y.Map<unknown> | null): boolean {
  return choices?.get("two-lines") === true;
}

export function readWantsMeeting(choices: Y.Map<unknown> | null): boolean {
  return choices?.get("meeting") === true;
}

/** How somebody goes on with the weekly look after one-sided weeks, and since when; nobody else is told. */
export const PACES = ["on", "slower", "alone"] as const;
export type Pace = (typeof PACES)[number];

const choice = z.object({ pace: z.enum(PACES), since: z.string().check(z.refine(isDay)) });
export type PaceChoice = Readonly<z.infer<typeof choice>>;

export function readPace(choices: Y.Map<unknown> | null): PaceChoice | null {
  const parsed = choice.safeParse(choices?.get("pace"));
  return parsed.success ? parsed.data : null;
}

export function writePace(mine: Y.Doc, pace: Pace, since: string): void {
  weekChoicesOf(mine).set("pace", { pace, since });
}

export function writeWants(mine: Y.Doc, what: "two-lines" | "meeting", wants: boolean): void {
  if (wants) weekChoicesOf(mine).set(what, true);
  else weekChoicesOf(mine).delete(what);
}
