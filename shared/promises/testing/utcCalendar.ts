import { addDays, startOfUtcDay } from "../../base/day.ts";
import type { Calendar } from "../calendar.ts";

/** Days and hours of UTC, so that the rules are seen without the zones. */
export const utcCalendar: Calendar = {
  dayAt: (ms) => addDays("1970-01-01", Math.floor(ms / 86_400_000)),
  moment: (day, time) => {
    const [hours = 0, minutes = 0] = time.split(":").map(Number);
    return startOfUtcDay(day) + (hours * 60 + minutes) * 60_000;
  },
};
