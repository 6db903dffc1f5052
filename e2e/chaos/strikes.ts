import { allReady, type Cluster } from "../cluster/cluster.ts";
import { costOf } from "../cluster/processCost.ts";
import { Ledger } from "../faults/ledger.ts";
import { pause } from "../faults/series.ts";
import type { Doors } from "../load/loadPair.ts";
import { ChaosPair, type Looked } from "./chaosPair.ts";
import type { Fault } from "./faults.ts";
import { SilentPair } from "./silentPair.ts";

/** What one fault did to everybody. */
export interface Struck {
  readonly name: string;
  readonly lastedMs: number;
  /** From the end of the fault until every couple had exchanged something new, both ways, saved; the slowest one's. */
  readonly wellAfterMs: number;
  readonly acknowledgedEdits: number;
  readonly acknowledgedTurns: number;
  readonly lost: number;
  readonly doubled: number;
  readonly broken: readonly string[];
}

/** People in a cluster, half of them there to be forgotten in the moment of a fault. */
export interface Evening {
  strike(fault: Fault): Promise<Struck>;
  close(): Promise<void>;
}

export interface EveningOptions {
  readonly cluster: Cluster;
  readonly pairs: number;
  readonly isQuick: boolean;
}

const CALM_MS = 2_000;
/** A line that nobody cut is given up after half a minute of silence; whoever is not well by then never will be. */
const PATIENCE_MS = 60_000;

export async function openEvening({ cluster, pairs, isQuick }: EveningOptions): Promise<Evening> {
  const { front, url } = cluster;
  const [a = url, b = a] = front.doors;
  const doors: Doors = { url, a, b };
  const each = Array.from({ length: pairs });
  const going = await Promise.all(each.map(() => ChaosPair.open(doors)));
  const silent = await Promise.all(each.map(() => SilentPair.open(doors)));
  const ledger = new Ledger();
  const acknowledged = () => ({
    edits: going.reduce((sum, pair) => sum + pair.acknowledged.edits, ledger.acknowledged),
    turns: going.reduce((sum, pair) => sum + pair.acknowledged.turns, 0),
  });
  return {
    async strike(fault) {
      const before = acknowledged();
      const lostBefore = ledger.lost;
      await Promise.all(silent.map((pair) => pair.begin()));
      for (const pair of going) pair.begin();
      await pause(CALM_MS);
      const struckMs = performance.now();
      await fault.strike(cluster);
      await Promise.all(silent.map((pair) => pair.vanish(ledger)));
      await fault.heal(cluster, isQuick);
      const healedMs = performance.now();
      const broken: string[] = [];
      // And whoever comes now is let in, at either node.
      const well = Promise.all([...going.map((pair) => pair.isWellAgain()), allReady(front, cluster.nodes)]);
      const inTime = await Promise.race([well.then(() => true), pause(PATIENCE_MS).then(() => false)]);
      const wellMs = performance.now();
      for (const node of cluster.nodes.filter((one) => costOf(one.pid()).memoryKib === 0))
        broken.push(`a node ended by itself: ${node.printed().slice(-500)}`);
      if (!inTime) {
        const standings = new Set(going.map((pair) => pair.standing()));
        broken.push(`somebody was not well again after ${PATIENCE_MS / 1_000} s: ${[...standings].join(" | ")}`);
      }
      // Before anybody who holds something could bring it: those who vanished hold nothing any more.
      await Promise.all(inTime ? going.map((pair) => pair.end()) : []);
      for (const door of [a, b]) await ledger.ask(door);
      const looked = inTime ? await Promise.all(going.map((pair) => pair.look())) : [];
      const after = acknowledged();
      return {
        name: fault.name,
        lastedMs: healedMs - struckMs,
        wellAfterMs: wellMs - healedMs,
        acknowledgedEdits: after.edits - before.edits,
        acknowledgedTurns: after.turns - before.turns,
        lost: ledger.lost - lostBefore + sumOf(looked, "lost"),
        doubled: sumOf(looked, "doubled"),
        broken: [...broken, ...new Set(looked.flatMap((one) => one.broken))],
      };
    },
    async close() {
      await Promise.all(going.map((pair) => pair.close()));
    },
  };
}

function sumOf(all: readonly Looked[], what: "lost" | "doubled"): number {
  return all.reduce((sum, one) => sum + one[what], 0);
}
