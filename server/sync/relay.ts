import type { Clock } from "../../shared/base/clock.ts";
import type { DeviceId, SpaceId } from "../../shared/base/ids.ts";
import type { Room as RoomAddress } from "../../shared/base/room.ts";
import { CLOSE_CODES, type CloseWord } from "../../shared/wire/closeCodes.ts";
import { type Bus, createLonelyBus } from "../cluster/bus.ts";
import type { Log } from "../log.ts";
import { roomKey } from "../store/roomKey.ts";
import type { DeviceIdentity, RoomKey, Store } from "../store/store.ts";
import { createCommitLoop } from "./commitLoop.ts";
import { createCompaction } from "./compaction.ts";
import { Connection } from "./connection.ts";
import type { ConnectionSocket } from "./connectionSocket.ts";
import { Room, type RoomParts } from "./room.ts";
import { SYNC_LIMITS, type SyncLimits } from "./syncLimits.ts";
import { SyncTally } from "./syncTally.ts";

export type RoomAccess = "write" | "read" | "none";

/** Somebody at a room's door: who it is (null: nobody that we know) and what the space log lets them do. */
export interface Visit {
  readonly identity: DeviceIdentity | null;
  /** Null when what was asked for is not even the name of a room. */
  readonly room: RoomAddress | null;
  readonly access: RoomAccess;
  readonly wantsSaved: boolean;
  /** Asked again when the space log changes; see `accessChanged`. */
  readonly accessNow: () => Promise<RoomAccess>;
}

/** All rooms of one server. A room is in memory while somebody is in it or something of it is not on disk. */
export interface Relay {
  open(socket: ConnectionSocket, visit: Visit): void;
  /** Nothing more is read from the device's sockets or told to them from this call on. */
  closeDevice(who: Pick<DeviceIdentity, "space" | "device">, word?: CloseWord): void;
  closeSpace(space: SpaceId, word: CloseWord): void;
  /** To be called after every append to the space's log: rooms may have become read-only, or ended. */
  accessChanged(space: SpaceId): Promise<void>;
  /** Stop: nobody new, the last commit, then 1012 to everybody. Resolves when all that was read is on disk, or time is up. */
  drain(): Promise<void>;
  /** Counts closeDevice, closeSpace and accessChanged: a visit that was judged before the last one is judged again. */
  changes(): number;
  /** Whose devices have sockets here. */
  here(): ReadonlyMap<SpaceId, ReadonlySet<DeviceId>>;
  /** Reads on in the logs of all rooms that were written to elsewhere; rejects when they cannot be read. */
  lookAgain(): Promise<void>;
  /** For health and tests. */
  counts(): { readonly rooms: number; readonly connections: number };
}

export interface RelayOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Pick<Log, "info" | "warn">;
  readonly limits?: Partial<SyncLimits>;
  /** Which other nodes there are; by default none. */
  readonly bus?: Bus;
  /** What is counted; by default for nobody. */
  readonly tally?: SyncTally;
}

const TICK_MS = 5_000;

