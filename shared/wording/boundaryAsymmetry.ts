/** What the weight of an agreement is judged by; the text itself is not read. */
export interface WeighedClause {
  readonly doer: "me" | "you" | "both";
  /** It shows something to the other, for this many days; null when it has no end. */
  readonly showsForDays?: number | null;
}

/** B-11: nothing here is wrong in itself; each is asked privately, "Is this how you want it?". */
export type Asymmetry = "more-obligations" | "one-way-transparency";

const MANY_MORE = 3;
const LONG_DAYS = 90;

/**
 * One side does at least three things more than the other, or everything that is shown goes one way for
 * more than 90 days. Requests count as what they would become.
 */
export function boundaryAsymmetry(clauses: readonly WeighedClause[]): readonly Asymmetry[] {
  const found: Asymmetry[] = [];
  const mine = clauses.filter((clause) => clause.doer === "me").length;
  const yours = clauses.filter((clause) => clause.doer === "you").length;
  if (Math.abs(mine - yours) >= MANY_MORE) found.push("more-obligations");

  const shown = clauses.filter((clause) => clause.showsForDays !== undefined);
  const isLong = shown.some(({ showsForDays }) => showsForDays === null || (showsForDays ?? 0) > LONG_DAYS);
  const isOneWay = shown.every((clause) => clause.doer === shown[0]?.doer) && shown[0]?.doer !== "both";
  if (shown.length > 0 && isLong && isOneWay) found.push("one-way-transparency");
  return found;
}
