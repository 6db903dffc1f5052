import type { Clock } from "../shared/base/clock.ts";
import type { Random } from "../shared/base/random.ts";
import type { Cluster } from "./cluster/openCluster.ts";
import { createCounts } from "./cluster/sharedCounts.ts";
import type { PaceCounts } from "./conversation/paces.ts";
import { createLinking, type Linking } from "./devices/linking.ts";
import { createSharedLinking } from "./devices/sharedLinking.ts";
import { createNonces, type Nonces } from "./recovery/nonces.ts";
import { createSharedUses } from "./recovery/sharedUses.ts";

/** What is remembered for minutes and lies on no disk: in Redis where nodes share one, otherwise in this process. */
export interface SharedPlaces {
  readonly linking: Linking;
  readonly recoveryNonces: Nonces;
  /** Null: each process counts by itself. */
  readonly paceCounts: PaceCounts | null;
}

interface SharedParts {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly random: Random;
}

const MINUTE_MS = 60_000;

export function openSharedPlaces({ cluster, clock, random }: SharedParts): SharedPlaces {
  const { keys, bus, hashed } = cluster;
  if (keys === null) {
    // A key of this start, also when others share the database: what was used at another node is not known here.
    return {
      linking: createLinking(clock),
      recoveryNonces: createNonces(clock, random, random.bytes(32)),
      paceCounts: null,
    };
  }
  const counts = createCounts(keys, "paces");
  counts.init({ windowMs: MINUTE_MS });
  return {
    linking: createSharedLinking({ keys, bus, clock }),
    recoveryNonces: createNonces(clock, random, cluster.secretFor("nonces"), createSharedUses(keys)),
    paceCounts: { hashed, increment: (name) => counts.increment(name) },
  };
}
