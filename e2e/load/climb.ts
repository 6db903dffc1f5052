import { startCluster, type Cluster, type ClusterOptions } from "../cluster/cluster.ts";
import { costOf, type ProcessCost, startedBy } from "../cluster/processCost.ts";
import { quantile } from "../../bench/relay/figures.ts";
import { Generators } from "./generators.ts";

export interface Climb {
  readonly kind: ClusterOptions["kind"];
  readonly steps: readonly Step[];
  /** Why it went no further. */
  readonly ended: string;
}

/** So many spaces at once, everybody in them writing; CPU as shares of one core. */
export interface Step {
  readonly spaces: number;
  readonly openedInSeconds: number;
  readonly editsPerSecond: number;
  readonly turnsPerSecond: number;
  readonly editMs: Quantiles;
  readonly turnMs: Quantiles;
  readonly cpu: Readonly<Record<Part, number>>;
  /** The same while everybody is connected and nobody does anything. */
  readonly cpuAtRest: Readonly<Record<Part, number>>;
  readonly memoryKib: Readonly<Record<Part, number>>;
  readonly generatorLateMs: number;
  readonly missing: number;
}

interface Quantiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export type Part = "nodes" | "postgres" | "redis" | "front" | "generator";

export interface ClimbOrders {
  readonly spaces: readonly number[];
  readonly secondsAStep: number;
  readonly restSeconds: number;
  readonly lettersPerSecond: number;
  readonly secondsPerTurn: number;
  /** An edit's 95th of a hundred may take so long; above it the spaces are not held. */
  readonly boundMs: number;
  readonly untilMs: number;
}

/** More and more spaces until they are not held any more, or the time is over. */
export async function climb(kind: Climb["kind"], program: string, orders: ClimbOrders): Promise<Climb> {
  const cluster = await startCluster({ kind, flagsOf: () => [] });
  const generators = new Generators(program);
  const steps: Step[] = [];
  const ended = (sentence: string): Climb => ({ kind, steps, ended: sentence });
  try {
    for (const spaces of orders.spaces) {
      const step = await measured(cluster, generators, spaces, orders);
      steps.push(step);
      if (step.editMs.p95 > orders.boundMs) return ended(`an edit took longer than ${orders.boundMs} ms at p95`);
      if (step.editsPerSecond < 0.9 * spaces * orders.lettersPerSecond) return ended("edits came late or not at all");
      const next = orders.spaces[steps.length] ?? 0;
      const opened = spaces - (steps.at(-2)?.spaces ?? 0);
      const needsMs = (((next - spaces) / opened) * step.openedInSeconds + orders.secondsAStep) * 1_000;
      if (performance.now() + needsMs > orders.untilMs) return ended("the time was over");
    }
    return ended("everything that was tried was held");
  } finally {
    await generators.end();
    await cluster.stop();
  }
}

async function measured(cluster: Cluster, generators: Generators, spaces: number, orders: ClimbOrders): Promise<Step> {
  const { front, url } = cluster;
  const [a = url, b = a] = front.doors;
  const startedMs = performance.now();
  await generators.openUpTo(spaces, { url, a, b });
  const openedInSeconds = (performance.now() - startedMs) / 1_000;
  const resting = partsOf(cluster, generators);
  await new Promise((resolve) => setTimeout(resolve, orders.restSeconds * 1_000));
  const cpuAtRest = sharesOf(resting, partsOf(cluster, generators), orders.restSeconds);
  // Once unmeasured: code that was never run is slow in every engine.
  await generators.type(1, orders.lettersPerSecond, orders.secondsPerTurn);
  const before = partsOf(cluster, generators);
  const typingMs = performance.now();
  const typed = await generators.type(orders.secondsAStep, orders.lettersPerSecond, orders.secondsPerTurn);
  const after = partsOf(cluster, generators);
  const seconds = (performance.now() - typingMs) / 1_000;
  for (const problem of new Set(typed.problems)) console.error(`  ${problem}`);
  return {
    spaces,
    openedInSeconds,
    editsPerSecond: typed.editMs.length / seconds,
    turnsPerSecond: typed.turnMs.length / seconds,
    editMs: quantilesOf(typed.editMs),
    turnMs: quantilesOf(typed.turnMs),
    cpu: sharesOf(before, after, seconds),
    cpuAtRest,
    memoryKib: eachPart((part) => after[part].memoryKib),
    generatorLateMs: typed.lateMs,
    missing: typed.missing + typed.problems.length,
  };
}

function partsOf({ nodes }: Cluster, generators: Generators): Readonly<Record<Part, ProcessCost>> {
  const sum = (pids: readonly number[]): ProcessCost =>
    pids
      .map(costOf)
      .reduce((all, { cpuMs, memoryKib }) => ({ cpuMs: all.cpuMs + cpuMs, memoryKib: all.memoryKib + memoryKib }), {
        cpuMs: 0,
        memoryKib: 0,
      });
  const { user, system } = process.cpuUsage();
  return {
    nodes: sum(nodes.map((node) => node.pid())),
    postgres: sum(startedBy(process.pid, "postgres").slice(0, 1)),
    redis: sum(startedBy(process.pid, "redis-server")),
    front: { cpuMs: (user + system) / 1_000, memoryKib: Math.round(process.memoryUsage.rss() / 1024) },
    generator: sum(generators.pids),
  };
}

const eachPart = (of: (part: Part) => number): Record<Part, number> => ({
  nodes: of("nodes"),
  postgres: of("postgres"),
  redis: of("redis"),
  front: of("front"),
  generator: of("generator"),
});

function sharesOf(
  before: Readonly<Record<Part, ProcessCost>>,
  after: Readonly<Record<Part, ProcessCost>>,
  seconds: number,
): Record<Part, number> {
  return eachPart((part) => (after[part].cpuMs - before[part].cpuMs) / (seconds * 1_000));
}

function quantilesOf(values: readonly number[]): Quantiles {
  return { p50: quantile(values, 0.5), p95: quantile(values, 0.95), p99: quantile(values, 0.99) };
}
