import * as z from "zod/mini";
import { addDays } from "../base/day.ts";
import { weekOf } from "../base/week.ts";

/**
 * My week in a few numbers from 0 to 10: a diary of one's own, not a test, and no validity is claimed for it.
 * Every item may be left out. "Unseen" is asked only of whoever privately chose that they hurt their partner.
 */
export const PULSE_ITEMS = ["reliability", "openness", "ease", "freedom", "hope", "unseen"] as const;
export type PulseItem = (typeof PULSE_ITEMS)[number];
export type Pulse = Readonly<Partial<Record<PulseItem, number>>>;

/**
 * What can be shared at all: whether somebody could say no stays with them, always, and "unseen" would tell
 * what somebody chose in private.
 */
export const SHAREABLE_ITEMS = ["reliability", "openness", "ease", "hope"] as const;
export type ShareableItem = (typeof SHAREABLE_ITEMS)[number];
/** Of these the weekly look asks by itself; the others for whoever wants to. */
export const LOOK_ITEMS: readonly ShareableItem[] = ["reliability", "hope"];

export const PULSE_MOST = 10;
/** From here on the card behind the small i speaks of saying no. */
const LOW_FREEDOM = 3;
/** A step down that is worth a kind word, and no more than that. */
const DIP = 2;

const number = z.int().check(z.gte(0), z.lte(PULSE_MOST));

export function readPulseNumber(value: unknown): number | null {
  const parsed = number.safeParse(value);
  return parsed.success ? parsed.data : null;
}

export function isFreedomLow({ freedom }: Pulse): boolean {
  return freedom !== undefined && freedom <= LOW_FREEDOM;
}

const shared = z.strictObject({
  reliability: z.optional(number),
  openness: z.optional(number),
  ease: z.optional(number),
  hope: z.optional(number),
});
export type SharedPulse = Readonly<Partial<Record<ShareableItem, number>>>;

/** Null for anything that holds more than may be shared, whoever sent it. */
export function readSharedPulse(value: unknown): SharedPulse | null {
  const parsed = shared.safeParse(value);
  // reason: the keys are those of the list, and no number is undefined in JSON.
  return parsed.success ? (parsed.data as SharedPulse) : null;
}

export function sharedPulse(pulse: Pulse, items: readonly ShareableItem[]): Record<string, number> {
  return Object.fromEntries(
    SHAREABLE_ITEMS.filter((item) => items.includes(item)).flatMap((item) => {
      const value = pulse[item];
      return value === undefined ? [] : [[item, value] as const];
    }),
  );
}

/**
 * Which week is looked at: from Thursday on the one that is under way, before that the last. So the end of a
 * week and the days after it mean the same, also for two people on both sides of midnight.
 */
export function weekToLookAt(today: string): string {
  return weekOf(addDays(today, -3));
}

export interface PulsePoint {
  readonly week: string;
  readonly value: number;
  readonly isDip: boolean;
}

/** One item over the weeks, oldest first; a week without an answer is a gap, and no zero. */
export function pulseLine(weeks: readonly (readonly [string, Pulse])[], item: PulseItem): readonly PulsePoint[] {
  const points: PulsePoint[] = [];
  for (const [week, pulse] of weeks.toSorted(([left], [right]) => left.localeCompare(right))) {
    const value = pulse[item];
    if (value === undefined) continue;
    const before = points.at(-1)?.value ?? value;
    points.push({ week, value, isDip: before - value >= DIP });
  }
  return points;
}
