import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { clockOf } from "../../../platform/i18n/chosenLanguage.ts";
import { useLanguage } from "../../../platform/i18n/useLanguage.ts";
import { useRegion } from "../../../platform/i18n/useRegion.ts";

const DAY_MS = 24 * 60 * 60_000;

export interface WhenWords {
  /** "21:40", or "9:40 PM" where people write it so: the device's own way. */
  readonly time: (at: number) => string;
  /** "today at 21:40", "tomorrow at 21:40", "Friday at 21:40", "3 December at 21:40": inside a sentence. */
  readonly moment: (at: number, now: number) => string;
  /** "Friday, 20 November 2026": past talks have days and no clock times. */
  readonly day: (at: number) => string;
}

export function useWhenWords(): WhenWords {
  const { t } = useLingui();
  const language = useLanguage();
  const spoken = useRegion();
  return useMemo(() => {
    const clock = new Intl.DateTimeFormat(clockOf(language), { hour: "numeric", minute: "2-digit" });
    const calendar = new Intl.DateTimeFormat(spoken, { dateStyle: "full" });
    const inOwnWay = (at: number, parts: Intl.DateTimeFormatOptions): string =>
      new Intl.DateTimeFormat(spoken, parts).format(at);
    const time = (at: number): string => clock.format(at);
    return {
      time,
      day: (at) => calendar.format(at),
      moment(at, now) {
        const clockTime = time(at);
        const days = daysBetween(now, at);
        if (days === 0) return t`today at ${clockTime}`;
        if (days === 1) return t`tomorrow at ${clockTime}`;
        const weekday = inOwnWay(at, { weekday: "long" });
        if (days > 1 && days < 7) return t`${weekday} at ${clockTime}`;
        const date = inOwnWay(at, { day: "numeric", month: "long" });
        return t`${date} at ${clockTime}`;
      },
    };
  }, [t, language, spoken]);
}

/** Calendar days, not stretches of 24 hours: an hour past midnight is tomorrow. */
function daysBetween(from: number, to: number): number {
  return Math.round((startOfDay(to) - startOfDay(from)) / DAY_MS);
}

function startOfDay(at: number): number {
  const day = new Date(at);
  day.setHours(0, 0, 0, 0);
  return day.getTime();
}
