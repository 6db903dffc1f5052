import type { Clock } from "../../../shared/base/clock.ts";
import type { Held } from "./held.ts";
import { publishName } from "./people.ts";
import { ownName } from "./profile.ts";
import type { SpaceDocuments } from "./spaceDocuments.ts";

/** Soon and once: a name that somebody takes away again and again is put back at our pace. */
const SOON_MS = 300;

/**
 * Keeps my name in the shared document as it is in my private one. Not before what stands there has
 * arrived, or each start would write it anew.
 */
export interface Naming {
  now(): void;
  soon(): void;
  stop(): void;
}

export function keepNaming(clock: Clock, documents: SpaceDocuments, heldNow: () => Held | null): Naming {
  let highest = 0;
  let cancel = (): void => undefined;
  function now(): void {
    const held = heldNow();
    const { mine, shared } = documents;
    const name = mine === null ? null : ownName(mine.inner);
    if (held === null || shared === null || name === null || !shared.status().synced) return;
    const me = { slot: held.device.slot, signing: held.identity.partner.signing, name };
    highest = publishName(shared.inner, held.log.state, me, highest);
  }
  return {
    now,
    soon() {
      cancel();
      cancel = clock.after(SOON_MS, now);
    },
    stop: () => cancel(),
  };
}
