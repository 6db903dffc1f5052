import { parseArgs } from "node:util";
import { closingSentences, engineTable, exitCodeOf, type PairRun } from "./engineTable.ts";
import { COUPLES, FLOWS } from "./plan.ts";
import { walkPair } from "./walkPair.ts";

/**
 * npm run engines [-- --only WebKit]: the main flows by two people in Chromium, Firefox and WebKitGTK, and by two people
 * who each have another one. An engine that is not on this machine is skipped, loudly; with ENGINES_REQUIRED=1 its
 * absence is a failure, as any flow that somebody cannot walk is (artifacts/engines has what they saw).
 */
const ALL_MS = 480_000;

const { values } = parseArgs({ options: { only: { type: "string", default: "" } } });
const isRequired = process.env["ENGINES_REQUIRED"] === "1";
const flowNames = FLOWS.map(({ name }) => name);
const runs: PairRun[] = [];
const began = performance.now();
// Whoever ends us, or the clock, ends what we started too: each of them goes when this process exits.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(143));
setTimeout(() => {
  console.log(`\nNot done after ${ALL_MS / 60_000} minutes.`);
  process.exit(1);
}, ALL_MS).unref();

for (const engines of COUPLES) {
  const pair = engines.map(({ name }) => name).join(" and ");
  if (!pair.includes(values.only)) continue;
  const absence = engines.map((engine) => engine.absence()).find((why) => why !== null) ?? null;
  console.log(absence === null ? pair : `!!! ${pair}: ${absence}`);
  const outcomes = absence === null ? await walkPair(engines, FLOWS) : [];
  for (const [index, outcome] of outcomes.entries())
    if (outcome.kind === "failed") console.log(`  FAILED ${flowNames[index]}: ${outcome.why}`);
  runs.push({ pair, absence, outcomes });
}

console.log(`\n${engineTable(flowNames, runs)}\n\nAll in ${Math.round((performance.now() - began) / 1_000)} s.`);
for (const sentence of closingSentences(flowNames, runs)) console.log(sentence);
process.exit(exitCodeOf(runs, isRequired));
