import { assertNever } from "../base/assertNever.ts";
import type { ClauseId } from "../base/ids.ts";
import { hasSigned, haveBothSigned } from "./hasSigned.ts";
import { pointsOf } from "./pointsOf.ts";
import type { NoteBody } from "./signingBody.ts";
import type { SigningEvent } from "./signingEvent.ts";
import { looksBegun, roundAsked, standingOf, type VersionFacts } from "./standingOf.ts";

type NoteEvent = Extract<SigningEvent, { type: "note" }>;
type Said<Kind extends NoteBody["kind"]> = Extract<NoteBody, { kind: Kind }>;

const NOBODY = { a: null, b: null };

/** A version after a note about it; null for what is not to be said, or not now. */
export function afterNote(facts: VersionFacts, event: NoteEvent): VersionFacts | null {
  const { said } = event;
  switch (said.kind) {
    case "propose":
      return null;
    case "take-back":
      return afterTakeBack(facts, event);
    case "stands":
      return afterStands(facts, event, said);
    case "withdraw":
      return afterWithdrawal(facts, event, said);
    case "see-now":
      return afterSeeNow(facts, event, said);
    default:
      return assertNever(said);
  }
}

/** By whoever made it or put their name to it, until both have. Then it is a withdrawal, and stays on paper. */
function afterTakeBack(facts: VersionFacts, { by, atMs }: NoteEvent): VersionFacts | null {
  const isTheirs = facts.proposedBy === by || hasSigned(facts, by);
  const isOpen = standingOf(facts, atMs).kind === "proposed" && !haveBothSigned(facts);
  return isTheirs && isOpen ? { ...facts, takenBackAtMs: atMs } : null;
}

function afterStands(facts: VersionFacts, { by, atMs }: NoteEvent, { round }: Said<"stands">): VersionFacts | null {
  const before = facts.answers[round] ?? NOBODY;
  if (roundAsked(standingOf(facts, atMs)) !== round || before[by] !== null) return null;
  // Rounds follow each other without a gap: one is asked when the one before it was answered by both.
  return { ...facts, answers: facts.answers.toSpliced(round, 1, { ...before, [by]: atMs }) };
}

/** Either, alone, at any time, whatever else became of it; only not the same thing twice. */
function afterWithdrawal(facts: VersionFacts, event: NoteEvent, said: Said<"withdraw">): VersionFacts | null {
  const { n, by, atMs } = event;
  if (!haveBothSigned(facts)) return null;
  const all = pointsOf(facts.page).map(({ id }) => id);
  const named = said.points === "all" ? all : all.filter((id) => said.points.includes(id));
  if (said.points !== "all" && named.length < said.points.length) return null;
  const mine = facts.withdrawals.filter((withdrawal) => withdrawal.by === by);
  if (named.every((id) => mine.some(({ points }) => points === "all" || points.includes(id)))) return null;
  const points: "all" | readonly ClauseId[] = said.points === "all" ? "all" : named;
  return {
    ...facts,
    withdrawals: [...facts.withdrawals, { n, atMs, by, points, on: said.on }],
    withdrawnPoints: all.filter((id) => named.includes(id) || facts.withdrawnPoints.includes(id)),
  };
}

/** One's own line may be written anew until both have written; then it is what both have read. */
function afterSeeNow(facts: VersionFacts, event: NoteEvent, { round, line }: Said<"see-now">): VersionFacts | null {
  const standing = standingOf(facts, event.atMs);
  const isOver = standing.kind === "withdrawn" || round < 1 || round > looksBegun(facts, standing);
  const before = facts.seeNow[round - 1] ?? NOBODY;
  if (isOver || (before.a !== null && before.b !== null)) return null;
  const lines = Array.from({ length: Math.max(facts.seeNow.length, round) }, (_, at) => facts.seeNow[at] ?? NOBODY);
  return { ...facts, seeNow: lines.with(round - 1, { ...before, [event.by]: line }) };
}
