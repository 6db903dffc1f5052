import type { Slot, SpaceId } from "../../../../shared/base/ids.ts";
import type { LogHead } from "../../../../shared/seal/entry/heads.ts";
import type { SigningKeys } from "../../../../shared/seal/keys/signingKeys.ts";
import type { LogRecord } from "../../../../shared/seal/log/record.ts";
import type { SpaceState } from "../../../../shared/seal/log/spaceState.ts";
import type { SigningLogKeys } from "../../../../shared/signing/readSigningLog.ts";

/** Where and as whom this device signs, by the space log as it is known now. Replaced whole, never changed. */
export interface SigningPlace {
  readonly space: SpaceId;
  readonly slot: Slot;
  readonly signing: SigningKeys;
  /** The newest epoch: nothing is sealed under an older one. */
  readonly epoch: number;
  readonly keys: SigningLogKeys;
  /** A key of some epoch is not here yet: what does not open may still be read later. */
  readonly isKeyMissing: boolean;
  /** The verified space log, and what it says. */
  readonly records: readonly LogRecord[];
  readonly state: SpaceState;
  readonly head: LogHead;
  /** Of the space log's record `n`; null when this device has no such record. */
  readonly hashOf: (n: number) => string | null;
  /** Everything can be read and nothing written. */
  readonly closed: boolean;
}
