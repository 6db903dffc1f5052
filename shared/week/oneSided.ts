import { addDays, daysBetween } from "../base/day.ts";

/** Who answered a week's look, as far as the one who asks can see. */
export interface Answered {
  readonly byMe: boolean;
  readonly byOther: boolean;
}

const ONE_SIDED_WEEKS = 3;

/**
 * Whether the last weeks were carried by one of the two, and by which. Only whole weeks count, all of them the
 * same way; whoever answered the question is not asked again before as many weeks have passed once more.
 */
export function oneSided(
  answeredIn: (week: string) => Answered,
  now: { readonly week: string; readonly askedOn: string | null },
): "mine" | "theirs" | null {
  if (now.askedOn !== null && daysBetween(now.askedOn, now.week) < 7 * ONE_SIDED_WEEKS) return null;
  const weeks = Array.from({ length: ONE_SIDED_WEEKS }, (_, ago) => answeredIn(addDays(now.week, -7 * (ago + 1))));
  if (weeks.every(({ byMe, byOther }) => byMe && !byOther)) return "mine";
  return weeks.every(({ byMe, byOther }) => !byMe && byOther) ? "theirs" : null;
}
