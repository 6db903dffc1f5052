import { addDays } from "../../../shared/base/day.ts";

/** What one warm sentence can be made from; null when nothing of it is there, and then nothing is said. */
export type WarmLine =
  | { readonly kind: "kept"; readonly times: number }
  | { readonly kind: "both-heard" }
  | { readonly kind: "talked" };

const WEEK_DAYS = 7;

/**
 * Something true of this week and never a measure: what was kept is named, what was not is not, nothing is compared
 * with another week or between the two, and a week without any has no sentence instead of a sad one.
 */
export function warmLine(now: {
  readonly today: string;
  /** The days of what was told as kept, of whoever told it. */
  readonly kept: readonly string[];
  readonly talks: readonly { readonly day: string; readonly bothHeard: boolean }[];
}): WarmLine | null {
  const isThisWeek = (day: string): boolean => day > addDays(now.today, -WEEK_DAYS) && day <= now.today;
  const times = now.kept.filter(isThisWeek).length;
  if (times > 0) return { kind: "kept", times };
  const talks = now.talks.filter(({ day }) => isThisWeek(day));
  if (talks.some(({ bothHeard }) => bothHeard)) return { kind: "both-heard" };
  return talks.length > 0 ? { kind: "talked" } : null;
}
