import type { PulseItem } from "../../../shared/week/pulse.ts";
import { useMine } from "../../platform/mine/useMine.ts";
import { useObserved } from "../../platform/mine/useObserved.ts";
import { type Pulses, pulsesOf, readPulses, writePulse } from "./document/ownWeek.ts";

/** My weeks in numbers, newest first; nobody else has them. */
export function usePulses(): readonly [Pulses, (week: string, item: PulseItem, value: number | null) => void] {
  const mine = useMine();
  const pulses = useObserved(mine === null ? null : pulsesOf(mine), readPulses);
  return [
    pulses,
    (week, item, value) => {
      if (mine !== null) writePulse(mine, week, item, value);
    },
  ];
}
