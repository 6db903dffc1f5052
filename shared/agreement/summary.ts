import { type Clause, hasEnded, isEmpty } from "./clause.ts";

/** Summaries count points, never people: nothing here could say who has not done something. */
export interface Summary {
  readonly agreed: number;
  readonly open: number;
  /** Requests are outside the text that can be signed, so they are neither. */
  readonly requests: number;
}

/** A request that was answered is no open wish any more, and what has ended lies behind both. */
export interface CountedPoint {
  readonly clause: Clause;
  readonly isAgreed: boolean;
  readonly isAnswered?: boolean;
}

/** `today` is the reader's own day. */
export function summarize(points: readonly CountedPoint[], today: string): Summary {
  const standing = points.filter(
    ({ clause, isAnswered }) => !isEmpty(clause) && isAnswered !== true && !hasEnded(clause, today),
  );
  const requests = standing.filter(({ clause }) => clause.kind === "request").length;
  const agreed = standing.filter(({ clause, isAgreed }) => clause.kind !== "request" && isAgreed).length;
  return { agreed, open: standing.length - requests - agreed, requests };
}
