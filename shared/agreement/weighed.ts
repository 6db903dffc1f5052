import { daysBetween } from "../base/day.ts";
import type { Slot } from "../base/ids.ts";
import type { WeighedClause } from "../wording/boundaryAsymmetry.ts";
import { type Clause, hasEnded, isEmpty } from "./clause.ts";
import { doerSeenFrom } from "./doerSeenFrom.ts";

/**
 * What one of the two does by this page, and the other, to be laid side by side on each one's own device. A request
 * counts as what it would become, unless it was answered; what somebody does to look after themselves is no
 * burden that the other carries less of.
 */
export function weighed(
  points: readonly { readonly clause: Clause; readonly isAnswered?: boolean }[],
  me: Slot,
  today: string,
): readonly WeighedClause[] {
  return points
    .filter(
      ({ clause, isAnswered }) =>
        !isEmpty(clause) && isAnswered !== true && clause.kind !== "own-limit" && !hasEnded(clause, today),
    )
    .map(({ clause }) => ({ doer: doerSeenFrom(clause, me), ...shownFor(clause) }));
}

function shownFor({ kind, start, end }: Clause): Pick<WeighedClause, "showsForDays"> {
  if (kind !== "transparency-offer") return {};
  return { showsForDays: start === null || end === null ? null : daysBetween(start, end) };
}
