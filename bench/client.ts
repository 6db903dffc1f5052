import { plainCost, sealedCost } from "./client/sealedCost.ts";
import { tracesFrom } from "./client/traces.ts";
import type { BenchOptions } from "./benchOptions.ts";
import { publish } from "./results.ts";

/** What sealing costs those who write: recorded documents through the sealed document, beside Yjs as it is. */
export async function client({ quick, traces: folder }: BenchOptions): Promise<void> {
  const rows: string[][] = [];
  const numbers: unknown[] = [];
  for (const trace of await tracesFrom(folder, quick ? 2_000 : 20_000)) {
    for (const writers of [1, 2]) {
      const { text: plainText, ...plain } = plainCost(trace, writers);
      const { text, ...sealed } = await sealedCost(trace, writers);
      if (text !== plainText && writers === 1) throw new Error("what was sealed is not what was typed");
      numbers.push({ trace: trace.name, writers, plain, sealed });
      const times = (figure: "timeMs" | "wireBytes" | "storedBytes" | "loadMs"): string =>
        (sealed[figure] / plain[figure]).toFixed(2);
      rows.push([
        trace.name,
        String(writers),
        times("wireBytes"),
        times("storedBytes"),
        times("loadMs"),
        times("timeMs"),
        sealed.foldP99Ms.toFixed(1),
        sealed.foldMaxMs.toFixed(1),
        sealed.restMaxMs.toFixed(1),
        sealed.isWhole ? "yes" : "NO",
      ]);
    }
  }
  publish(
    "client",
    [
      {
        title: "The sealed document beside plain Yjs",
        says: 'Recorded documents, each edit an entry of its own, sealed and padded, with the session\'s own folds and snapshots (a rest after every 200 edits); multiples of what plain Yjs needs for the same edits, as V1 updates and stored as one. With two writers every other edit is the other\'s. "Fold" is a keystroke that folded, "rest" what happens while nobody types, in ms on one thread. "Opens" says whether somebody who opens the stored document anew has every letter. Targets: wire 2.0 (two writers 2.5), stored 0.5, load 2.5, no fold above 8 ms.',
        columns: ["", "writers", "wire x", "stored x", "load x", "time x", "fold p99", "fold max", "rest max", "opens"],
        rows,
      },
    ],
    numbers,
  );
}
