import type { BenchOptions } from "./benchOptions.ts";
import { connecting as measureConnecting } from "./relay/connecting.ts";
import { growth as measureGrowth } from "./relay/growth.ts";
import { memory as measureMemory } from "./relay/memory.ts";
import { publish } from "./results.ts";

const kilobytes = (bytes: number): string => (bytes / 1_024).toFixed(1);

/** What a room costs that is merely there. */
export async function memory({ quick }: BenchOptions): Promise<void> {
  const rooms = quick ? 500 : 2_000;
  const measured = await measureMemory(rooms);
  const bare = measured.find(({ name }) => name === "bare ws")?.idleRoomBytes ?? 1;
  publish(
    "memory",
    [
      {
        title: "Memory",
        says: `KB a room, resident memory after a collection: ${rooms.toLocaleString("en")} rooms with one connection each in which nothing happens, and what 50 KB of document add in rooms of two. "Left" is what JavaScript still holds for each of those rooms once everybody has gone. Targets for ours: 20 idle, nothing left.`,
        columns: ["", "idle room", "x", "of that JavaScript", "50 KB document", "left"],
        rows: measured.map(({ name, idleRoomBytes, idleHeapBytes, documentBytes, leftBytes }) => [
          name,
          kilobytes(idleRoomBytes),
          (idleRoomBytes / bare).toFixed(2),
          kilobytes(idleHeapBytes),
          kilobytes(documentBytes),
          kilobytes(leftBytes),
        ]),
      },
    ],
    measured,
  );
}

/** What it costs to come into a room with a past. */
export async function connecting({ quick }: BenchOptions): Promise<void> {
  const measured = await measureConnecting(quick ? 3 : 9);
  publish(
    "connecting",
    [
      {
        title: "Coming into a room after 10,000 edits",
        says: 'Two typed 10,000 letters, unfolded, and left; three seconds later somebody connects who has nothing. "Whole" counts the connects whose first answer held all 10,000. Target for ours: under 10 ms of server CPU.',
        columns: ["", "open ms", "server CPU ms", "KB", "whole"],
        rows: measured.map(({ name, openMs, cpuMs, bytes, connects, whole }) => [
          name,
          openMs.toFixed(1),
          cpuMs.toFixed(1),
          kilobytes(bytes),
          `${whole} of ${connects}`,
        ]),
      },
    ],
    measured,
  );
}

/** Whether anything costs more than its share when there is more of it. */
export async function growth({ quick }: BenchOptions): Promise<void> {
  const measured = await measureGrowth(quick ? 1_000 : 10_000);
  publish(
    "growth",
    [
      {
        title: "Growth",
        says: "The server's CPU for 1,000 edits at saturation, 1,000 of them under way in all, in rooms of two; and resident KB for each connected room. Target: no term above linear, so a column that stays what it is.",
        columns: ["", "active rooms", "idle rooms", "CPU ms", "KB a room"],
        rows: measured.map(({ name, activeRooms, idleRooms, cpuMs, roomBytes }) => [
          name,
          activeRooms.toLocaleString("en"),
          idleRooms.toLocaleString("en"),
          cpuMs.toFixed(1),
          kilobytes(roomBytes),
        ]),
      },
    ],
    measured,
  );
}
