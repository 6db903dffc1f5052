import { daysBetween, utcDay } from "../../../../shared/base/day.ts";
import type { SigningProblem } from "../../words/signingProblem.ts";
import type { MaySign } from "../signingView.ts";

/** `day` is what would stand on paper. */
export function whyNotSign(may: MaySign, day: string, serverMs: number): SigningProblem | null {
  if (may === "closed") return "space-closed";
  if (may === "offline") return "offline";
  if (may === "words-first" || may === "clock-wrong") return may;
  // A time zone and a clock that is some hours off together: neither device would count a day so far away.
  return Math.abs(daysBetween(day, utcDay(serverMs))) > 1 ? "clock-wrong" : null;
}
