import type { BenchOptions } from "./benchOptions.ts";
import type { Name } from "./relay/contestants.ts";
import { latency } from "./relay/latency.ts";
import { type Saturation, saturation } from "./relay/saturation.ts";
import { publish } from "./results.ts";
import type { Section } from "./section.ts";

/** What a relayed edit costs the server, and how long it is on its way: ours beside the bare relay and four peers. */
export async function relay({ quick }: BenchOptions): Promise<void> {
  const rounds = quick ? 2 : 5;
  const pairs = await saturation(2, 600, rounds);
  const sixes = await saturation(6, 300, rounds);
  const shallow = await saturation(2, 600, quick ? 2 : 3, ["bare ws", "ours"], 8);
  const ways = await latency(quick ? 2 : 4, quick ? 2 : 3);
  const bareWay = ways.find(({ name }) => name === "bare ws");
  const latencies: Section = {
    title: "Latency at a fixed load",
    says: "1,000 edits a second over 100 rooms of two, from the writer's write to the bytes at the partner's socket, in ms; medians of the rounds. Ours is on the disk (SQLite, `synchronous=FULL`) before the partner hears it, nobody else's is. Targets for ours: p50 0.7, p95 2.",
    columns: ["", "p50", "p95", "p99", "x p50"],
    rows: ways.map(({ name, p50, p95, p99 }) => [
      name,
      ...[p50, p95, p99].map((ms) => ms.toFixed(2)),
      (p50 / (bareWay?.p50 ?? p50)).toFixed(1),
    ]),
  };
  const sections = [
    costs("An edit at saturation, two connections a room", pairs, 32),
    costs("An edit at saturation, six connections a room", sixes, 32),
    costs("The same with a shallower queue, two connections a room", shallow, 8),
    latencies,
  ];
  publish("relay", sections, { pairs, sixes, shallow, ways });
}

/** A multiple of the bare relay beside each figure: what a millisecond is differs from machine to machine. */
function costs(title: string, measured: readonly Saturation[], underWay: number): Section {
  const bare = measured.find(({ name }) => name === ("bare ws" satisfies Name))?.cpuMs ?? 1;
  return {
    title,
    says: `50 rooms, ${underWay} edits of each under way at any time, sealed and padded. The server's CPU for 1,000 edits (all threads); "afterwards" is what it went on doing once everybody had left, such as compacting, for each 1,000 edits. Target for ours with two: 1.2 with compaction deferred.`,
    columns: ["", "CPU ms", "x", "edits/s", "afterwards ms", "x with it"],
    rows: measured.map(({ name, cpuMs, editsPerSecond, afterwardsMs }) => [
      name,
      cpuMs.toFixed(1),
      (cpuMs / bare).toFixed(2),
      Math.round(editsPerSecond).toLocaleString("en"),
      afterwardsMs.toFixed(1),
      ((cpuMs + afterwardsMs) / bare).toFixed(2),
    ]),
  };
}
