import { daysBetween } from "../base/day.ts";
import { LIMITS } from "../base/limits.ts";
import type { Apology } from "./apology.ts";

/** The one word with which somebody says "I do not want apologies here for now", and lifts it again. */
export const APOLOGY_MUTE_LABEL = "cg/v1/apology-mute";
export const APOLOGY_MUTE_SUBJECT = "apology-mute";

export type MayShareApology = "yes" | "one-open" | "muted";

/** Two devices of one person can be a day apart. */
const A_TIME_ZONE_DAYS = 1;

/**
 * One open apology at a time: a new one after an answer, or after a week without. Silence is never made to
 * look like an answer, and a flood of apologies asks for one. A day far ahead of today came from a clock that
 * was wrong: it keeps nobody waiting.
 */
export function mayShareApology(now: {
  /** The author's own, in any order, without those taken back. */
  readonly own: readonly Apology[];
  readonly isAnswered: (apology: Apology) => boolean;
  readonly isMuted: boolean;
  readonly today: string;
}): MayShareApology {
  if (now.isMuted) return "muted";
  const isOpen = (apology: Apology): boolean => {
    const age = daysBetween(apology.day, now.today);
    return !now.isAnswered(apology) && age >= -A_TIME_ZONE_DAYS && age < LIMITS.apologyOpenDays;
  };
  return now.own.some(isOpen) ? "one-open" : "yes";
}
