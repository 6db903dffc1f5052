import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { type MeasuredServer, startMeasured } from "./measuredServer.ts";
import { bareLine, type Line, ourLine, type Turn } from "./turnsLines.ts";

/**
 * What an acknowledged turn costs: cookie, pace, schema, the space's log, the pen, one SQLite commit that is on
 * the disk, and the partner told, beside a bare `ws` relay of equal bytes, without a disk and with one. Servers
 * are processes of their own; rounds alternate between them, and each figure is the median of its rounds.
 */
const ROUNDS = 5;
/** At saturation: so many pairs at once, each turn waiting for the one before it. */
const PAIRS = 24;
const TURNS_A_ROUND = 40;
const WARM_UP_TURNS = 20;

type Name = "bare ws" | "ws + disk" | "ours";

interface Contestant {
  readonly name: Name;
  readonly server: MeasuredServer;
  readonly alone: Line;
  readonly many: readonly Line[];
  readonly rounds: Round[];
}

interface Round {
  /** One pair, nobody else on the server. */
  readonly aloneP50Ms: number;
  readonly aloneP95Ms: number;
  readonly heardP50Ms: number;
  /** All pairs at once. */
  readonly turnsPerSecond: number;
  readonly cpuMsPerThousand: number;
}

export async function turns(): Promise<void> {
  const contestants = [
    await contestant("bare ws", await startMeasured("turnsBareServer.ts")),
    await contestant("ws + disk", await startMeasured("turnsBareServer.ts", "disk")),
    await contestant("ours", await startMeasured("turnsOurServer.ts")),
  ];
  for (const { alone, many } of contestants) {
    for (const line of [alone, ...many]) line.prepare(WARM_UP_TURNS);
    await speak([alone, ...many], WARM_UP_TURNS);
  }
  for (let round = 0; round < ROUNDS; round++) {
    // Whoever is measured first in a round finds the machine as the one before left it; so they take turns in that.
    const order = round % 2 === 0 ? contestants : contestants.toReversed();
    for (const one of order) one.rounds.push(await measure(one));
  }
  report(contestants);
  for (const { alone, many, server } of contestants) {
    for (const line of [alone, ...many]) line.close();
    await server.stop();
  }
}

async function contestant(name: Name, server: MeasuredServer): Promise<Contestant> {
  const open = (line: number) => (name === "ours" ? ourLine(server.url) : bareLine(server.url, String(line)));
  const many: Line[] = [];
  for (let line = 0; line < PAIRS; line++) many.push(await open(line));
  return { name, server, alone: await open(PAIRS), many, rounds: [] };
}

async function speak(lines: readonly Line[], count: number): Promise<readonly Turn[]> {
  const all = await Promise.all(
    lines.map(async (line) => {
      const spoken: Turn[] = [];
      for (let turn = 0; turn < count; turn++) spoken.push(await line.turn());
      return spoken;
    }),
  );
  return all.flat();
}

async function measure({ server, alone, many }: Contestant): Promise<Round> {
  for (const line of [alone, ...many]) line.prepare(TURNS_A_ROUND);
  const single = await speak([alone], TURNS_A_ROUND);
  const cpuBefore = await server.cpuMs();
  const startedAt = performance.now();
  const together = await speak(many, TURNS_A_ROUND);
  const seconds = (performance.now() - startedAt) / 1_000;
  const cpuMs = (await server.cpuMs()) - cpuBefore;
  const acknowledged = single.map(({ acknowledgedMs }) => acknowledgedMs);
  return {
    aloneP50Ms: quantile(acknowledged, 0.5),
    aloneP95Ms: quantile(acknowledged, 0.95),
    heardP50Ms: quantile(
      single.map(({ doneMs }) => doneMs),
      0.5,
    ),
    turnsPerSecond: together.length / seconds,
    cpuMsPerThousand: (cpuMs / together.length) * 1_000,
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function medians(rounds: readonly Round[]): Round {
  const of = (figure: keyof Round): number =>
    quantile(
      rounds.map((round) => round[figure]),
      0.5,
    );
  return {
    aloneP50Ms: of("aloneP50Ms"),
    aloneP95Ms: of("aloneP95Ms"),
    heardP50Ms: of("heardP50Ms"),
    turnsPerSecond: of("turnsPerSecond"),
    cpuMsPerThousand: of("cpuMsPerThousand"),
  };
}

const FIGURES: readonly { readonly figure: keyof Round; readonly title: string }[] = [
  { figure: "aloneP50Ms", title: "acknowledged, one pair, p50 (ms)" },
  { figure: "aloneP95Ms", title: "acknowledged, one pair, p95 (ms)" },
  { figure: "heardP50Ms", title: "at the partner's too, p50 (ms)" },
  { figure: "turnsPerSecond", title: `turns a second, ${PAIRS} pairs` },
  { figure: "cpuMsPerThousand", title: "server CPU for 1,000 turns (ms)" },
];

/** A multiple is always how much worse: of times and costs the quotient, of turns a second its inverse. */
function multiple(figure: keyof Round, ours: Round, theirs: Round): number {
  return figure === "turnsPerSecond" ? theirs[figure] / ours[figure] : ours[figure] / theirs[figure];
}

function report(contestants: readonly Contestant[]): void {
  const [bare, disk, ours] = contestants.map(({ rounds }) => medians(rounds));
  if (bare === undefined || disk === undefined || ours === undefined) throw new Error("all three were measured");
  const rows = FIGURES.map(({ figure, title }) => ({
    title,
    "bare ws": bare[figure],
    "ws + disk": disk[figure],
    ours: ours[figure],
    "x bare": multiple(figure, ours, bare),
    "x disk": multiple(figure, ours, disk),
  }));
  const columns = ["bare ws", "ws + disk", "ours", "x bare", "x disk"] as const;
  console.log(`${"".padEnd(36)}${columns.map((column) => column.padStart(11)).join("")}`);
  for (const row of rows) {
    const cells = columns.map((column) => row[column].toFixed(2).padStart(11));
    console.log(`${row.title.padEnd(36)}${cells.join("")}`);
  }
  const folder = join(import.meta.dirname, "..", "artifacts", "bench");
  mkdirSync(folder, { recursive: true });
  const machine = { node: process.version, cpus: cpus().length, load: loadavg() };
  const measured = { at: new Date().toISOString(), machine, rounds: ROUNDS, pairs: PAIRS, turns: TURNS_A_ROUND, rows };
  writeFileSync(join(folder, "turns.json"), `${JSON.stringify(measured, null, 2)}\n`);
}