export function createRelay({ store, clock, log, limits: changed, ...options }: RelayOptions): Relay {
  const { bus = createLonelyBus(""), tally = new SyncTally() } = options;
  const limits: SyncLimits = { ...SYNC_LIMITS, ...changed };
  const parts: RoomParts = { store, bus, limits };
  const rooms = new Map<RoomKey, Room>();
  const connections = new Map<Connection, Visit>();
  const bySpace = new Map<SpaceId, Set<Connection>>();
  let changes = 0;
  let isDraining = false;
  let stopTicking: (() => void) | null = null;
  // Whoever is in a room elsewhere says so again, for nobody heard it meanwhile.
  bus.onUp(() => {
    for (const room of rooms.values()) room.elsewhere.askWho();
  });

  const compaction = createCompaction(store, clock, limits, () => log.warn("compaction failed"));
  const commits = createCommitLoop({
    store,
    clock,
    limits,
    onFailure: (problem) => log.warn("commit failed", { problem }),
    onSettled(room) {
      compaction.roomWritten(room);
      letGo(room);
    },
  });

  /** Only what is on disk may be forgotten: whoever comes next reads it from there. */
  function letGo(room: Room): void {
    if (!room.isEmpty || room.isDirty || rooms.get(room.key) !== room) return;
    rooms.delete(room.key);
    room.elsewhere.close();
    compaction.roomLeft(room);
  }

  function roomAt(key: RoomKey): Room {
    const room = rooms.get(key) ?? new Room(key, parts);
    rooms.set(key, room);
    return room;
  }

  const of = (space: SpaceId): ReadonlySet<Connection> => bySpace.get(space) ?? new Set();

  function add(connection: Connection, visit: Visit): void {
    const { space } = connection.identity;
    connections.set(connection, visit);
    const there = bySpace.get(space) ?? new Set();
    bySpace.set(space, there.add(connection));
    stopTicking ??= clock.after(TICK_MS, tick);
  }

  /** The refusal at the door, or null. One order of questions for everybody, so that no answer tells more than its word. */
  function refusal({ identity, room, access }: Visit): CloseWord | null {
    if (isDraining) return "restarting";
    if (identity === null) return "not-allowed";
    if (room === null || access === "none") return "no-such-room";
    const own = [...of(identity.space)].filter((connection) => connection.identity.slot === identity.slot);
    return own.length >= limits.connectionsPerPartner ? "too-fast" : null;
  }

  function gone(connection: Connection, word: CloseWord | null): void {
    const { space } = connection.identity;
    connections.delete(connection);
    bySpace.get(space)?.delete(connection);
    if (of(space).size === 0) bySpace.delete(space);
    letGo(connection.room);
    if (word !== null) {
      tally.refuse(word);
      log.info("sync closed", { word });
    }
    if (connections.size > 0) return;
    stopTicking?.();
    stopTicking = null;
  }

  /** One timer for all sockets, and none while nobody is here: an idle server sleeps. */
  function tick(): void {
    const nowMs = clock.monotonic();
    for (const connection of connections.keys()) connection.tick(nowMs, TICK_MS);
    compaction.tick(rooms.values());
    const nodes = bus.nodes();
    for (const room of rooms.values()) room.elsewhere.keepOnly(nodes);
    stopTicking = connections.size > 0 ? clock.after(TICK_MS, tick) : null;
  }

  /** Closing removes from the set that is walked, which a JavaScript set allows. */
  function closeAll(which: Iterable<Connection>, word: CloseWord): void {
    for (const connection of which) connection.close(word);
  }

  return {
    open(socket, visit) {
      const { identity, room, access, wantsSaved } = visit;
      const word = refusal(visit);
      if (word !== null || identity === null || room === null || access === "none") {
        socket.onMessage(() => {});
        socket.onClose(() => {});
        tally.refuse(word ?? "no-such-room");
        socket.close(CLOSE_CODES[word ?? "no-such-room"], word ?? "no-such-room");
        return;
      }
      const connection = new Connection({
        socket,
        room: roomAt(roomKey(room)),
        identity,
        access,
        wantsSaved,
        clock,
        limits,
        tally,
        onDirty: commits.wake,
        onGone: gone,
      });
      add(connection, visit);
    },
    closeDevice({ space, device }, word = "not-allowed") {
      changes += 1;
      closeAll(
        [...of(space)].filter(({ identity }) => identity.device === device),
        word,
      );
    },
    closeSpace(space, word) {
      changes += 1;
      closeAll(of(space), word);
    },
    async accessChanged(space) {
      changes += 1;
      await Promise.all(
        [...of(space)].map(async (connection) => {
          // A log that cannot be read right now must not throw anybody out; the client is told to come again.
          const access = await connections
            .get(connection)
            ?.accessNow()
            .catch(() => null);
          if (access === undefined) return;
          if (access === null) connection.close("store-failed");
          else connection.allow(access);
        }),
      );
    },
    async drain() {
      isDraining = true;
      for (const connection of connections.keys()) connection.stopReading();
      const tooLate = new Promise<void>((resolve) => clock.after(limits.drainMs, resolve));
      await Promise.race([commits.whenIdle().then(compaction.whenIdle), tooLate]);
      closeAll(connections.keys(), "restarting");
    },
    async lookAgain() {
      const open = [...rooms.values()].filter((room) => room.elsewhere.seq !== null);
      const newest = await store.newestRows(open.map(({ key }) => key));
      const moved = open.filter(({ elsewhere }, i) => newest[i] !== elsewhere.seq);
      await Promise.all(moved.map(({ elsewhere }) => elsewhere.lookAgain()));
    },
    changes: () => changes,
    here: () =>
      new Map([...bySpace].map(([space, all]) => [space, new Set([...all].map(({ identity }) => identity.device))])),
    counts: () => ({ rooms: rooms.size, connections: connections.size }),
  };
}
