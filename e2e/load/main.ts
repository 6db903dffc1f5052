import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { publish } from "../../bench/results.ts";
import { climb, type ClimbOrders } from "./climb.ts";
import { generate } from "./generator.ts";
import { sectionsOf } from "./loadTables.ts";

/**
 * npm run load [-- --quick] [one-sqlite | two-postgres]: more and more couples who type and talk, with the client's own sealed documents and sealed
 * and signed turns, against one node on SQLite and two nodes on PostgreSQL and Redis. Ends by itself, within five
 * minutes or two, prints what was held and writes `bench/RESULTS.md`; `--quick` writes nothing.
 */
const KINDS = ["one-sqlite", "two-postgres"] as const;

// Asked to end, it takes its servers with it.
process.once("SIGTERM", () => process.exit(143));
if (process.send === undefined) await load();
else generate();

async function load(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { quick: { type: "boolean", default: false } },
  });
  const isQuick = values.quick;
  const orders: Omit<ClimbOrders, "untilMs"> = {
    spaces: isQuick ? [10, 40] : [50, 100, 200, 400, 800],
    secondsAStep: isQuick ? 4 : 10,
    restSeconds: isQuick ? 2 : 5,
    lettersPerSecond: 1,
    secondsPerTurn: 20,
    boundMs: 100,
  };
  const minutesEach = isQuick ? 0.8 : 2.2;
  const before = loadavg()[0] ?? 0;
  const climbs = [];
  for (const kind of KINDS.filter((name) => positionals.length === 0 || positionals.includes(name))) {
    const done = await climb(kind, import.meta.filename, {
      ...orders,
      untilMs: performance.now() + minutesEach * 60_000,
    });
    climbs.push(done);
  }
  const sections = sectionsOf(climbs, orders, before);
  publish("load", sections, { orders, climbs }, { program: "npm run load", isKept: !isQuick });
  const missing = climbs.flatMap(({ steps }) => steps).reduce((sum, step) => sum + step.missing, 0);
  if (missing > 0) console.error(`\n${missing} edits or turns never came.`);
  process.exit(missing > 0 ? 1 : 0);
}
