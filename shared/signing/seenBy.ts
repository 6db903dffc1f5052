import { utcDay } from "../base/day.ts";
import { otherSlot, type Slot, type VersionId } from "../base/ids.ts";
import { hasSigned, haveBothSigned } from "./hasSigned.ts";
import { whyNotPropose } from "./mayBeProposed.ts";
import type { SeenLook, SeenSigning, SeenVersion } from "./seenState.ts";
import type { SigningState, VersionState } from "./signingState.ts";
import { bothSaid, roundAsked } from "./standingOf.ts";

/**
 * What one of the two may be shown, and all that a screen gets. Both devices can open everything in the log, so
 * this hides by the screen and not by cryptography (THREAT_MODEL.md): one "it stands" alone, one line alone, and of
 * a proposal that ended who had signed it. Whoever was silent, it looks the same.
 */
export function seenBy(state: SigningState, slot: Slot): SeenSigning {
  const versions = state.versions.map((version) => seenVersion(version, slot));
  const facts = state.versions.map((version) => ({ ...version, supersededBy: supersededBy(version) }));
  const signedPage = versions.findLast(({ bothSigned, standing }) => bothSigned && !isBehind(standing.kind)) ?? null;
  return {
    versions,
    proposal: versions.findLast(({ standing }) => standing.kind === "proposed") ?? null,
    signedPage,
    standingPage: versions.findLast(({ standing }) => standing.kind === "stands" || standing.kind === "due") ?? null,
    supersedes: signedPage?.version ?? null,
    mayPropose: whyNotPropose(facts, { by: slot, atMs: state.now }) ?? "yes",
    looks: state.versions.reduce((sum, version) => sum + looksHeld(version), 0),
  };
}

function seenVersion(version: VersionState, slot: Slot): SeenVersion {
  const { page, proposedBy, standing, signed, withdrawals, withdrawnPoints } = version;
  const bothSigned = version.bothSignedAtMs !== null;
  const isProposed = standing.kind === "proposed";
  const iSigned = bothSigned || (isProposed && hasSigned(version, slot));
  const asked = roundAsked(standing);
  const mine = withdrawals.filter(({ by }) => by === slot);
  return {
    version: page.version,
    page,
    proposedBy,
    standing,
    iSigned,
    bothSigned,
    signedLast: bothSigned && signed.a !== null && signed.b !== null ? (signed.a.n > signed.b.n ? "a" : "b") : null,
    signedOn: signed.a !== null && signed.b !== null ? { a: signed.a.said.on, b: signed.b.said.on } : null,
    looksHeldOn: daysOfLooks(version),
    iSaid: asked !== null && version.answers[asked]?.[slot] != null,
    mayTakeBack: isProposed && !haveBothSigned(version) && (proposedBy === slot || iSigned),
    mayWithdraw: haveBothSigned(version) && !mine.some(({ points }) => points === "all"),
    seeNow: seenLooks(version, slot),
    withdrawals: withdrawals.map(({ by, points, on }) => ({ by, points, on })),
    withdrawnPoints,
    isUnsure: !bothSigned && haveBothSigned(version),
  };
}

function seenLooks({ seeNow }: VersionState, slot: Slot): readonly SeenLook[] {
  return seeNow.flatMap((lines, at) => {
    const [mine, theirs] = [lines[slot], lines[otherSlot(slot)]];
    return mine === null ? [] : [{ round: at + 1, mine, theirs }];
  });
}

/** A look is held when both said again that it stands, or when a new page took its place. */
function looksHeld(version: VersionState): number {
  return daysOfLooks(version).length + (version.standing.kind === "superseded" ? 1 : 0);
}

function daysOfLooks(version: VersionState): readonly string[] {
  const rounds = version.answers.map((_, round) => (round > 0 ? bothSaid(version, round) : null));
  return rounds.flatMap((heldAt) => (heldAt === null ? [] : [utcDay(heldAt)]));
}

function isBehind(kind: VersionState["standing"]["kind"]): boolean {
  return kind === "withdrawn" || kind === "superseded";
}

function supersededBy({ standing }: VersionState): VersionId | null {
  return standing.kind === "superseded" ? standing.by : null;
}
