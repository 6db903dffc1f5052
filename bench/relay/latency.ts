import type { Contestant, Name } from "./contestants.ts";
import { enterAll } from "./contestants.ts";
import { median, quantile } from "./figures.ts";
import { typedEdits } from "./preparedEdits.ts";
import { RoomOfSockets } from "./roomOfSockets.ts";

/** A load that every server carries easily: what is measured is the way of one edit, and not a queue. */
const ROOMS = 100;
const EDITS_PER_SECOND = 1_000;
const WARM_UP = 500;

export interface Latency {
  readonly name: Name;
  /** From the write at the writer's socket to the bytes at the partner's, in ms: medians of the rounds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

interface Course {
  readonly contestant: Contestant;
  readonly rooms: readonly RoomOfSockets[];
  readonly rounds: Omit<Latency, "name">[];
}

export async function latency(secondsARound: number, rounds: number): Promise<readonly Latency[]> {
  const editsARound = EDITS_PER_SECOND * secondsARound;
  const writes = typedEdits(Math.ceil((WARM_UP + rounds * editsARound) / ROOMS) + 2);
  const courses: Course[] = [];
  for (const contestant of await enterAll()) {
    const rooms: RoomOfSockets[] = [];
    for (let room = 0; room < ROOMS; room++) {
      rooms.push(await RoomOfSockets.open(contestant, await contestant.newRoom(), [writes, []]));
    }
    courses.push({ contestant, rooms, rounds: [] });
  }
  for (const { rooms } of courses) await typing(rooms, WARM_UP);
  for (let round = 0; round < rounds; round++) {
    for (const course of round % 2 === 0 ? courses : courses.toReversed()) {
      const took = await typing(course.rooms, editsARound);
      course.rounds.push({ p50: quantile(took, 0.5), p95: quantile(took, 0.95), p99: quantile(took, 0.99) });
    }
  }
  const measured = courses.map(({ contestant: { name }, rounds: own }) => ({
    name,
    p50: median(own.map(({ p50 }) => p50)),
    p95: median(own.map(({ p95 }) => p95)),
    p99: median(own.map(({ p99 }) => p99)),
  }));
  for (const { contestant, rooms } of courses) {
    await Promise.all(rooms.map((room) => room.close()));
    await contestant.stop();
  }
  return measured;
}

/**
 * One edit each millisecond, a room after the other. The generator asks its clock in every turn of its loop and never
 * sleeps: a timer would be late by more than what is measured.
 */
async function typing(rooms: readonly RoomOfSockets[], count: number): Promise<readonly number[]> {
  const took: number[] = [];
  const sentAt: number[][] = rooms.map(() => []);
  rooms.forEach((room, at) => {
    // Servers that send an edit back to its writer are heard twice; the first to hear is not told apart, and need not be.
    const { copies } = room;
    let heard = 0;
    room.onHeard = (more) => {
      const now = performance.now();
      for (let one = 0; one < more; one++, heard++) {
        if (heard % copies === copies - 1) took.push(now - (sentAt[at]?.[Math.floor(heard / copies)] ?? now));
      }
    };
  });
  const startedAt = performance.now();
  let sent = 0;
  const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
  while (took.length < count) {
    const due = Math.min(count, ((performance.now() - startedAt) * EDITS_PER_SECOND) / 1_000);
    while (sent < due) {
      const at = sent % rooms.length;
      sentAt[at]?.push(performance.now());
      rooms[at]?.say(0);
      sent += 1;
    }
    const broken = rooms.find((room) => room.broken !== null)?.broken;
    if (broken !== undefined) throw new Error(`${broken} while it was typed`);
    await turn();
  }
  for (const room of rooms) room.onHeard = () => {};
  return took;
}
