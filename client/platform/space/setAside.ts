import { deviceState, keptLog } from "../keys/deviceState.ts";
import { identityOf } from "../keys/identity.ts";
import type { Held } from "./held.ts";
import { knownLog } from "./knownLog.ts";

/**
 * Somebody who began alone and is then invited has written already. Joining moves those private words into
 * the new space's private document; until that is done and saved, the space they were begun in is carried
 * inside the new state, and while the join is still waiting for an answer it is the one that is shown.
 */
export function mayBeSetAside({ device, log }: Held): boolean {
  return device.slot === "a" && log.state.partners.b === null && device.standing !== "joining";
}

export function setAsideText(held: Held): string {
  return JSON.stringify({ device: { ...held.device, setAside: null }, records: held.log.records });
}

export function heldAside(held: Held): Held | null {
  const { setAside } = held.device;
  if (setAside === null) return null;
  const kept = cache.get(held.device);
  if (kept !== undefined) return kept;
  const { device, records } = JSON.parse(setAside) as { device: unknown; records: unknown };
  const state = deviceState.safeParse(device);
  const log = keptLog.safeParse(records);
  const known = log.success ? knownLog(log.data) : null;
  const aside =
    state.success && known?.ok === true
      ? { device: state.data, log: known.value, identity: identityOf(state.data, held.identity.stretched) }
      : null;
  cache.set(held.device, aside);
  return aside;
}

/** Parsed once for each state; locking drops the state and with it this. */
const cache = new WeakMap<object, Held | null>();

/** What this device shows and writes in: while a join waits for its answer, the space that was there before. */
export function shownHeld(held: Held | null): Held | null {
  return held?.device.standing === "joining" ? heldAside(held) : held;
}
