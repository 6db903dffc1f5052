import type { Result } from "../../../shared/base/result.ts";
import type { GuardState } from "../keys/guardState.ts";
import type { LockProblem } from "../words/lockProblem.ts";
import type { ProblemWord } from "../words/problemWord.ts";

export type Locked = Promise<Result<void, LockProblem | ProblemWord>>;

/** The PIN of this device and the passphrase of this person: `SpaceSession.locks`. Nobody else learns of either. */
export interface Locks {
  /** Before the door. */
  enterPin(pin: string): Locked;
  enterPassphrase(text: string): Locked;
  /** The way in when the PIN is forgotten: the PIN goes. */
  enterKitWords(words: string): Locked;
  /** Forgotten: an empty private space, on every device; the old one stays sealed where it is. */
  beginEmpty(): Locked;
  /** Inside, before something weighty: judges the PIN, or the passphrase, or nothing where there is neither. */
  prove(typed: string): Locked;
  /** Inside. Whoever finds a device open must not change what locks it: what is there is asked for. */
  setPin(pin: string, current: string | null): Locked;
  removePin(current: string): Locked;
  setIdle(minutes: GuardState["idleMinutes"]): Locked;
  setPassphrase(text: string, current: string | null): Locked;
  removePassphrase(current: string): Locked;
  /** A forgotten one came to mind: what lies under it comes back, beside what was written since. */
  remember(text: string): Locked;
}
