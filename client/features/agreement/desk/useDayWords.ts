import { useLingui } from "@lingui/react/macro";

/** How a day of a point is said in the reader's language: a day is the same day wherever one reads it. */
export function useDayWords(): (day: string) => string {
  const { i18n } = useLingui();
  return (day) => i18n.date(new Date(`${day}T12:00:00Z`), { dateStyle: "long", timeZone: "UTC" });
}
