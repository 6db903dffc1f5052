import type { Slot, SpaceId } from "../../../shared/base/ids.ts";
import type { SigningKeys } from "../../../shared/seal/keys/signingKeys.ts";
import { allSigners } from "../../../shared/seal/log/signersOf.ts";
import type { Held } from "./held.ts";

/** What it takes to say something as oneself in a document that both can write, and to read who said it. */
export interface RecordPen {
  readonly space: SpaceId;
  readonly slot: Slot;
  readonly signing: SigningKeys;
  /** Every signing key that may speak for a slot, from the verified space log. */
  readonly signersOf: (slot: Slot) => readonly Uint8Array[];
  /** Whether this person wrote in the shared document since it was opened: before, nothing is put back there. */
  readonly hasWritten: () => boolean;
}

/** The same pen until keys or log change, so that a screen may compare it. */
export function penMaker(hasWritten: () => boolean): (held: Held | null) => RecordPen | null {
  let made: { held: Held; pen: RecordPen } | null = null;
  return (held) => {
    if (held === null) {
      made = null;
      return null;
    }
    const isSame = made?.held.identity === held.identity && made.held.log === held.log;
    if (made !== null && isSame) return made.pen;
    const { space, slot } = held.device;
    const { state } = held.log;
    const pen: RecordPen = {
      space,
      slot,
      signing: held.identity.partner.signing,
      signersOf: (of) => allSigners(state, of),
      hasWritten,
    };
    made = { held, pen };
    return pen;
  };
}
