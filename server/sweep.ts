import type { Clock } from "../shared/base/clock.ts";
import type { InvitationState } from "../shared/wire/http/invitations.ts";
import type { Slot, SpaceId } from "../shared/base/ids.ts";
import { type Log, whereItBroke } from "./log.ts";
import type { Retention } from "./retention/retention.ts";
import type { Store } from "./store/store.ts";

/**
 * Once a minute: invitations past their time lose their blobs and their inviters hear of it, what ended is deleted,
 * and the disk gives back what was deleted. An expired link is refused by its time in any case; the sweep only makes
 * "deleted" true. A failing store is asked again at the next round.
 */
const ROUND_MS = 60_000;

interface Sweeping {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly retention: Pick<Retention, "round">;
  readonly invitationChanged: (space: SpaceId, inviter: Slot, state: InvitationState) => void;
}

/** Returns how to stop it. */
export function startSweep({ store, clock, log, retention, invitationChanged }: Sweeping): () => void {
  let cancel: (() => void) | null = null;
  let stopped = false;

  async function round(): Promise<void> {
    const expired = await store.expireInvitations(clock.now());
    if (!expired.ok) throw new Error(expired.problem);
    for (const { space, tokenHash } of expired.value) {
      const found = await store.lookInvitation(space, tokenHash, clock.now());
      if (found !== null) invitationChanged(space, found.invitedBy, "expired");
    }
    await retention.round();
    await store.tidy();
  }

  function next(): void {
    if (stopped) return;
    cancel = clock.after(ROUND_MS, () => {
      round()
        .catch((error: unknown) => log.error("sweep failed", whereItBroke(error)))
        .finally(next);
    });
  }

  next();
  return () => {
    stopped = true;
    cancel?.();
  };
}
