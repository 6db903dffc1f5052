import { useLingui } from "@lingui/react/macro";
import type { PromiseSaid } from "../../../shared/promises/promise.ts";
import { placeOf, showsSameTime } from "../../platform/calendar/intlCalendar.ts";
import { useToday } from "../../platform/browser/useToday.ts";
import { useDayWords } from "../../platform/i18n/useDayWords.ts";
import { useWeekdays } from "./useWeekdays.ts";

/** "Every day, by 19:00": when a promise is due, in a few words. */
export function useCadenceWords(): (promise: PromiseSaid) => string {
  const { t } = useLingui();
  const weekdays = useWeekdays("long");
  const sayDay = useDayWords();
  const today = useToday();
  return ({ cadence, by, zone }) => {
    const when = ((): string => {
      switch (cadence.kind) {
        case "once":
          return sayDay(cadence.on);
        case "daily":
          return t`Every day`;
        case "weekly":
          return cadence.weekdays.map((day) => weekdays[day - 1] ?? "").join(", ");
        case "when-it-happens":
          return t`Whenever it happens`;
      }
    })();
    // The time stands only where its author named one: "by midnight" would sound like a deadline.
    if (by === null) return when;
    // A couple may live in two zones: whoever reads it elsewhere must not wait for the wrong hour.
    return showsSameTime(zone, today) ? t`${when}, by ${by}` : t`${when}, by ${by} in ${placeOf(zone)}`;
  };
}
