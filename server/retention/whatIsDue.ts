import type { Slot } from "../../shared/base/ids.ts";
import { togetherEndsAtMs } from "../access/closedSpace.ts";
import { roomEndsAtMs } from "../access/roomEnd.ts";
import type { KnownSpace } from "../access/spaceLogs.ts";
import { roomKey } from "../store/roomKey.ts";
import type { RoomKey } from "../store/store.ts";

export interface Due {
  /** Nobody is left here: the space goes, all of it. */
  readonly whole: boolean;
  readonly rooms: readonly RoomKey[];
  readonly together: boolean;
  /** Null: nothing that is there now will end by itself. */
  readonly nextLookMs: number | null;
}

/**
 * What of a space has ended by now, told by its signed log and by who left it, and by nothing else: no room is
 * deleted because it is old, quiet or large. A private room ends when its owner leaves, or when a newer one took
 * its place; closing does not touch it.
 */
export function whatIsDue(known: KnownSpace, left: readonly Slot[], nowMs: number): Due {
  const { partners, rooms } = known.state;
  const people: readonly Slot[] = partners.b === null ? ["a"] : ["a", "b"];
  if (people.every((slot) => left.includes(slot))) return { whole: true, rooms: [], together: false, nextLookMs: null };
  const ends = rooms.map((one) => ({
    key: roomKey(one.room),
    atMs: one.owner !== "shared" && left.includes(one.owner) ? nowMs : roomEndsAtMs(known, one, nowMs),
  }));
  const togetherAtMs = togetherEndsAtMs(known, nowMs);
  const coming = [...ends.map(({ atMs }) => atMs), togetherAtMs].filter((atMs) => atMs !== null && atMs > nowMs);
  return {
    whole: false,
    rooms: ends.filter(({ atMs }) => atMs !== null && atMs <= nowMs).map(({ key }) => key),
    together: togetherAtMs !== null && togetherAtMs <= nowMs,
    nextLookMs: coming.length === 0 ? null : Math.min(...coming.map((atMs) => atMs ?? Infinity)),
  };
}
