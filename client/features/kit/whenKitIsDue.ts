import type * as Y from "yjs";
import type { SpaceView } from "../../platform/space/spaceView.ts";

/** Twenty minutes after the children sleep: the first session is over by then. */
const FIRST_SESSION_MS = 20 * 60_000;
/** Safari drops what a site kept after seven days without a visit, so there it is offered sooner. */
const SOONER_MS = 5 * 60_000;
const LATER_DAYS = 7;

export function isKitDue(
  view: Pick<SpaceView, "kitHere" | "ring" | "stage" | "devices">,
  later: string | null,
  today: string,
  nowMs: number,
  isForgetful = mayForget(),
): boolean {
  if (view.kitHere === null || view.ring.kit !== "not-yet" || view.stage === "closed") return false;
  // A server that knows this device is one that a kit brings back to.
  if (view.devices.length === 0 || (later !== null && today < later)) return false;
  return nowMs - view.kitHere.since >= (isForgetful ? SOONER_MS : FIRST_SESSION_MS);
}

export function readLater(profile: Y.Map<unknown> | null): string | null {
  const day = profile?.get("kitLater");
  return typeof day === "string" ? day : null;
}

/** The first day on which it is asked again. */
export function laterFrom(today: string): string {
  const day = new Date(`${today}T00:00Z`);
  day.setUTCDate(day.getUTCDate() + LATER_DAYS);
  return day.toISOString().slice(0, 10);
}

function mayForget(): boolean {
  return /iP(?:hone|ad|od)/u.test(navigator.userAgent);
}
