import type { Contestant, Name } from "./contestants.ts";
import { enter } from "./contestants.ts";
import { median } from "./figures.ts";
import { several } from "./memory.ts";
import { typedEdits } from "./preparedEdits.ts";
import { RoomOfSockets } from "./roomOfSockets.ts";

const ACTIVE = [10, 100, 1_000] as const;
const EDITS_A_ROUND = 8_000;
const ROUNDS = 5;
/** In all rooms together, so that only their number differs. */
const UNDER_WAY = 1_000;

export interface Growth {
  readonly name: Name;
  readonly activeRooms: number;
  readonly idleRooms: number;
  readonly cpuMs: number;
  /** Resident, for each room that is connected at all. */
  readonly roomBytes: number;
}

/** Ours beside the bare relay: an edit must cost the same however many rooms there are, active or idle. */
export async function growth(idleRooms: number): Promise<readonly Growth[]> {
  const names: readonly Name[] = ["bare ws", "ours"];
  const measured: Growth[] = [];
  for (const rooms of ACTIVE) {
    for (const name of names) measured.push(await grown(name, rooms, 0));
  }
  for (const name of names) measured.push(await grown(name, 100, idleRooms));
  return measured;
}

async function grown(name: Name, activeRooms: number, idleRooms: number): Promise<Growth> {
  const contestant = await enter(name, activeRooms + idleRooms);
  const { server } = contestant;
  const perRoom = EDITS_A_ROUND / activeRooms;
  const edits = [0, 1].map(() => typedEdits(Math.ceil(((ROUNDS + 1) * perRoom) / 2) + 1));
  const empty = await server.metered("after-collecting");
  await several(idleRooms, async () => RoomOfSockets.open(contestant, await contestant.newRoom("light"), [[]]));
  const rooms = await several(activeRooms, async () =>
    RoomOfSockets.open(contestant, await contestant.newRoom("light"), edits),
  );
  await server.quiet();
  const full = await server.metered("after-collecting");
  const cpuMs: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const took = await run(contestant, rooms, perRoom);
    if (round > 0) cpuMs.push(took);
  }
  await contestant.stop();
  return {
    name,
    activeRooms,
    idleRooms,
    cpuMs: median(cpuMs),
    roomBytes: (full.rssBytes - empty.rssBytes) / (activeRooms + idleRooms),
  };
}

async function run({ server }: Contestant, rooms: readonly RoomOfSockets[], perRoom: number): Promise<number> {
  const before = await server.metered();
  const underWay = Math.max(1, Math.floor(UNDER_WAY / rooms.length));
  await Promise.all(rooms.map((room) => room.speak(perRoom, underWay)));
  const after = await server.quiet();
  return ((after.cpuMs - before.cpuMs) / (rooms.length * perRoom)) * 1_000;
}
