import { LIMITS } from "../../shared/base/limits.ts";

/** What one socket, one person and one room may take. Bytes, and times in ms. */
export interface SyncLimits {
  /** One frame; a snapshot is one frame. */
  readonly frameBytes: number;
  /** What may wait in a socket for a reader that does not read; beyond it the socket is closed with 1013. */
  readonly queueBytes: number;
  /** What one room may hold that is not on disk; beyond it its writers are not read from until it is. */
  readonly uncommittedBytes: number;
  /** What a connection may send before the server knows the room: edits typed while joining. */
  readonly earlyBytes: number;
  /** Counted as messages, however they are put into frames: a client of good will sends one in each. */
  readonly messagesPerFrame: number;
  readonly framesPerSecond: number;
  readonly framesAtOnce: number;
  readonly bytesPerSecond: number;
  readonly bytesAtOnce: number;
  /** Open sockets of one partner, over all devices, tabs and documents. */
  readonly connectionsPerPartner: number;
  readonly awarenessBytes: number;
  readonly awarenessIdsPerConnection: number;
  /** In one room, so that what a stock client repeats of everybody stays below the next one. */
  readonly awarenessIdsPerDevice: number;
  readonly awarenessStatesPerFrame: number;
  /** Between two loads of a room for one connection. */
  readonly resyncMs: number;
  /** Stock clients give up after 30 s of silence and do not count pings. */
  readonly keepaliveMs: number;
  /** A socket that answers no ping for so long is dead, whatever TCP says. */
  readonly deafMs: number;
  /** A room with at least so many updates since the last compaction is compacted when left or quiet. */
  readonly compactAtUpdates: number;
  /** Beyond it a busy room is compacted as well: the next join would cost 5-6 ms per 1,000. */
  readonly compactBusyAtUpdates: number;
  readonly quietMs: number;
  /** Between two tries of a store that failed: the first, doubling to the last. */
  readonly firstRetryMs: number;
  readonly lastRetryMs: number;
  /** How long a stop waits for the last commit, and then for the sockets. */
  readonly drainMs: number;
}

const MIB = 1024 * 1024;

export const SYNC_LIMITS: SyncLimits = {
  frameBytes: LIMITS.syncFrameBytes,
  queueBytes: 2 * LIMITS.syncFrameBytes,
  uncommittedBytes: 2 * LIMITS.syncFrameBytes,
  earlyBytes: 2 * LIMITS.syncFrameBytes,
  // A client seals every 16 ms at the fastest (62 a second), presence and a second tab on top.
  messagesPerFrame: 1_000,
  framesPerSecond: 500,
  framesAtOnce: 5_000,
  bytesPerSecond: 2 * MIB,
  bytesAtOnce: 64 * MIB,
  connectionsPerPartner: 64,
  awarenessBytes: LIMITS.awarenessBytes,
  awarenessIdsPerConnection: 8,
  awarenessIdsPerDevice: 16,
  awarenessStatesPerFrame: 64,
  resyncMs: 5_000,
  keepaliveMs: 20_000,
  deafMs: 60_000,
  compactAtUpdates: 32,
  compactBusyAtUpdates: 4_000,
  quietMs: 30_000,
  firstRetryMs: 50,
  lastRetryMs: 2_000,
  drainMs: 3_000,
};
