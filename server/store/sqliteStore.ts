import { LIMITS } from "../../shared/base/limits.ts";
import { fail } from "../../shared/base/result.ts";
import { rowLength, writeRow } from "./batchRow.ts";
import type { DatabaseOptions } from "./sqlite/openDatabase.ts";
import { StoreThread } from "./sqlite/storeThread.ts";
import type { AppendOutcome, RoomBatch, Store } from "./store.ts";

/** The names whose failure is an answer; the others are reads and reject. */
const WRITES = [
  "compactRoom",
  "deleteRoom",
  "createSpace",
  "appendLog",
  "deleteSpace",
  "rotateCredential",
  "addDevice",
  "revokeDevice",
  "putInvitation",
  "consumeInvitation",
  "endInvitation",
  "clearHello",
  "expireInvitations",
] as const satisfies readonly (keyof Store)[];

const READS = [
  "joinRoom",
  "documentBytes",
  "readLog",
  "findCredential",
  "listDevices",
  "lookInvitation",
  "currentInvitation",
  "tidy",
] as const satisfies readonly (keyof Store)[];

type Call = (...args: readonly unknown[]) => Promise<unknown>;

async function append(thread: StoreThread, batches: readonly RoomBatch[]): Promise<readonly AppendOutcome[]> {
  const rooms = batches.map(({ room, updates }) => ({ room, updates: updates.length, bytes: rowLength(updates) }));
  const rows = new Uint8Array(rooms.reduce((sum, { bytes }) => sum + bytes, 0));
  let offset = 0;
  for (const { updates } of batches) offset = writeRow(rows, offset, updates);
  return thread
    .ask({ name: "appendUpdates", rooms, rows: rows.buffer }, [rows.buffer])
    .then((outcomes) => outcomes as readonly AppendOutcome[])
    .catch(() => batches.map(() => fail("store-failed")));
}

/**
 * SQLite in a worker thread: WAL, synchronous=FULL, secure_delete=ON. Rejects with a sentence when the file
 * was written by a newer program or cannot be opened.
 */
export async function openSqliteStore(
  options: Pick<DatabaseOptions, "path"> & Partial<DatabaseOptions>,
): Promise<Store> {
  const thread = await StoreThread.open({ documentBytes: LIMITS.spaceBytes, maxDatabaseBytes: 0, ...options });
  const calls: Record<string, Call> = {};
  for (const name of READS) calls[name] = (...args) => thread.ask({ name, args });
  for (const name of WRITES) {
    calls[name] = (...args) => thread.ask({ name, args }).catch(() => fail("store-failed"));
  }
  return {
    // reason: the two lists above name every other member of the port, the contract suite calls each
    ...(calls as unknown as Omit<Store, "appendUpdates" | "close">),
    appendUpdates: (batches) => append(thread, batches),
    close: async () => {
      // A thread that has died is closed already.
      await thread.ask({ name: "close", args: [] }).catch(() => undefined);
    },
  };
}
