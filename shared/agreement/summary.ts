import type { Clause } from "./clause.ts";
import { isEmpty } from "./clause.ts";

/** Summaries count points, never people: nothing here could say who has not done something. */
export interface Summary {
  readonly agreed: number;
  readonly open: number;
  /** Requests are outside the text that can be signed, so they are neither. */
  readonly requests: number;
}

export function summarize(points: readonly { readonly clause: Clause; readonly isAgreed: boolean }[]): Summary {
  const written = points.filter(({ clause }) => !isEmpty(clause));
  const requests = written.filter(({ clause }) => clause.kind === "request").length;
  const agreed = written.filter(({ clause, isAgreed }) => clause.kind !== "request" && isAgreed).length;
  return { agreed, open: written.length - requests - agreed, requests };
}
