import { assertNever } from "../base/assertNever.ts";
import type { Hint, Severity } from "./hint.ts";

/** More than two at a time is a lecture. */
const MOST_SHOWN = 2;

/** What a screen shows: the strongest first, then in the order of the text; never a support hit, which is no hint. */
export function showFirst(hints: readonly Hint[], most = MOST_SHOWN): readonly Hint[] {
  const shown = hints.filter((hint) => hint.severity !== "support");
  return shown.toSorted((a, b) => strength(b.severity) - strength(a.severity) || a.start - b.start).slice(0, most);
}

/** Whether the private help card behind the small "i" fits this text. */
export function hasSupportWords(hints: readonly Hint[]): boolean {
  return hints.some((hint) => hint.severity === "support");
}

function strength(severity: Severity): number {
  switch (severity) {
    case "support":
      return -1;
    case "info":
      return 0;
    case "hint":
      return 1;
    case "warn":
      return 2;
    case "amber":
      return 3;
    case "strong":
      return 4;
    case "red":
      return 5;
    default:
      return assertNever(severity);
  }
}
