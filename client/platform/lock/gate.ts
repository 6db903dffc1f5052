import { type GuardState, NO_GUARD } from "../keys/guardState.ts";
import type { Held } from "../space/held.ts";
import type { Seat } from "../space/seat.ts";
import type { LockAsks, LockView } from "./lockView.ts";
import { PIN_TRIES } from "./waits.ts";

/**
 * Remembers, while everything else is dropped, what it takes to come back in: first the PIN of this device, then
 * the passphrase. It holds no key, and opening one tab opens no other.
 */
export interface Gate {
  readonly guard: () => GuardState;
  asks(): LockAsks;
  view(): LockView;
  /** From the vault: another tab may have set a PIN, or tried one. */
  read(): Promise<void>;
  keep(guard: GuardState): Promise<void>;
  /** What was just read from the vault; true when it does not open without the passphrase. */
  heard(held: Held | null): boolean;
  pinShown(): void;
  passphraseShown(): void;
  /** From now on everything is asked for again. */
  shut(): void;
  /** How often it was shut: what somebody typed before the last time opens nothing any more. */
  shuts(): number;
  forget(): void;
}

export function createGate(seat: Promise<Seat>, onChange: () => void): Gate {
  let guard = NO_GUARD;
  let isPinShown = false;
  let hasPassphrase = false;
  let hasLost = false;
  let wantsPassphrase = false;
  let shuts = 0;

  const gate: Gate = {
    guard: () => guard,
    asks() {
      if (guard.pin !== null && !isPinShown) return "pin";
      return wantsPassphrase ? "passphrase" : "nothing";
    },
    view: () => ({
      asks: gate.asks(),
      hasPin: guard.pin !== null,
      idleMinutes: guard.idleMinutes,
      hasPassphrase,
      hasLost,
      waitUntil: guard.waitUntil,
      isPinOut: guard.pin !== null && guard.tries >= PIN_TRIES,
    }),
    async read() {
      guard = await (await seat).readGuard();
      onChange();
    },
    async keep(next) {
      guard = next;
      // A disk that takes nothing more must not keep anybody out: in this tab the tries count all the same.
      await (await seat).keepGuard(next);
      onChange();
    },
    heard(held) {
      const field = held?.device.ring?.value.passphrase ?? null;
      hasPassphrase = field !== null && field.set !== null;
      hasLost = field !== null && field.lost.length > 0;
      wantsPassphrase = held !== null && held.identity.passphrase === null;
      return wantsPassphrase;
    },
    pinShown() {
      isPinShown = true;
      onChange();
    },
    passphraseShown() {
      wantsPassphrase = false;
    },
    shut() {
      isPinShown = false;
      wantsPassphrase = hasPassphrase;
      shuts++;
    },
    shuts: () => shuts,
    forget() {
      guard = NO_GUARD;
      isPinShown = hasPassphrase = hasLost = wantsPassphrase = false;
    },
  };
  return gate;
}
