import { LIMITS } from "../../shared/base/limits.ts";
import { fail } from "../../shared/base/result.ts";
import type { DatabaseOptions } from "./sqlite/openDatabase.ts";
import { packBatch, unpackOutcomes } from "./sqlite/packedBatch.ts";
import { StoreThread } from "./sqlite/storeThread.ts";
import type { AppendOutcome, RoomBatch, Store } from "./store.ts";

type Asked = Exclude<keyof Store, "appendUpdates" | "close">;

/** A failed write is an answer, a failed read rejects: there is no honest answer to give instead. */
const OPERATIONS: Readonly<Record<Asked, "read" | "write">> = {
  joinRoom: "read",
  updatesAfter: "read",
  newestRows: "read",
  documentBytes: "read",
  readLog: "read",
  logTimes: "read",
  findKit: "read",
  findCredential: "read",
  listDevices: "read",
  lookInvitation: "read",
  currentInvitation: "read",
  findConversation: "read",
  recentConversations: "read",
  openConversations: "read",
  readEvents: "read",
  readSigning: "read",
  tallySigning: "read",
  readRing: "read",
  bookedLooks: "read",
  leftSlots: "read",
  findHandover: "read",
  duePushes: "read",
  lastRestoreMs: "read",
  spaceMarks: "read",
  logLength: "read",
  tidy: "read",
  compactRoom: "write",
  deleteRoom: "write",
  createSpace: "write",
  appendLog: "write",
  deleteSpace: "write",
  rotateCredential: "write",
  addDevice: "write",
  renewDevice: "write",
  revokeDevice: "write",
  putInvitation: "write",
  consumeInvitation: "write",
  endInvitation: "write",
  clearHello: "write",
  expireInvitations: "write",
  openConversation: "write",
  appendEvent: "write",
  askEnd: "write",
  appendSigning: "write",
  serverSecret: "write",
  putPush: "write",
  dropPush: "write",
  bookPush: "write",
  pushTold: "write",
  pushLater: "write",
  pushSeen: "write",
  pulse: "write",
  writeRing: "write",
  retire: "write",
  eraseOwn: "write",
  dropEnded: "write",
  putHandover: "write",
};

export interface SqliteStoreOptions extends Partial<DatabaseOptions> {
  readonly path: string;
  /** A write that failed by a bug or with its thread; whoever asked was told "store-failed". */
  readonly onFault?: (operation: string, error: Error) => void;
}

/**
 * SQLite in a worker thread: WAL, synchronous=FULL, secure_delete=ON. Rejects with a sentence when the file
 * was written by a newer program or cannot be opened.
 */
export async function openSqliteStore({ onFault = () => {}, ...given }: SqliteStoreOptions): Promise<Store> {
  const thread = await StoreThread.open({ documentBytes: LIMITS.spaceBytes, maxDatabaseBytes: 0, ...given });

  const failed = (operation: string) => (error: Error) => {
    onFault(operation, error);
    return fail("store-failed");
  };

  const calls = Object.entries(OPERATIONS).map(([name, kind]) => {
    const ask = (...args: readonly unknown[]) => thread.ask({ name: name as Asked, args });
    return [name, kind === "read" ? ask : (...args: readonly unknown[]) => ask(...args).catch(failed(name))];
  });

  async function appendUpdates(batches: readonly RoomBatch[]): Promise<readonly AppendOutcome[]> {
    const batch = packBatch(batches);
    try {
      const answer = await thread.ask({ name: "appendUpdates", ...batch }, [
        batch.rows,
        batch.sizes.buffer,
        batch.after.buffer,
      ]);
      // reason: the worker answers a batch with what packOutcomes made.
      return unpackOutcomes(answer as Float64Array);
    } catch (error) {
      return batches.map(() => failed("appendUpdates")(error as Error));
    }
  }

  return {
    // reason: OPERATIONS names every other member of the port, and the worker's `Operations` has their types.
    ...(Object.fromEntries(calls) as Pick<Store, Asked>),
    appendUpdates,
    // A thread that has died is closed already.
    close: () =>
      thread.ask({ name: "close", args: [] }).then(
        () => {},
        () => {},
      ),
  };
}
