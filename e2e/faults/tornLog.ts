import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as Y from "yjs";
import { openSqliteStore } from "../../server/store/sqliteStore.ts";
import { roomKey } from "../../server/store/roomKey.ts";
import { newCouple } from "./couple.ts";
import { startMain } from "./mainProcess.ts";
import { brokenOf, perSize, type Series } from "./series.ts";
import { countIn, Writer } from "./writer.ts";

/** SQLite writes its log back into the file at a thousand pages; up to there the log only grows. */
const LOG_AT_MOST = 2_500_000;

/** So many entries were acknowledged when the log was so long. */
interface Mark {
  readonly entries: number;
  readonly logBytes: number;
}

/**
 * K1, below SQLite: the power goes while the log is written. After a kill the log is cut at any byte, or one bit of it
 * is turned: it opens, what was acknowledged before that byte is there, and no commit is there by half.
 */
export const tornLog: Series = {
  name: "torn-log",
  rows: "K1 (torn writes)",
  async run(size) {
    const cuts = perSize(size, 8, 50, 200);
    const server = await startMain();
    const folder = mkdtempSync(join(tmpdir(), "common-ground-torn-"));
    let lost = 0;
    let half = 0;
    let unopened = 0;
    const marks: Mark[] = [{ entries: 0, logBytes: 0 }];
    try {
      const { shared, ada } = await newCouple(server.url);
      const writer = await new Writer(server.url, shared, ada).join();
      const log = `${server.database}-wal`;
      const logBytes = () => statSync(log).size;
      // Each acknowledgement is one commit, and several may come in one turn.
      writer.client.socket.on("message", () => marks.push({ entries: writer.acknowledged, logBytes: logBytes() }));
      for (let i = 0; logBytes() < LOG_AT_MOST; i++) {
        writer.type(1 + (i % 7));
        await writer.client.until(() => writer.acknowledged === writer.written);
      }
      const typing = writer.typeUntilClosed();
      await server.end("SIGKILL");
      await typing;
      const whole = readFileSync(log);
      const boundaries = new Set(marks.map(({ entries }) => entries));
      for (let i = 0; i < cuts; i++) {
        const at = Math.floor(whole.length * ((i + Math.random()) / cuts));
        const path = join(folder, `${i}.db`);
        copyFileSync(server.database, path);
        writeFileSync(`${path}-wal`, i % 2 === 0 ? whole.subarray(0, at) : turned(whole, at));
        const entries = await entriesIn(path, shared, writer.session);
        if (entries === null) unopened += 1;
        const promised = marks.findLast((mark) => mark.logBytes <= at)?.entries ?? 0;
        lost += Math.max(0, promised - (entries ?? 0));
        // What was on the disk and had no time to be acknowledged is a whole commit too, but nobody heard its size.
        const last = marks.at(-1)?.entries ?? 0;
        if (entries !== null && entries <= last && !boundaries.has(entries)) half += 1;
      }
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true });
    }
    const broken = brokenOf({
      "every torn log opens": unopened === 0,
      "no commit is there by half": half === 0,
    });
    return { seen: { cuts, commits: marks.length - 1, entries: marks.at(-1)?.entries ?? 0 }, lost, broken };
  },
};

function turned(whole: Buffer, at: number): Buffer {
  const copy = Buffer.from(whole);
  copy.writeUInt8(copy.readUInt8(at) ^ (1 << Math.floor(Math.random() * 8)), at);
  return copy;
}

/** As the server itself would read it; null when it does not open, or not whole. */
async function entriesIn(path: string, room: Parameters<typeof roomKey>[0], session: string): Promise<number | null> {
  try {
    const store = await openSqliteStore({ path });
    const { differences } = await store.joinRoom(roomKey(room), [Uint8Array.of(0)]);
    await store.close();
    const doc = new Y.Doc();
    for (const difference of differences) Y.applyUpdate(doc, difference);
    return doc.store.pendingStructs === null ? countIn(doc, session) : null;
  } catch {
    return null;
  }
}
