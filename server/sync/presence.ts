import type { DeviceId } from "../../shared/base/ids.ts";
import { type AwarenessState, isLeft, leftState } from "./awarenessStates.ts";
import type { SyncLimits } from "./syncLimits.ts";

interface Seat<Owner> {
  readonly device: DeviceId;
  /** Null: the socket is gone. The seat stays its device's, or an echo of the partner's would bring a ghost back. */
  owner: Owner | null;
  clock: number;
  state: Uint8Array;
}

/**
 * Ids a device no longer uses that are still guarded against echoes; its oldest go first, and only its own:
 * who leaves under many names must not make the room forget whose the partner's is.
 */
const GUARDED_IDS_PER_DEVICE = 64;

export type PresenceLimits = Pick<SyncLimits, "awarenessIdsPerConnection" | "awarenessIdsPerDevice">;

/**
 * Who is in the room, as opaque states. An id belongs to the device that writes under it, or else announced
 * it first, and to the connection that announced it last, and nobody else may change or remove it. Stock clients repeat what they
 * hear about others, so a foreign id is ignored and not punished.
 */
export class Presence<Owner extends { readonly device: DeviceId }> {
  readonly #seats = new Map<number, Seat<Owner>>();
  readonly #writerOf: (id: number) => DeviceId | null;

  /** A session that writes is present under its own name: that one is its device's, whoever announced it first. */
  constructor(writerOf: (id: number) => DeviceId | null) {
    this.#writerOf = writerOf;
  }

  /** Takes what `owner` may say and returns it: that, and no more, is passed on. */
  accept(owner: Owner, states: readonly AwarenessState[], limits: PresenceLimits): AwarenessState[] {
    return states.filter((state) => this.#acceptOne(owner, state, limits));
  }

  /** The owner's socket died: what it owned is gone from every screen. */
  leave(owner: Owner): AwarenessState[] {
    const left: AwarenessState[] = [];
    for (const [id, seat] of this.#seats) {
      if (seat.owner !== owner) continue;
      seat.owner = null;
      left.push(leftState(id, seat.clock));
    }
    this.#forgetOldest(owner.device);
    return left;
  }

  /** For a joiner. */
  all(): AwarenessState[] {
    const states: AwarenessState[] = [];
    for (const [id, { owner, clock, state }] of this.#seats) if (owner !== null) states.push({ id, clock, state });
    return states;
  }

  /** What each of them says of themselves. */
  byOwner(): ReadonlyMap<Owner, readonly AwarenessState[]> {
    const states = new Map<Owner, AwarenessState[]>();
    for (const [id, { owner, clock, state }] of this.#seats) {
      if (owner !== null) states.set(owner, [...(states.get(owner) ?? []), { id, clock, state }]);
    }
    return states;
  }

  #acceptOne(owner: Owner, state: AwarenessState, limits: PresenceLimits): boolean {
    const seat = this.#seats.get(state.id);
    if ((this.#writerOf(state.id) ?? seat?.device ?? owner.device) !== owner.device) return false;
    if (isLeft(state)) {
      if (seat?.owner !== owner) return false;
      seat.owner = null;
      seat.clock = state.clock;
      this.#forgetOldest(owner.device);
      return true;
    }
    if (seat?.owner !== owner && !this.#hasRoom(owner, limits)) return false;
    // A copy: what came from a socket is a view of a much larger read.
    // Put again at the end: the order of the map is the order of the last announcement.
    this.#seats.delete(state.id);
    this.#seats.set(state.id, { device: owner.device, owner, clock: state.clock, state: new Uint8Array(state.state) });
    return true;
  }

  #hasRoom(owner: Owner, limits: PresenceLimits): boolean {
    let [own, ofDevice] = [0, 0];
    for (const seat of this.#seats.values()) {
      if (seat.owner === owner) own += 1;
      if (seat.owner !== null && seat.device === owner.device) ofDevice += 1;
    }
    return own < limits.awarenessIdsPerConnection && ofDevice < limits.awarenessIdsPerDevice;
  }

  #forgetOldest(ofDevice: DeviceId): void {
    let excess = -GUARDED_IDS_PER_DEVICE;
    for (const { device } of this.#seats.values()) if (device === ofDevice) excess += 1;
    for (const [id, { owner, device }] of this.#seats) {
      if (excess <= 0) return;
      if (owner !== null || device !== ofDevice) continue;
      this.#seats.delete(id);
      excess -= 1;
    }
  }
}
