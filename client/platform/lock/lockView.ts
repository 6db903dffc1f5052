import { type GuardState, NO_GUARD } from "../keys/guardState.ts";

export type LockAsks = "nothing" | "pin" | "passphrase";

/** What the lock screen and the settings show; nothing in it opens anything. */
export interface LockView {
  /** What it takes to open this device once it is locked. */
  readonly asks: LockAsks;
  readonly hasPin: boolean;
  readonly idleMinutes: GuardState["idleMinutes"];
  readonly hasPassphrase: boolean;
  /** Something lies under a passphrase that was forgotten. */
  readonly hasLost: boolean;
  /** No try is judged before; a time of this device's clock. */
  readonly waitUntil: number;
  /** Twenty wrong ones: the PIN does not open this device any more. */
  readonly isPinOut: boolean;
}

export const OPEN_LOCK: LockView = {
  asks: "nothing",
  hasPin: false,
  idleMinutes: NO_GUARD.idleMinutes,
  hasPassphrase: false,
  hasLost: false,
  waitUntil: 0,
  isPinOut: false,
};
