import { Piscina } from "piscina";
import type { RoomContent } from "../roomDocument.ts";
import type { CompactTask, JoinTask } from "./documentWorker.ts";

export interface Documents {
  join(rows: readonly Uint8Array[], stateVectors: readonly Uint8Array[]): Promise<RoomContent>;
  compact(rows: readonly Uint8Array[]): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Threads that take rows and give back what a document says of them; one that dies is replaced, its task rejects. */
export function openDocuments(): Documents {
  const threads = new Piscina<JoinTask | CompactTask>({
    filename: new URL("./documentWorker.ts", import.meta.url).href,
    minThreads: 0,
    maxThreads: 2,
    idleTimeout: 10 * 60_000,
  });
  // Rows are handed over, not copied: each has bytes of its own, and nobody here reads them again.
  const handedOver = (rows: readonly Uint8Array[]): ArrayBuffer[] => rows.map((row) => row.buffer as ArrayBuffer);

  return {
    // reason: the worker's functions of these names answer with these types.
    join: async (rows, stateVectors) =>
      (await threads.run({ rows, stateVectors }, { name: "join", transferList: handedOver(rows) })) as RoomContent,
    compact: async (rows) =>
      (await threads.run({ rows }, { name: "compact", transferList: handedOver(rows) })) as Uint8Array,
    close: () => threads.destroy(),
  };
}
