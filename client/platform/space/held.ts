import type { Clock } from "../../../shared/base/clock.ts";
import type { Random } from "../../../shared/base/random.ts";
import { ok, type Result } from "../../../shared/base/result.ts";
import type { Api } from "../http/createApi.ts";
import type { DeviceState } from "../keys/deviceState.ts";
import { type Identity, identityOf } from "../keys/identity.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import type { KnownLog } from "./knownLog.ts";

/**
 * What an unlocked device holds: its own secrets, the log it believes, and the keys derived from both.
 * A value, never changed: an act takes one and gives back the next, after `keep` has put it on disk.
 */
export interface Held {
  readonly device: DeviceState;
  readonly log: KnownLog;
  readonly identity: Identity;
}

/** What acts work with. `keep` is done when the disk says so; only then may anything be sent. */
export interface Desk {
  readonly api: Api;
  readonly clock: Clock;
  readonly random: Random;
  keep(held: Held): Promise<Result<void, ProblemWord>>;
  /** A join was refused for good: back to what was set aside for it, or to nothing at all. */
  forget(joining: Held): Promise<void>;
}

export type Step = Promise<Result<Held, ProblemWord>>;

export function withDevice(held: Held, change: Partial<DeviceState>): Held {
  const device = { ...held.device, ...change };
  const isSamePerson =
    device.partnerSecret === held.device.partnerSecret &&
    device.kit === held.device.kit &&
    JSON.stringify(device.ring?.value.passphrase) === JSON.stringify(held.device.ring?.value.passphrase);
  return { ...held, device, identity: isSamePerson ? held.identity : identityOf(device, held.identity.stretched) };
}

/** The next state with this in it, once it is on the disk. */
export async function keptWith(held: Held, desk: Desk, change: Partial<DeviceState>): Step {
  const next = withDevice(held, change);
  const kept = await desk.keep(next);
  return kept.ok ? ok(next) : kept;
}
