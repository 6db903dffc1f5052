import type { Clock } from "../../shared/base/clock.ts";
import type { RoomKey, Store } from "../store/store.ts";
import type { Room } from "./room.ts";
import type { SyncLimits } from "./syncLimits.ts";

/**
 * When a room's log is rewritten as one update: when it is left, when it has been quiet for a while, or,
 * busy or not, when a join would have to read thousands of updates. Few updates are not worth it, unless something
 * was deleted: then the bytes go soon, for whoever deleted them may have done so to be rid of them. The work is the store's, off the path of
 * an edit; one room at a time, so that commits get their turn in between.
 */
export interface Compaction {
  roomLeft(room: Room): void;
  roomWritten(room: Room): void;
  tick(rooms: Iterable<Room>): void;
  whenIdle(): Promise<void>;
}

export function createCompaction(store: Store, clock: Clock, limits: SyncLimits, onFailure: () => void): Compaction {
  const due = new Map<RoomKey, Room>();
  let running: Promise<void> | null = null;
  let needsTidying = false;

  async function run(): Promise<void> {
    for (const [key, room] of due) {
      due.delete(key);
      const compacted = await store.compactRoom(key);
      if (compacted.ok) {
        room.updatesSinceCompaction = 0;
        room.hasDeleted = false;
        needsTidying = true;
      } else onFailure();
    }
    running = null;
  }

  function compact(room: Room): void {
    due.set(room.key, room);
    running ??= run();
  }

  const isDue = (room: Room): boolean => room.hasDeleted || room.updatesSinceCompaction >= limits.compactAtUpdates;

  return {
    roomLeft(room) {
      if (isDue(room)) compact(room);
    },
    roomWritten(room) {
      if (room.updatesSinceCompaction >= limits.compactBusyAtUpdates) compact(room);
    },
    tick(rooms) {
      const nowMs = clock.monotonic();
      for (const room of rooms) {
        const isQuiet = nowMs - room.lastWrittenAtMs >= limits.quietMs;
        if (isQuiet && isDue(room)) compact(room);
      }
      if (!needsTidying || running !== null) return;
      needsTidying = false;
      store.tidy().catch(onFailure);
    },
    whenIdle: async () => {
      await running;
    },
  };
}
