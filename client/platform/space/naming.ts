import type { Clock } from "../../../shared/base/clock.ts";
import type { Held } from "./held.ts";
import { hasWrittenIn } from "./hasWrittenIn.ts";
import { publishName } from "./people.ts";
import { ownName } from "./profile.ts";
import type { SpaceDocuments } from "./spaceDocuments.ts";

/** Soon and once: a name that somebody takes away again and again is put back at our pace, and not for ever. */
const SOON_MS = 300;
const MOST_PUT_BACK = 5;

/**
 * Keeps my name in the shared document as it is in my private one, but only beside something that I wrote
 * there myself: a name that is put back whenever the program runs would answer anybody who takes it away
 * with "she is here". Until then the other knows it from the greeting that came with the link. Not before
 * what stands there has arrived, or each start would write it anew.
 */
export interface Naming {
  /** The person chose this name just now, which is writing too. */
  chosen(): void;
  soon(): void;
  stop(): void;
}

export function keepNaming(clock: Clock, documents: SpaceDocuments, heldNow: () => Held | null): Naming {
  let highest = 0;
  let timesPutBack = 0;
  let isChosen = false;
  let cancel = (): void => undefined;
  function now(): void {
    const held = heldNow();
    const { mine, shared } = documents;
    const name = mine === null ? null : ownName(mine.inner);
    if (held === null || shared === null || name === null || !shared.status().synced) return;
    if (!isChosen && (!hasWrittenIn(shared) || timesPutBack >= MOST_PUT_BACK)) return;
    const me = { slot: held.device.slot, signing: held.identity.partner.signing, name };
    const published = publishName(shared.inner, held.log.state, me, highest);
    if (published > highest && !isChosen) timesPutBack++;
    highest = published;
    isChosen = false;
  }
  return {
    chosen() {
      // While there is nothing shared the choice waits for the first thing that is written there.
      isChosen = documents.shared !== null;
      timesPutBack = 0;
      now();
    },
    soon() {
      cancel();
      cancel = clock.after(SOON_MS, now);
    },
    stop() {
      cancel();
      isChosen = false;
    },
  };
}
