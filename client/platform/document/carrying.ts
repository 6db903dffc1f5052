import type { Clock } from "../../../shared/base/clock.ts";
import type { RoomChannel } from "./roomChannel.ts";

/** A look opens the whole log, so it is taken now and then. */
const LOOK_EVERY_MS = 5_000;

/**
 * What a document brings along from the rooms that it left. Not before the new room's whole state is here: only then is
 * it known what it lacks. In a shared room not before this page wrote something, here or in the room before: a
 * partner who begins a new epoch would see by the answer who is awake.
 */
export class Carrying {
  /** Something may be missing from the room that this device has. */
  isPending = false;
  readonly #clock: Clock;
  /** A session of this page was visible in a room that it left, or began this one for all to see. */
  #isKnownHere: boolean;
  #isBusy = false;
  #lookedMs = Number.NEGATIVE_INFINITY;

  /** In a private room nobody else learns who is awake. */
  constructor(clock: Clock, isKnownHere: boolean) {
    this.#clock = clock;
    this.#isKnownHere = isKnownHere;
  }

  moved(isKnownHere: boolean): void {
    this.#isKnownHere ||= isKnownHere;
    this.isPending = true;
  }

  into(room: RoomChannel, seal: () => void): void {
    if (!this.isPending || this.#isBusy || !(room.connection?.synced ?? false)) return;
    this.#isBusy = true;
    seal();
    if (room.mayWrite && (room.visible || this.#isKnownHere)) this.isPending = !room.carry();
    else if (this.#mayLook()) this.isPending = !room.hasEverything;
    this.#isBusy = false;
  }

  /** Perhaps the partner brought everything meanwhile. */
  #mayLook(): boolean {
    const nowMs = this.#clock.monotonic();
    if (nowMs - this.#lookedMs < LOOK_EVERY_MS) return false;
    this.#lookedMs = nowMs;
    return true;
  }
}
