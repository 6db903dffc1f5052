import type { Section } from "../../bench/section.ts";
import type { Climb, ClimbOrders, Part, Step } from "./climb.ts";

const NAMES = { "one-sqlite": "1 node, SQLite", "two-postgres": "2 nodes, PostgreSQL, Redis" } as const;

/** What was held, what it cost, and what a space weighs. */
export function sectionsOf(
  climbs: readonly Climb[],
  { lettersPerSecond, secondsPerTurn, boundMs, secondsAStep }: Omit<ClimbOrders, "untilMs">,
  loadBefore: number,
): readonly Section[] {
  const rows = climbs.flatMap(({ kind, steps }) => steps.map((step) => [NAMES[kind], step] as const));
  const ends = climbs.map(
    ({ kind, steps, ended }) => `${NAMES[kind]} ended after ${steps.at(-1)?.spaces ?? 0}: ${ended}`,
  );
  return [
    {
      title: "Spaces held",
      says: `Everything on one machine, the generator too: couples in sealed documents, the partners at doors of different nodes where there are two, ${lettersPerSecond} letter a second in each space (each an entry of its own, and the caret moves) and a sealed, signed turn every ${secondsPerTurn} s, for ${secondsAStep} s. From the key to the partner's open document, and from the word until both have it, in ms. Held while an edit's p95 stays below ${boundMs} ms. ${ends.join(". ")}. "Late" is how late the generator itself was at p95: what stands beside it is not the server's alone. Load average before: ${loadBefore.toFixed(1)}.`,
      columns: ["", "spaces", "edits/s", "turns/s", "edit p50", "p95", "p99", "turn p50", "p95", "late"],
      rows: rows.map(([name, { spaces, editsPerSecond, turnsPerSecond, editMs, turnMs, generatorLateMs }]) => [
        name,
        String(spaces),
        editsPerSecond.toFixed(0),
        turnsPerSecond.toFixed(1),
        ...[editMs.p50, editMs.p95, editMs.p99, turnMs.p50, turnMs.p95, generatorLateMs].map((ms) => ms.toFixed(1)),
      ]),
    },
    {
      title: "What holding them costs",
      says: `The same run. CPU as per cent of one core while everybody types, by process and all its threads and children; "at rest" is everything but the generator while all are connected and nobody does anything; then the memory of all nodes, PostgreSQL and Redis (its own and its part of what is shared), and what the nodes grew for each space since the step before.`,
      columns: [
        "",
        "spaces",
        "nodes %",
        "PostgreSQL %",
        "Redis %",
        "front %",
        "generator %",
        "at rest %",
        "nodes MiB",
        "PostgreSQL MiB",
        "Redis MiB",
        "KiB a space",
      ],
      rows: climbs.flatMap(({ kind, steps }) =>
        steps.map((step, i) => [NAMES[kind], String(step.spaces), ...costs(step), grown(step, steps[i - 1])]),
      ),
    },
  ];
}

function costs({ cpu, cpuAtRest, memoryKib }: Step): readonly string[] {
  const percent = (share: number): string => (share * 100).toFixed(0);
  const shares = (["nodes", "postgres", "redis", "front", "generator"] as const).map((part: Part) =>
    percent(cpu[part]),
  );
  const rest = cpuAtRest.nodes + cpuAtRest.postgres + cpuAtRest.redis + cpuAtRest.front;
  const weights = [memoryKib.nodes, memoryKib.postgres, memoryKib.redis].map((kib) => (kib / 1024).toFixed(0));
  return [...shares, (rest * 100).toFixed(1), ...weights];
}

function grown(step: Step, before: Step | undefined): string {
  if (before === undefined) return "";
  return ((step.memoryKib.nodes - before.memoryKib.nodes) / (step.spaces - before.spaces)).toFixed(0);
}
