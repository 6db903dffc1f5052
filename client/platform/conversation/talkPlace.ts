import type { Slot, SpaceId } from "../../../shared/base/ids.ts";
import type { LogKeys } from "../../../shared/conversation/readLog.ts";
import type { LogHead } from "../../../shared/seal/entry/heads.ts";
import type { SigningKeys } from "../../../shared/seal/keys/signingKeys.ts";

/** Where and as whom this device talks, by the space log as it is known now. Replaced whole, never changed. */
export interface TalkPlace {
  readonly space: SpaceId;
  readonly slot: Slot;
  readonly signing: SigningKeys;
  /** The newest epoch: nothing is sealed under an older one. */
  readonly epoch: number;
  readonly keys: LogKeys;
  /** How many of the space's keys are here: with one more, more may be readable. */
  readonly keyCount: number;
  readonly head: LogHead;
  /** Of the space log's record `n`; null when this device has no such record. */
  readonly hashOf: (n: number) => string | null;
  /** Everything can be read and nothing written. */
  readonly closed: boolean;
}
