import { fullDisk } from "./fullDisk.ts";
import { fuzzedFrames } from "./fuzzedFrames.ts";
import { kills, stops } from "./kills.ts";
import { outage } from "./outage.ts";
import { roomNames } from "./roomNames.ts";
import type { Series } from "./series.ts";
import { slowFsync } from "./slowFsync.ts";
import { soak } from "./soak.ts";
import { stalledReaders } from "./stalledReaders.ts";
import { storm } from "./storm.ts";
import { tornLog } from "./tornLog.ts";

/** In the order in which they are run: what can lose something first, what takes long last. */
export const allSeries: readonly Series[] = [
  kills,
  stops,
  tornLog,
  outage,
  fullDisk,
  slowFsync,
  stalledReaders,
  storm,
  fuzzedFrames,
  roomNames,
  soak,
];
