import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";

/** Monday to Sunday, as the reader's language calls them. */
export function useWeekdays(style: "long" | "short" = "short"): readonly string[] {
  const { i18n } = useLingui();
  return useMemo(() => {
    const name = new Intl.DateTimeFormat(i18n.locale, { weekday: style, timeZone: "UTC" });
    // 5 January 1970 was a Monday.
    return Array.from({ length: 7 }, (_, day) => name.format(new Date(Date.UTC(1970, 0, 5 + day))));
  }, [i18n.locale, style]);
}
