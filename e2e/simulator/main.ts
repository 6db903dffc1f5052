import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { parseArgs } from "node:util";
import { simulate } from "./simulate.ts";
import "../stockProviders.ts";

const { values } = parseArgs({
  options: { runs: { type: "string" }, seed: { type: "string" }, steps: { type: "string" } },
});
const runs = Number(values.runs ?? (values.seed === undefined ? 100 : 1));
const firstSeed = Number(values.seed ?? 1);

let failed = 0;
const startedMs = performance.now();
for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
  globalThis.indexedDB = new IDBFactory();
  const run = await simulate(seed, values.steps === undefined ? undefined : Number(values.steps));
  if (run.failure === null) continue;
  failed++;
  console.log(`seed ${seed} failed: ${run.failure}\n${run.steps.map((step) => `  ${step}`).join("\n")}`);
}
console.log(`${runs} schedules, ${failed} failed, ${((performance.now() - startedMs) / 1_000).toFixed(1)} s`);
// What a failed schedule left open must not hold the end.
process.exit(failed === 0 ? 0 : 1);
