import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { seededRandom } from "../../client/platform/document/testing/seededRandom.ts";
import { readTrace } from "../replayFile.ts";

export interface NamedTrace {
  readonly name: string;
  /** Position, deleted, inserted; one list for each edit. */
  readonly edits: readonly (readonly (readonly [number, number, string])[])[];
}

/**
 * Recorded documents in the public editing-traces format, from a folder that is named on the command line: they are
 * not ours to hand on. Without one a made-up typist writes, who is seeded and so the same every time.
 */
export async function tracesFrom(folder: string | null, editsAtMost: number): Promise<readonly NamedTrace[]> {
  if (folder === null) return [typist(Math.min(editsAtMost, 20_000))];
  const files = (await readdir(folder)).filter((file) => /^(sveltecomponent|automerge-paper)\.json(\.gz)?$/.test(file));
  const traces: NamedTrace[] = [];
  for (const file of files.toSorted().toReversed()) {
    const read = await readTrace(join(folder, file));
    if (!read.ok) throw new Error(`${file}: ${read.problem}`);
    const { txns } = read.value;
    // Positions count code points. One sign for one letter: then they are positions for Yjs too.
    const edits = txns
      .slice(0, editsAtMost)
      .map(({ patches }) => patches.map(([at, deleted, text]) => [at, deleted, plain(text)] as const));
    traces.push({ name: `${file.replace(/\.json.*$/, "")} (${edits.length.toLocaleString("en")} edits)`, edits });
  }
  if (traces.length === 0) throw new Error(`no trace in ${folder}: sveltecomponent.json.gz or automerge-paper.json.gz`);
  return traces;
}

const plain = (text: string): string => Array.from(text, (sign) => (sign > "\u007f" ? "_" : sign)).join("");

/** Words are typed letter by letter; one in seven is taken back, and now and then the typist goes on elsewhere. */
function typist(count: number): NamedTrace {
  const random = seededRandom(8);
  const next = (below: number): number => ((random.bytes(2)[0] ?? 0) * 256 + (random.bytes(2)[0] ?? 0)) % below;
  const edits: (readonly [number, number, string])[][] = [];
  let [length, at] = [0, 0];
  while (edits.length < count) {
    if (next(40) === 0) at = next(length + 1);
    const word = 2 + next(9);
    for (let letter = 0; letter < word; letter++, length++) edits.push([[at++, 0, "etaoin shrdlu"[next(13)] ?? "e"]]);
    if (next(7) !== 0) continue;
    for (let letter = 0; letter < word; letter++, length--) edits.push([[--at, 1, ""]]);
  }
  return { name: `a made-up typist (${count.toLocaleString("en")} edits)`, edits: edits.slice(0, count) };
}
