import "fake-indexeddb/auto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readTrace, type Trace } from "../../bench/replayFile.ts";
import { replayTrace } from "../../bench/replayTrace.ts";
import { type SeededRandom, seededRandom } from "../../client/platform/document/testing/seededRandom.ts";
import { createMemoryStore } from "../../server/store/memoryStore.ts";

const SENTENCES = [
  "We knock before we enter. ",
  "Phones stay in the hall at dinner. ",
  "Naïve? Perhaps – but ours. ",
  "Ein Spaziergang 🌿 on Sundays. ",
];

/** Types letter by letter, goes back to mend, cuts a piece out and pastes it elsewhere: what real traces look like. */
function writtenBy(random: SeededRandom): Trace {
  let points = Array.from("Draft. ");
  const startContent = points.join("");
  const txns: Trace["txns"] = [];
  const patch = (position: number, deleted: number, inserted: string): [number, number, string] => {
    points = [...points.slice(0, position), ...Array.from(inserted), ...points.slice(position + deleted)];
    return [position, deleted, inserted];
  };
  for (let i = 0; i < 60; i++) {
    let caret = random.upTo(4) === 0 ? random.upTo(points.length) : points.length;
    for (const letter of SENTENCES[random.upTo(SENTENCES.length)] ?? "")
      txns.push({ patches: [patch(caret++, 0, letter)] });
    for (let back = random.upTo(5); back > 0; back--) txns.push({ patches: [patch(--caret, 1, "")] });
    if (random.upTo(3) > 0) continue;
    const from = random.upTo(Math.max(1, points.length - 10));
    const piece = points.slice(from, from + 6).join("");
    txns.push({ patches: [patch(from, 6, ""), patch(random.upTo(points.length), 0, piece)] });
  }
  return { startContent, endContent: points.join(""), txns };
}

describe("npm run replay", () => {
  it(
    "D26: a recorded text arrives letter for letter at the other partner's, over real sockets",
    { timeout: 60_000 },
    async () => {
      const trace = writtenBy(seededRandom(11));
      const folder = await mkdtemp(join(tmpdir(), "trace-"));
      const path = join(folder, "written.json.gz");
      await writeFile(path, gzipSync(JSON.stringify(trace)));
      const read = await readTrace(path);
      expect(read.ok && read.value).toEqual(trace);
      const { edits, atAda, atBo } = await replayTrace(trace, createMemoryStore());
      expect(edits).toBe(trace.txns.length);
      expect(atAda).toBe(trace.endContent);
      expect(atBo).toBe(trace.endContent);
      await rm(folder, { recursive: true });
    },
  );

  it("D26: a file that is not there, and one that is no trace, each have a word", async () => {
    const folder = await mkdtemp(join(tmpdir(), "trace-"));
    const path = join(folder, "other.json");
    expect(await readTrace(path)).toEqual({ ok: false, problem: "no-such-file" });
    await writeFile(path, '{"txns": 1}');
    expect(await readTrace(path)).toEqual({ ok: false, problem: "not-a-trace" });
    await rm(folder, { recursive: true });
  });

  it("D26: an empty document and a trace that does not end as it says arrive as they were typed", async () => {
    const wrong: Trace = { startContent: "", endContent: "x", txns: [{ patches: [[0, 0, "y"]] }] };
    expect(await replayTrace(wrong, createMemoryStore())).toMatchObject({ edits: 1, atAda: "y", atBo: "y" });
    expect(await replayTrace({ ...wrong, txns: [] }, createMemoryStore())).toMatchObject({
      edits: 0,
      atAda: "",
      atBo: "",
    });
  });
});
