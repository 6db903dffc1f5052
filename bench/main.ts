import { editor } from "./editor.ts";
import { turns } from "./turns.ts";

/**
 * `npm run bench -- NAME`: measurements, never part of the gate. Each prints a table and leaves its numbers in
 * `artifacts/bench/NAME.json`. `turns` gives ratios within one run, where the
 * machine's own speed cancels out; `editor` gives milliseconds beside their budgets.
 */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = { editor, turns };

const [name = ""] = process.argv.slice(2);
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (bench === undefined) {
  console.error(`npm run bench -- NAME, where NAME is one of: ${Object.keys(BENCHES).join(", ")}`);
  process.exit(2);
}
await bench();
