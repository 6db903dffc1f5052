import { assertNever } from "../base/assertNever.ts";
import type { Phase } from "./dialogue.ts";
import type { Mode } from "./moves.ts";

const MINUTE_MS = 60_000;

/** After this long a screen may gently say so; nobody is cut off. Null where nobody counts minutes. */
export function softTimer(phase: Phase, mode: Mode): number | null {
  if (mode === "days") return null;
  switch (phase) {
    // One sentence, or giving one back.
    case "speak":
    case "mirror":
    case "clarify":
    case "validate":
    case "empathise":
    case "felt":
      return 3 * MINUTE_MS;
    // Something to think over: whether it was heard, what to offer.
    case "confirm":
    case "offer":
    case "offer-answer":
    case "offer-promise":
    case "switch":
      return 5 * MINUTE_MS;
    // A request is written, weighed and perhaps written again.
    case "request":
    case "request-answer":
      return 10 * MINUTE_MS;
    // Nobody is spoken to yet, or any more.
    case "invited":
    case "ready":
    case "close":
    case "ended":
      return null;
    default:
      return assertNever(phase);
  }
}
