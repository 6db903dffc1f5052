import { useLingui } from "@lingui/react/macro";
import { daysBetween } from "../../../../shared/base/day.ts";

const WITHIN_A_WEEK = 6;

/** Days as people call them, in the reader's language: never a clock time, and no date where a weekday says it. */
export function useDayNames(today: string): (day: string, how?: "short" | "full") => string {
  const { i18n } = useLingui();
  return (day, how = "short") => {
    const date = new Date(`${day}T12:00:00Z`);
    const isNear = daysBetween(day, today) <= WITHIN_A_WEEK;
    return i18n.date(date, {
      weekday: "long",
      timeZone: "UTC",
      ...((how === "full" || !isNear) && { day: "numeric", month: "long" }),
    });
  };
}
