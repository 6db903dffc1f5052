import { parseArgs } from "node:util";
import type { BenchOptions } from "./benchOptions.ts";
import { client } from "./client.ts";
import { editor } from "./editor.ts";
import { installPeers } from "./installPeers.ts";
import { pinGenerator } from "./relay/cores.ts";
import { relay } from "./relay.ts";
import { connecting, growth, memory } from "./relayRooms.ts";
import { turns } from "./turns.ts";

/**
 * `npm run bench`: measurements, never part of the gate. Without a name all of the relay and of the sealed document;
 * `npm run bench -- NAME ...` some of it, `turns` (an acknowledged turn of a conversation) and `editor` (an agreement of
 * 200 points in a browser) among them. `--quick` tries everything in short; `--traces FOLDER` types recorded documents.
 * Each prints a table and leaves its numbers in `artifacts/bench/NAME.json`, and `bench/RESULTS.md` is written anew.
 */
const ALL = { relay, memory, connecting, growth, client };
const BENCHES: Readonly<Record<string, (options: BenchOptions) => Promise<void>>> = { ...ALL, editor, turns };
const ON_ONE_CORE: ReadonlySet<string> = new Set(Object.keys(ALL));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: "boolean", default: false }, traces: { type: "string" } },
});
const names = positionals.length > 0 ? positionals : Object.keys(ALL);
const unknown = names.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  console.error(`There is no bench ${unknown}: npm run bench -- NAME ..., of ${Object.keys(BENCHES).join(", ")}`);
  process.exit(2);
}
if (names.some((name) => ON_ONE_CORE.has(name))) {
  installPeers();
  pinGenerator();
}
for (const name of names) await BENCHES[name]?.({ quick: values.quick, traces: values.traces ?? null });
