import type { Slot } from "../base/ids.ts";
import { afterNote } from "./afterNote.ts";
import { afterSignature } from "./afterSignature.ts";
import { chainOf } from "./chainOf.ts";
import { mayBeProposed } from "./mayBeProposed.ts";
import type { SigningEvent } from "./signingEvent.ts";
import type { SigningState } from "./signingState.ts";
import { bothSaid, standingOf, type VersionFacts } from "./standingOf.ts";

/**
 * What the signing log says, as both devices read it: entries in the order of the log, with the server's times,
 * and the time at which it is asked. Never throws; what is illegal, unsound or unreadable is counted and changes
 * nothing. A server whose clock is set back makes no time pass twice: time never runs backwards here.
 */
export function readSigning(events: readonly SigningEvent[], now: number): SigningState {
  let ledger: Ledger = { versions: [], ignored: 0, lastAt: 0, heads: { a: 0, b: 0 } };
  for (const event of events) {
    const timed = { ...event, atMs: Math.max(event.atMs, ledger.lastAt) };
    const versions = afterEvent(ledger, timed);
    ledger = {
      versions: versions ?? ledger.versions,
      ignored: ledger.ignored + (versions === null ? 1 : 0),
      lastAt: timed.atMs,
      heads: headsAfter(ledger.heads, timed),
    };
  }
  const at = Math.max(now, ledger.lastAt);
  const versions = ledger.versions.map((facts) => {
    const { supersededBy: _, ...said } = facts;
    return { ...said, standing: standingOf(facts, at) };
  });
  return { versions, now: at, ignored: ledger.ignored };
}

interface Ledger {
  readonly versions: readonly VersionFacts[];
  readonly ignored: number;
  readonly lastAt: number;
  /** How much of the space log each has shown to know. */
  readonly heads: Readonly<Record<Slot, number>>;
}

/** Null for what changes nothing. */
function afterEvent({ versions, heads }: Ledger, event: SigningEvent): readonly VersionFacts[] | null {
  if (event.type === "unreadable") return null;
  if (event.type === "note" && event.said.kind === "propose") {
    const { page } = event.said;
    const isLegal = event.version === page.version && mayBeProposed(versions, page, event);
    return isLegal ? [...versions, proposed(page, event)] : null;
  }
  const before = versions.find(({ page }) => page.version === event.version);
  if (before === undefined) return null;
  const after = event.type === "note" ? afterNote(before, event) : afterSignature(before, event, heads[event.by]);
  return after === null ? null : replaced(versions, before, after);
}

function proposed(page: VersionFacts["page"], event: { n: number; by: Slot; atMs: number }): VersionFacts {
  return {
    page,
    n: event.n,
    proposedBy: event.by,
    proposedAtMs: event.atMs,
    signed: { a: null, b: null },
    unchecked: [],
    bothSignedAtMs: null,
    takenBackAtMs: null,
    answers: [],
    seeNow: [],
    withdrawals: [],
    withdrawnPoints: [],
    supersededBy: null,
  };
}

/** A version that stands for the first time puts away all that it goes back to. */
function replaced(versions: readonly VersionFacts[], before: VersionFacts, after: VersionFacts): VersionFacts[] {
  const stands = bothSaid(before, 0) === null && bothSaid(after, 0) !== null;
  const older = stands ? chainOf(versions, after.page.supersedes) : [];
  return versions.map((facts) => {
    if (facts === before) return after;
    const isPutAway = older.includes(facts) && facts.supersededBy === null;
    return isPutAway ? { ...facts, supersededBy: after.page.version } : facts;
  });
}

function headsAfter(heads: Ledger["heads"], event: SigningEvent): Ledger["heads"] {
  return event.type === "unreadable" ? heads : { ...heads, [event.by]: Math.max(heads[event.by], event.head) };
}
