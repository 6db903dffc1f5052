import type { Contestant, Name } from "./contestants.ts";
import { enterAll } from "./contestants.ts";
import { median } from "./figures.ts";
import { typedEdits } from "./preparedEdits.ts";
import { RoomOfSockets } from "./roomOfSockets.ts";

/** As fast as it goes: many rooms, each with so many edits under way, everybody heard before a round is over. */
const ROOMS = 50;
const UNDER_WAY = 32;

export interface Saturation {
  readonly name: Name;
  /** The server's own time for 1,000 edits, the median of the rounds. */
  readonly cpuMs: number;
  readonly editsPerSecond: number;
  /** What it went on doing once everybody had left, for each 1,000 edits: compacting, storing. */
  readonly afterwardsMs: number;
}

interface Course {
  readonly contestant: Contestant;
  readonly rooms: readonly RoomOfSockets[];
  readonly cpuMs: number[];
  readonly editsPerSecond: number[];
}

export async function saturation(
  members: number,
  editsARoom: number,
  rounds: number,
  names?: readonly Name[],
  underWay = UNDER_WAY,
): Promise<readonly Saturation[]> {
  const count = Math.ceil(((rounds + 1) * editsARoom) / members) + 1;
  const edits = Array.from({ length: members }, () => typedEdits(count));
  const courses: Course[] = [];
  for (const contestant of await enterAll(names)) {
    const rooms: RoomOfSockets[] = [];
    for (let room = 0; room < ROOMS; room++) {
      rooms.push(await RoomOfSockets.open(contestant, await contestant.newRoom(), edits));
    }
    courses.push({ contestant, rooms, cpuMs: [], editsPerSecond: [] });
  }
  for (const course of courses) await run(course, editsARoom, underWay);
  for (let round = 0; round < rounds; round++) {
    for (const course of round % 2 === 0 ? courses : courses.toReversed()) {
      const { cpuMs, seconds } = await run(course, editsARoom, underWay);
      course.cpuMs.push((cpuMs / (ROOMS * editsARoom)) * 1_000);
      course.editsPerSecond.push((ROOMS * editsARoom) / seconds);
    }
  }
  const measured: Saturation[] = [];
  for (const { contestant, rooms, cpuMs, editsPerSecond } of courses) {
    const before = await contestant.server.metered();
    await Promise.all(rooms.map((room) => room.close()));
    const after = await contestant.server.quiet();
    const afterwardsMs = ((after.cpuMs - before.cpuMs) / (ROOMS * editsARoom * (rounds + 1))) * 1_000;
    measured.push({
      name: contestant.name,
      cpuMs: median(cpuMs),
      editsPerSecond: median(editsPerSecond),
      afterwardsMs,
    });
    await contestant.stop();
  }
  return measured;
}

async function run(
  { contestant, rooms }: Course,
  editsARoom: number,
  underWay: number,
): Promise<{ cpuMs: number; seconds: number }> {
  const before = await contestant.server.metered();
  const startedAt = performance.now();
  await Promise.all(rooms.map((room) => room.speak(editsARoom, underWay)));
  const seconds = (performance.now() - startedAt) / 1_000;
  // What was put off by a moment belongs to these edits too.
  const after = await contestant.server.quiet();
  return { cpuMs: after.cpuMs - before.cpuMs, seconds };
}
