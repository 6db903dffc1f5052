import "fake-indexeddb/auto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "../server/store/sqliteStore.ts";
import { readTrace } from "./replayFile.ts";
import { replayTrace } from "./replayTrace.ts";

/** `npm run replay FILE`: a recorded document, letter for letter, from one partner to the other. */
const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error("npm run replay FILE, where FILE is an editing trace (.json or .json.gz)");
  process.exit(2);
}
const read = await readTrace(path);
if (!read.ok) {
  console.error(
    read.problem === "no-such-file"
      ? `There is no file ${path}.`
      : `${path} is no editing trace: it needs startContent, endContent and txns.`,
  );
  process.exit(2);
}
const trace = read.value;
const folder = await mkdtemp(join(tmpdir(), "common-ground-replay-"));
const store = await openSqliteStore({ path: join(folder, "replay.sqlite") });
try {
  const { edits, atAda, atBo, typedMs, arrivedMs } = await replayTrace(trace, store);
  const isSame = atAda === trace.endContent && atBo === trace.endContent;
  const seconds = (ms: number) => `${(ms / 1_000).toFixed(2)} s`;
  console.log(
    `${edits} edits, ${trace.endContent.length} letters: typed in ${seconds(typedMs)}, all there after ${seconds(arrivedMs)}`,
  );
  console.log(isSame ? "letter for letter the same" : "NOT the same");
  process.exitCode = isSame ? 0 : 1;
} finally {
  await store.close();
  await rm(folder, { recursive: true });
}
