import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { SyncTally } from "../sync/syncTally.ts";
import type { HttpTally } from "./httpTally.ts";
import type { StoreObserver } from "./storeTally.ts";

/** What is read only when somebody asks: nothing on the way of an edit knows that it is measured. */
export interface Measured {
  readonly sync: SyncTally;
  readonly http: HttpTally;
  readonly rooms: () => number;
  readonly syncSockets: () => number;
  readonly liveSockets: () => number;
  readonly pushes: ReadonlyMap<string, number>;
}

export interface Metrics {
  readonly store: StoreObserver;
  measure(measured: Measured): void;
  /** The text that Prometheus reads. */
  text(): Promise<string>;
  readonly contentType: string;
}

const COMMIT_SECONDS = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2];
const COMPACTION_SECONDS = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10];
const BATCH = [1, 2, 5, 10, 20, 50, 100, 500, 2000];

/**
 * For Prometheus, under names that begin with `common_ground_`; beside them what prom-client tells of any process, the
 * lag of the event loop among it. No label holds an id, a room, an address or anything that somebody sent: words of
 * closed lists and status classes only, so that the numbers of two days never tell one couple from another.
 */
export function createMetrics(): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });

  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name: `common_ground_${name}`, help, buckets, registers });
  const commitSeconds = histogram(
    "commit_seconds",
    "From handing a batch to the store until it is on the disk.",
    COMMIT_SECONDS,
  );
  const commitEdits = histogram("commit_edits", "Edits in one commit.", BATCH);
  const commitRooms = histogram("commit_rooms", "Rooms in one commit.", BATCH);
  const compactionSeconds = histogram("compaction_seconds", "Rewriting one room.", COMPACTION_SECONDS);
  const appended = new Counter({ name: "common_ground_edits_appended_total", help: "Edits on the disk.", registers });
  const storeProblems = new Counter({
    name: "common_ground_store_problems_total",
    help: "Calls that the store could not do.",
    labelNames: ["problem"],
    registers,
  });

  /** Numbers that grow elsewhere: taken over at each scrape. */
  function read(name: string, help: string, value: () => number): void {
    registry.registerMetric(
      new Counter({
        name: `common_ground_${name}_total`,
        help,
        registers: [],
        collect() {
          this.reset();
          this.inc(value());
        },
      }),
    );
  }

  function now(name: string, help: string, value: () => number): void {
    registry.registerMetric(
      new Gauge({
        name: `common_ground_${name}`,
        help,
        registers: [],
        collect() {
          this.set(value());
        },
      }),
    );
  }

  function byWord(
    name: string,
    help: string,
    labels: readonly string[],
    words: () => ReadonlyMap<string, number>,
  ): void {
    registry.registerMetric(
      new Counter({
        name: `common_ground_${name}_total`,
        help,
        labelNames: [...labels],
        registers: [],
        collect() {
          this.reset();
          for (const [word, count] of words()) {
            const values = word.split(" ");
            this.inc(Object.fromEntries(labels.map((label, i) => [label, values[i] ?? ""])), count);
          }
        },
      }),
    );
  }

  return {
    store: {
      committed(seconds, rooms, updates) {
        commitSeconds.observe(seconds);
        commitRooms.observe(rooms);
        commitEdits.observe(updates);
      },
      appended: (updates) => appended.inc(updates),
      compacted: (seconds) => compactionSeconds.observe(seconds),
      failed: (problem) => storeProblems.inc({ problem }),
    },
    measure({ sync, http, rooms, syncSockets, liveSockets, pushes }) {
      read("edits_relayed", "Edits put into the sockets of others.", () => sync.relayed);
      read("edits_acknowledged", "Edits whose sender was told that they are on the disk.", () => sync.acknowledged);
      now("rooms_open", "Rooms in memory.", rooms);
      now("sync_sockets_open", "Sockets in rooms.", syncSockets);
      now("live_sockets_open", "Sockets of the live channel.", liveSockets);
      byWord("sync_refusals", "Sync sockets closed, by why.", ["word"], () => sync.refused);
      byWord("http_refusals", "API requests refused, by why.", ["problem"], () => http.refused);
      byWord("http_answers", "Answers by door and status class.", ["door", "status"], () => http.answers);
      byWord("pushes", "Push messages, by what became of them.", ["outcome"], () => pushes);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
