import type { Slot, SpaceId } from "../../../../shared/base/ids.ts";
import type { SigningKeys } from "../../../../shared/seal/keys/signingKeys.ts";

/** What it takes to say something as oneself in a document that both can write, and to read who said it. */
export interface RecordPen {
  readonly space: SpaceId;
  readonly slot: Slot;
  readonly signing: SigningKeys;
  /** Every signing key that may speak for a slot, from the verified space log. */
  readonly signersOf: (slot: Slot) => readonly Uint8Array[];
}
