import type { Clock } from "../../shared/base/clock.ts";
import type { DeviceId, Slot, SpaceId } from "../../shared/base/ids.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import { fail, ok } from "../../shared/base/result.ts";
import type { SpaceLogs } from "../access/spaceLogs.ts";
import type { Store } from "../store/store.ts";
import type { Written } from "../store/written.ts";
import { whatIsDue } from "./whatIsDue.ts";

/** So many spaces a round: a server that was away for months catches up without standing still. */
const LOOKS_PER_ROUND = 200;

export interface Retention {
  /** Deletes what ended; what cannot be deleted now is looked at again in the next round. */
  round(): Promise<void>;
  /** One partner's own rooms and devices; with the last of the two the space itself. */
  eraseOwn(space: SpaceId, slot: Slot): Written<void>;
}

/**
 * What the server keeps, and until when (docs/retention.md). Whoever is in a room that ends is shown out before
 * its bytes go, so that nothing is written into what was just deleted.
 */
export function createRetention(options: {
  readonly store: Store;
  readonly clock: Clock;
  readonly spaceLogs: SpaceLogs;
  /** Rooms may have ended: whoever is in one is shown out. */
  readonly accessChanged: (space: SpaceId) => Promise<void>;
  readonly closeDevice: (space: SpaceId, device: DeviceId) => void;
}): Retention {
  const { store, clock, spaceLogs, accessChanged, closeDevice } = options;

  async function lookAt(space: SpaceId): Promise<void> {
    const nowMs = clock.now();
    const known = await spaceLogs.knownOf(space);
    if (known === null) return written(store.retire({ space, rooms: "all", together: true, nextLookMs: null }));
    const { whole, ...due } = whatIsDue(known, await store.leftSlots(space), nowMs);
    if (whole) return endSpace(space);
    await accessChanged(space);
    return written(store.retire({ space, ...due }));
  }

  async function endSpace(space: SpaceId): Promise<void> {
    const devices = await store.listDevices(space);
    await written(store.deleteSpace(space));
    spaceLogs.forget(space);
    for (const { device } of devices) closeDevice(space, device);
  }

  return {
    async round() {
      const nowMs = clock.now();
      for (const space of await store.bookedLooks(nowMs, LOOKS_PER_ROUND)) await lookAt(space);
      await written(store.dropEnded({ nowMs, invitationsBeforeMs: nowMs - LIMITS.endedInvitationMs }));
    },
    async eraseOwn(space, slot) {
      const known = await spaceLogs.knownOf(space);
      const document = known?.state.partners[slot]?.privateDocument;
      if (known === null || document === undefined) return fail("store-failed");
      const devices = (await store.listDevices(space)).filter((one) => one.slot === slot);
      const erased = await store.eraseOwn({ space, slot, documents: [document], nowMs: clock.now() });
      if (!erased.ok) return erased;
      for (const { device } of devices) closeDevice(space, device);
      // When nobody is left now, all of it goes at once; a look is booked for what was on its way.
      if (whatIsDue(known, await store.leftSlots(space), clock.now()).whole) await endSpace(space);
      await store.tidy();
      return ok(undefined);
    },
  };
}

async function written(write: Written<void>): Promise<void> {
  const done = await write;
  if (!done.ok) throw new Error(done.problem);
}
