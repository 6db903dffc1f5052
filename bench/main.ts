import { parseArgs } from "node:util";
import type { BenchOptions } from "./benchOptions.ts";
import { installPeers } from "./installPeers.ts";
import { pinGenerator } from "./relay/cores.ts";

/**
 * `npm run bench`: measurements, never part of the gate. Without a name all of the relay and of the sealed document;
 * `npm run bench -- NAME ...` some of it, `turns` (an acknowledged turn of a conversation) `editor` (an agreement of
 * 200 points in a browser) and `web` (first paint on a phone, a key on its way, memory) among them. `--quick` tries everything in short; `--traces FOLDER` types recorded documents.
 * Each prints a table and leaves its numbers in `artifacts/bench/NAME.json`, and `bench/RESULTS.md` is written anew.
 */
type Benches = Readonly<Record<string, (options: BenchOptions) => Promise<void>>>;

/** Read when their turn has come: `editor` brings a database into Node, which `client` must not find there. */
const ALL: Benches = {
  relay: async (options) => (await import("./relay.ts")).relay(options),
  memory: async (options) => (await import("./relayRooms.ts")).memory(options),
  connecting: async (options) => (await import("./relayRooms.ts")).connecting(options),
  growth: async (options) => (await import("./relayRooms.ts")).growth(options),
  client: async (options) => (await import("./client.ts")).client(options),
};
const BENCHES: Benches = {
  ...ALL,
  editor: async () => (await import("./editor.ts")).editor(),
  turns: async () => (await import("./turns.ts")).turns(),
  web: async (options) => (await import("./web.ts")).web(options),
};
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
