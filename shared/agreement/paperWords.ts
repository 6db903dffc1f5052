import type { Slot } from "../base/ids.ts";
import { type Clause, hasEnded } from "./clause.ts";
import type { DetailName } from "./clauseDetails.ts";
import { NEVER_OFFERED } from "./offerToShow.ts";
import type { CountedPoint } from "./summary.ts";
import { doerOf, isRequest } from "./who.ts";

/** What stands on paper beside a point's own words, in plain letters: each form of the file escapes them its way. */
export const DETAIL_LABELS: Readonly<Record<DetailName, string>> = {
  need: "The need behind it",
  why: "Why it matters",
  example: "For example",
  fallback: "If it is not kept",
  scope: "Where and when it holds",
};

type Names = Readonly<Record<Slot, string | null>>;

export function personOnPaper(slot: Slot, names: Names): string {
  return names[slot] ?? (slot === "a" ? "The first of us" : "The second of us");
}

export function whoOnPaper(clause: Clause, names: Names): string {
  const doer = doerOf(clause.who);
  if (doer === null) return "Both of us";
  const person = personOnPaper(doer, names);
  return isRequest(clause.who) ? `A request to ${person}` : person;
}

interface PaperDays {
  readonly today: string;
  readonly sayDay: (day: string) => string;
}

export function stateOnPaper({ clause, isAgreed, isAnswered }: CountedPoint, days: PaperDays): string {
  if (clause.end !== null && hasEnded(clause, days.today)) return `ended on ${days.sayDay(clause.end)}`;
  if (isRequest(clause.who)) return isAnswered === true ? "answered" : "not part of what is agreed";
  if (!isAgreed) return "still open";
  return clause.kind === "own-limit"
    ? "a limit of one's own, which needs no agreement"
    : "both are comfortable with it";
}

/** What stands below every offer to show something, whoever made it. */
export function noteOnPaper({ kind }: Clause): readonly string[] {
  return kind === "transparency-offer" ? [NEVER_OFFERED] : [];
}

/** What was said beside the words; what is empty is not on paper. */
export function detailsOnPaper({ details }: Clause): readonly { readonly label: string; readonly text: string }[] {
  const names = ["need", "why", "example", "fallback", "scope"] as const;
  return names
    .filter((name) => details[name].trim() !== "")
    .map((name) => ({ label: DETAIL_LABELS[name], text: details[name] }));
}

export function daysOnPaper(clause: Clause, sayDay: (day: string) => string): readonly string[] {
  const days = [
    ["From", clause.start],
    ["To be looked at again on", clause.review],
    ["Until", clause.end],
  ] as const;
  return days.flatMap(([name, day]) => (day === null ? [] : [`${name} ${sayDay(day)}`]));
}
