import { addDays, daysBetween, startOfUtcDay, utcDay } from "../../../../shared/base/day.ts";
import type { SigningState } from "../../../../shared/signing/signingState.ts";
import type { MaySign, SigningTrouble, SigningView, WaitingNote } from "../signingView.ts";
import type { SigningPlace } from "./signingPlace.ts";

/** What screens see of the signing log: what stands by now, what they may do about it, and why not. */
export function viewOfSigning(at: {
  readonly isLoaded: boolean;
  readonly isKept: boolean;
  readonly isUp: boolean;
  readonly state: SigningState;
  readonly place: SigningPlace;
  readonly maySign: MaySign;
  readonly trouble: SigningTrouble | null;
  readonly waiting: readonly WaitingNote[];
}): SigningView {
  const { state, place, maySign, trouble, waiting } = at;
  return {
    loaded: at.isLoaded,
    kept: at.isKept,
    online: at.isUp,
    state,
    mySlot: place.slot,
    roots: place.keys.roots,
    maySign,
    trouble,
    waiting,
  };
}

/** One reason at a time, and the one that lasts longest first: a line comes back, a closed space does not open again. */
export function maySignNow(at: {
  readonly place: SigningPlace;
  readonly isUp: boolean;
  readonly isCompared: boolean;
  readonly ownMs: number;
  readonly serverMs: number;
}): MaySign {
  if (at.place.closed) return "closed";
  if (!at.isCompared) return "words-first";
  if (Math.abs(daysBetween(utcDay(at.ownMs), utcDay(at.serverMs))) > 1) return "clock-wrong";
  return at.isUp ? "yes" : "offline";
}

/** A screen that shows a day has it right after midnight in Greenwich, and after each time that runs out. */
const AFTER_THE_TIME_MS = 50;

/** How long until time alone changes what is shown. */
export function nextChangeMs({ versions, now }: SigningState): number {
  const midnight = startOfUtcDay(addDays(utcDay(now), 1));
  const ends = versions.flatMap(({ standing }) => ("until" in standing ? [standing.until] : []));
  return Math.min(midnight, ...ends.filter((time) => time > now)) - now + AFTER_THE_TIME_MS;
}

export function isSameView(left: SigningView, right: SigningView): boolean {
  return textOf(left) === textOf(right);
}

/** Pages never change once they are there, so each is named and not written out; of the time, its day. */
function textOf({ state, ...rest }: SigningView): string {
  const versions = state.versions.map(({ page, ...facts }) => [page.version, facts]);
  return JSON.stringify([rest, versions, state.ignored, utcDay(state.now)]);
}
