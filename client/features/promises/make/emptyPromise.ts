import type { PromiseSaid } from "../../../../shared/promises/promise.ts";
import { ownZone } from "../../../platform/calendar/intlCalendar.ts";

/** A promise before anything is said: daily from today, in the zone that its author lives in. */
export function emptyPromise(today: string): PromiseSaid {
  return {
    what: "",
    cadence: { kind: "daily" },
    by: null,
    // Its days and hours stay those of the place in which it was made, wherever somebody travels.
    zone: ownZone(),
    start: today,
    review: null,
    end: null,
    sign: "",
    need: "",
    fallback: "",
    from: null,
    state: "active",
  };
}
