import { expect, it } from "vitest";
import * as Y from "yjs";
import { LIMITS } from "../../../shared/base/limits.ts";
import { askDatabase } from "../../testing/askDatabase.ts";
import { freshDatabase } from "../../testing/freshDatabase.ts";
import { SHARED_ROOM } from "../contract/storeCast.ts";
import { openPostgresStore } from "../postgresStore.ts";
import { createDatabase } from "./database.ts";
import { openDocuments } from "./documents.ts";
import { roomOperations } from "./rooms.ts";

const ada = new Y.Doc();
/** What one more letter of Ada's adds. */
function letter(): Uint8Array {
  const before = Y.encodeStateVector(ada);
  ada.getText("words").insert(0, "x");
  return Y.encodeStateAsUpdate(ada, before);
}

/** A database ends a transaction that asks nothing for a while: a large room would never be compacted inside one. */
const OPEN = `SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in %'`;

it("R103: while a compaction builds its document no transaction is open and edits go on; they stand behind what was built", async () => {
  const { url, drop } = await freshDatabase();
  const store = await openPostgresStore({ url });
  const faults: Error[] = [];
  const onFault = (_operation: string, error: Error): void => void faults.push(error);
  const database = createDatabase({ url, connections: 1, patienceMs: 10_000, onFault });
  const documents = openDocuments();
  const seen: unknown[] = [];
  const rooms = roomOperations({
    database,
    appending: database,
    documentBytes: LIMITS.spaceBytes,
    documents: {
      ...documents,
      compact: async (rows) => {
        seen.push(...(await askDatabase(url, OPEN)));
        seen.push(...(await store.appendUpdates([{ room: SHARED_ROOM, after: 2, updates: [letter()] }])));
        return documents.compact(rows);
      },
    },
  });
  for (const after of [0, 1]) await store.appendUpdates([{ room: SHARED_ROOM, after, updates: [letter()] }]);
  expect(await rooms.compactRoom(SHARED_ROOM)).toMatchObject({ ok: true });
  expect(seen).toMatchObject([{ open: 0 }, { ok: true, value: { seq: 3 } }]);
  const { seq, updates } = await store.updatesAfter(SHARED_ROOM, 0);
  expect({ seq, rows: updates.length }).toEqual({ seq: 3, rows: 2 });
  expect(faults).toEqual([]);
  await database.close();
  await documents.close();
  await store.close();
  await drop();
});
