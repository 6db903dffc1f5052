import type { Clock } from "../shared/base/clock.ts";
import type { DeviceId, SpaceId } from "../shared/base/ids.ts";
import type { Looks } from "./cluster/looks.ts";
import type { Cluster } from "./cluster/openCluster.ts";
import { wireEvent } from "./conversation/gateway.ts";
import type { LiveChannel } from "./live/liveChannel.ts";
import type { Log } from "./log.ts";
import { type SpaceWatch, startSpaceWatch } from "./spaceWatch.ts";
import type { Store } from "./store/store.ts";
import type { Relay } from "./sync/relay.ts";

interface Watched {
  readonly cluster: Cluster;
  readonly looks: Looks;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly live: LiveChannel;
  readonly relay: Relay;
  readonly closeHere: (space: SpaceId, device: DeviceId) => void;
}

const NOTHING_TO_WATCH: SpaceWatch = {
  arriving: async () => undefined,
  look: () => undefined,
  stop: () => undefined,
};

/** The watch of one node over all who are connected to it; where one process writes to the store, it knows already. */
export function startNodeWatch({ cluster, looks, store, clock, log, live, relay, closeHere }: Watched): SpaceWatch {
  if (!cluster.isShared) return NOTHING_TO_WATCH;
  const watch = startSpaceWatch({
    store,
    clock,
    log,
    bus: cluster.bus,
    here: () => together(live.devicesBySpace(), relay.here()),
    tell: live.here,
    wireEvent,
    closeDevice: closeHere,
    accessChanged: relay.accessChanged,
    lookAgain: relay.lookAgain,
  });
  looks.hear(watch.look);
  return watch;
}

type Here = ReadonlyMap<SpaceId, ReadonlySet<DeviceId>>;

function together(...parts: readonly Here[]): Here {
  const all = new Map<SpaceId, Set<DeviceId>>();
  for (const part of parts) {
    for (const [space, devices] of part) all.set(space, new Set([...(all.get(space) ?? []), ...devices]));
  }
  return all;
}
