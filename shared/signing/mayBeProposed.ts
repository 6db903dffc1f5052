import { daysBetween, utcDay } from "../base/day.ts";
import type { Slot } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import type { AgreementPage } from "./agreementPage.ts";
import { chainOf } from "./chainOf.ts";
import { standingOf, type VersionFacts } from "./standingOf.ts";

interface ProposedAt {
  readonly by: Slot;
  readonly atMs: number;
}

/** A proposal may wait on a device without a connection, but not for longer than it would have lived. */
const DAYS_UNDERWAY = 7;

export function mayBeProposed(
  versions: readonly VersionFacts[],
  page: AgreementPage,
  { by, atMs }: ProposedAt,
): boolean {
  const today = utcDay(atMs);
  const daysAgo = daysBetween(page.proposedOn, today);
  return (
    whyNotPropose(versions, { by, atMs }) === null &&
    versions.every((known) => known.page.version !== page.version) &&
    // A clock that is some hours ahead, or a time zone, may be a day before Greenwich.
    -1 <= daysAgo &&
    daysAgo <= DAYS_UNDERWAY &&
    goesBackToAll(versions, page, atMs)
  );
}

/** One waits at a time; what ended by itself leaves room from tomorrow, what was taken back at once. */
export function whyNotPropose(
  versions: readonly VersionFacts[],
  { by, atMs }: ProposedAt,
): "open" | "tomorrow" | "enough" | null {
  const today = utcDay(atMs);
  const standings = versions.map((facts) => standingOf(facts, atMs));
  if (standings.some(({ kind }) => kind === "proposed")) return "open";
  if (standings.some((standing) => standing.kind === "lapsed" && utcDay(standing.at) === today)) return "tomorrow";
  const mine = versions.filter(({ proposedBy, proposedAtMs }) => proposedBy === by && utcDay(proposedAtMs) === today);
  return mine.length < LIMITS.proposalsPerDay ? null : "enough";
}

/**
 * It names one that both have signed, or none; and whatever still holds, or may come to hold, is among what it goes
 * back to. Otherwise two pages could stand side by side.
 */
function goesBackToAll(versions: readonly VersionFacts[], { supersedes }: AgreementPage, atMs: number): boolean {
  const chain = chainOf(versions, supersedes);
  const isKnown = supersedes === null || (chain[0] !== undefined && chain[0].bothSignedAtMs !== null);
  return isKnown && versions.every((facts) => !isLive(facts, atMs) || chain.includes(facts));
}

function isLive(facts: VersionFacts, atMs: number): boolean {
  return ["resting", "asking", "stands", "due"].includes(standingOf(facts, atMs).kind);
}
