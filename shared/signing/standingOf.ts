import { addDays, startOfUtcDay, utcDay } from "../base/day.ts";
import type { VersionId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { pointsOf } from "./pointsOf.ts";
import type { Standing, VersionState } from "./signingState.ts";

/** What was said of a version, without what the clock makes of it. */
export type VersionFacts = Omit<VersionState, "standing"> & {
  /** Set when a version that follows it stands. */
  readonly supersededBy: VersionId | null;
};

/** After the first look eight weeks, then always twelve. */
const LATER_REVIEW_DAYS = [56, 84] as const;

/**
 * Where a version stands at a time. Only the clock moves it on its own, and only towards ending: what stands was
 * said by both, and what nobody said again is due or open, with no name to it.
 */
export function standingOf(facts: VersionFacts, at: number): Standing {
  const { proposedAtMs, takenBackAtMs, bothSignedAtMs, supersededBy } = facts;
  const withdrawnAt = withdrawnWholeAt(facts);
  if (withdrawnAt !== null) return { kind: "withdrawn", at: withdrawnAt };
  if (supersededBy !== null) return { kind: "superseded", by: supersededBy };
  if (takenBackAtMs !== null) return { kind: "taken-back", at: takenBackAtMs };
  if (bothSignedAtMs === null) {
    const until = proposedAtMs + LIMITS.proposalLifeMs;
    return at < until ? { kind: "proposed", until } : { kind: "lapsed", at: until };
  }
  const rested = bothSignedAtMs + LIMITS.restingMs;
  if (at < rested) return { kind: "resting", until: rested };
  if (bothSaid(facts, 0) !== null) return afterStanding(facts, at);
  const until = rested + LIMITS.askingMs;
  return at < until ? { kind: "asking", round: 0, until } : { kind: "open-again", at: until };
}

/** From look to look. The next is counted from the day on which both said so again, however late that was. */
function afterStanding(facts: VersionFacts, at: number): Standing {
  let reviewOn = facts.page.reviewOn;
  for (let round = 1; ; round++) {
    if (at < startOfUtcDay(reviewOn)) return { kind: "stands", reviewOn };
    const saidAt = bothSaid(facts, round);
    if (saidAt === null) return { kind: "due", round, since: reviewOn };
    reviewOn = addDays(utcDay(saidAt), LATER_REVIEW_DAYS[round === 1 ? 0 : 1]);
  }
}

/** When the second of the two said so in that round. */
export function bothSaid({ answers }: Pick<VersionFacts, "answers">, round: number): number | null {
  const { a = null, b = null } = answers[round] ?? {};
  return a === null || b === null ? null : Math.max(a, b);
}

/** The round that is open for an answer. */
export function roundAsked(standing: Standing): number | null {
  return standing.kind === "asking" || standing.kind === "due" ? standing.round : null;
}

/** Looks that have begun: the first question, after the rest, is none. */
export function looksBegun(facts: VersionFacts, standing: Standing): number {
  if (standing.kind === "due") return standing.round;
  return Math.max(0, facts.answers.length - 1);
}

function withdrawnWholeAt({ page, withdrawals }: VersionFacts): number | null {
  const left = new Set<string>(pointsOf(page).map(({ id }) => id));
  for (const { points, atMs } of withdrawals) {
    for (const id of points === "all" ? [...left] : points) left.delete(id);
    if (left.size === 0) return atMs;
  }
  return null;
}
