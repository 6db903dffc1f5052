import type { Name } from "./contestants.ts";
import { enter, NAMES } from "./contestants.ts";
import { largeEdits } from "./preparedEdits.ts";
import { RoomOfSockets } from "./roomOfSockets.ts";

const DOCUMENT_BYTES = 50_000;
const ROOMS_WITH_DOCUMENTS = 200;
const AT_ONCE = 50;

export interface Memory {
  readonly name: Name;
  /** Resident memory for one connected room in which nothing happens. */
  readonly idleRoomBytes: number;
  /** What JavaScript holds of it on the main thread. */
  readonly idleHeapBytes: number;
  /** What a document of 50 KB that was written in it adds, while both are there. */
  readonly documentBytes: number;
  /** What is left of all rooms once everybody is gone: of the JavaScript heap, which can be told from the allocator's. */
  readonly leftBytes: number;
}

/** Alone on the machine's second core, one after the other: memory does not depend on the machine's mood. */
export async function memory(rooms: number): Promise<readonly Memory[]> {
  const measured: Memory[] = [];
  const document = largeEdits(DOCUMENT_BYTES);
  for (const name of NAMES) {
    const contestant = await enter(name, rooms + ROOMS_WITH_DOCUMENTS + AT_ONCE);
    const { server } = contestant;
    const open = (edits: readonly (readonly Uint8Array[])[]) => async () =>
      RoomOfSockets.open(contestant, await contestant.newRoom("light"), edits);
    // The first ones bring code and pools into memory that the others share. They write nothing: what documents leave
    // to the allocator would be handed to the idle rooms, which then would seem to need none.
    const first = await several(AT_ONCE, open([[]]));
    await Promise.all(first.map((room) => room.close()));
    await server.quiet();
    const empty = await server.metered("after-collecting");
    const idle = await several(rooms, open([[]]));
    await server.quiet();
    const full = await server.metered("after-collecting");
    const written = await several(ROOMS_WITH_DOCUMENTS, open([document, []]));
    await server.quiet();
    const before = await server.metered("after-collecting");
    for (const room of written) await room.speak(document.length, 4);
    await server.quiet();
    const after = await server.metered("after-collecting");
    await Promise.all([...idle, ...written].map((room) => room.close()));
    await server.quiet();
    const gone = await server.metered("after-collecting");
    measured.push({
      name,
      idleRoomBytes: (full.rssBytes - empty.rssBytes) / rooms,
      idleHeapBytes: (full.heapBytes - empty.heapBytes) / rooms,
      documentBytes: (after.rssBytes - before.rssBytes) / ROOMS_WITH_DOCUMENTS,
      leftBytes: (gone.heapBytes - empty.heapBytes) / (rooms + ROOMS_WITH_DOCUMENTS),
    });
    await contestant.stop();
  }
  return measured;
}

/** Not all at once: a thousand upgrades in one moment are another measurement. */
export async function several(count: number, open: () => Promise<RoomOfSockets>): Promise<readonly RoomOfSockets[]> {
  const rooms: RoomOfSockets[] = [];
  while (rooms.length < count) {
    const next = Array.from({ length: Math.min(AT_ONCE, count - rooms.length) }, open);
    rooms.push(...(await Promise.all(next)));
  }
  return rooms;
}
