import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";

/** How a day of a point is said: in the device's own order, and the same day wherever one reads it. */
export function useDayWords(): (day: string) => string {
  const { i18n } = useLingui();
  return useMemo(() => {
    const spoken = navigator.language.startsWith(i18n.locale) ? navigator.language : i18n.locale;
    const calendar = new Intl.DateTimeFormat(spoken, { dateStyle: "long", timeZone: "UTC" });
    return (day) => calendar.format(new Date(`${day}T12:00:00Z`));
  }, [i18n.locale]);
}
