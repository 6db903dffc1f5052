import { compactRows, joinFrom, type RoomContent } from "../roomDocument.ts";

/** What builds documents, in threads of its own (piscina): no room waits while another one is opened or compacted. */
export function join({ rows, stateVectors }: JoinTask): RoomContent {
  return joinFrom(rows, stateVectors);
}

export function compact({ rows }: CompactTask): Uint8Array {
  return compactRows(rows);
}

export interface JoinTask {
  readonly rows: readonly Uint8Array[];
  readonly stateVectors: readonly Uint8Array[];
}

export interface CompactTask {
  readonly rows: readonly Uint8Array[];
}
