import * as Y from "yjs";
import { newId, type Slot, type SpaceId } from "../../../../../shared/base/ids.ts";
import { signingKeysFromSeed } from "../../../../../shared/seal/keys/signingKeys.ts";
import type { RecordPen } from "../../../../platform/space/recordPen.ts";
import type { OwnWords } from "../ownRemovals.ts";
import { seededRandom } from "./twoPartners.ts";

const space = newId<SpaceId>(seededRandom(9));
/** Ada's and Bo's keys, the same in every test. */
export const keys = {
  a: signingKeysFromSeed(seededRandom(1).bytes(32)),
  b: signingKeysFromSeed(seededRandom(2).bytes(32)),
};

export function penOf(slot: Slot, hasWritten = (): boolean => true): RecordPen {
  return { hasWritten, space, slot, signing: keys[slot], signersOf: (who) => [keys[who].publicKey] };
}

/** What a person says on their own device, with a private document of their own. */
export function wordsOf(slot: Slot): OwnWords {
  const mine = new Y.Doc();
  const pen = penOf(slot);
  return { pen: () => pen, mine: () => mine, subscribe: () => () => {} };
}
