import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allSeries } from "./allSeries.ts";
import type { Outcome, Series, Size } from "./series.ts";
import "../stockProviders.ts";

/**
 * npm run faults [-- --quick] [series ...]: a real server is killed, stopped, cut off from its disk and swamped, and
 * what it had promised is asked for afterwards. Ends with 1 when anything was lost or any promise was broken.
 */
const words = process.argv.slice(2);
const size: Size = words.includes("--quick") ? "quick" : "long";
const names = words.filter((word) => word !== "--quick");
const unknown = names.filter((name) => !allSeries.some((series) => series.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no series ${unknown.join(", ")}. There are: ${allSeries.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(2);
}

interface Row extends Partial<Outcome> {
  readonly name: string;
  readonly rows: string;
  readonly seconds: number;
  /** Why it could not be played on this machine; then it says nothing. */
  readonly skipped?: string;
}

async function play(series: Series): Promise<Row> {
  const { name, rows } = series;
  const skipped = series.impossible?.() ?? null;
  if (skipped !== null) return { name, rows, seconds: 0, skipped };
  const startedMs = performance.now();
  const outcome = await series.run(size).catch((error: unknown): Outcome => {
    const broken = [`it ended: ${error instanceof Error ? error.message : String(error)}`];
    return { seen: {}, lost: 0, broken };
  });
  return { name, rows, seconds: Math.round((performance.now() - startedMs) / 1_000), ...outcome };
}

const isFine = ({ lost, broken }: Row): boolean => (lost ?? 0) === 0 && (broken ?? []).length === 0;

function told({ name, rows, seconds, lost, seen, broken, skipped }: Row): string {
  if (skipped !== undefined) return `NOT RUN  ${name} (${rows}): ${skipped}`;
  const numbers = Object.entries(seen ?? {}).map(([what, value]) => `${what} ${value}`);
  const lines = [`lost ${lost ?? 0}   ${name} (${rows}), ${seconds} s`, `         ${numbers.join("; ")}`];
  return [...lines, ...(broken ?? []).map((sentence) => `         BROKEN: ${sentence}`)].join("\n");
}

const played: Row[] = [];
for (const series of allSeries.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const row = await play(series);
  played.push(row);
  console.log(told(row));
}
const folder = join(import.meta.dirname, "../../artifacts");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "faults.json"), `${JSON.stringify({ size, played }, null, 2)}\n`);
const skipped = played.filter((row) => row.skipped !== undefined).length;
const notRun = skipped === 0 ? "" : ` ${skipped} of ${played.length} could not be run here.`;
console.log(`\n${played.every(isFine) ? "Lost: nothing." : "Something was lost, or a promise broken."}${notRun}`);
process.exit(played.every(isFine) ? 0 : 1);
