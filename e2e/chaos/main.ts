import { parseArgs } from "node:util";
import "../stockProviders.ts";
import { publish } from "../../bench/results.ts";
import { clockAhead, diskFull, onTheUsualCluster } from "./rounds.ts";
import { sectionOf } from "./chaosTable.ts";
import type { Struck } from "./strikes.ts";

/**
 * npm run chaos [-- --quick] [-- --only WORDS]: two nodes, PostgreSQL and Redis under load, and each of them is killed, silenced, cut off
 * or left without room, one after the other. Ends with 1 when anything that was acknowledged is gone or there twice, or
 * when somebody does not recover by themselves; `bench/RESULTS.md` gets the table of a whole run.
 */
const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, only: { type: "string", default: "" } },
});
const { quick: isQuick, only } = values;
// Asked to end, it takes its servers with it.
process.once("SIGTERM", () => process.exit(143));

const struck: Struck[] = [];
const note = (one: Struck): void => {
  struck.push(one);
  const { name, wellAfterMs, acknowledgedEdits, acknowledgedTurns, lost, doubled, broken } = one;
  const numbers = `${acknowledgedEdits} edits and ${acknowledgedTurns} turns acknowledged, well after ${(wellAfterMs / 1_000).toFixed(1)} s`;
  console.log(`lost ${lost}  doubled ${doubled}   ${name}: ${numbers}`);
  for (const sentence of broken) console.log(`         BROKEN: ${sentence}`);
};

const notRun: string[] = [];
await onTheUsualCluster(isQuick, only, note);
const isWanted = (name: string): boolean => !isQuick && name.includes(only);
if (isWanted("clock")) await clockAhead(note);
const problem = isWanted("disk") ? await diskFull(note) : null;
if (problem !== null) notRun.push(problem);
publish(
  "chaos",
  [sectionOf(struck, notRun)],
  { struck, notRun },
  { program: "npm run chaos", isKept: !isQuick && only === "" },
);
const isFine = struck.every(({ lost, doubled, broken }) => lost === 0 && doubled === 0 && broken.length === 0);
console.log(isFine ? "\nLost: nothing." : "\nSomething was lost, doubled, or did not recover.");
process.exit(isFine ? 0 : 1);
