import type { DeviceId } from "../../shared/base/ids.ts";
import { type AwarenessState, isLeft, leftState } from "./awarenessStates.ts";

interface Seat<Owner> {
  readonly device: DeviceId;
  /** Null: the socket is gone. The seat stays its device's, or an echo of the partner's would bring a ghost back. */
  owner: Owner | null;
  clock: number;
  state: Uint8Array;
}

/** Ids nobody uses any more that are still guarded against echoes; the oldest go first. */
const GUARDED_IDS = 256;

/**
 * Who is in the room, as opaque states. An id belongs to the device that announced it first and to the
 * connection that announced it last, and nobody else may change or remove it. Stock clients repeat what they
 * hear about others, so a foreign id is ignored and not punished.
 */
export class Presence<Owner extends { readonly device: DeviceId }> {
  readonly #seats = new Map<number, Seat<Owner>>();

  /** Takes what `owner` may say and returns it: that, and no more, is passed on. */
  accept(owner: Owner, states: readonly AwarenessState[], idsAtMost: number): AwarenessState[] {
    return states.filter((state) => this.#acceptOne(owner, state, idsAtMost));
  }

  /** The owner's socket died: what it owned is gone from every screen. */
  leave(owner: Owner): AwarenessState[] {
    const left: AwarenessState[] = [];
    for (const [id, seat] of this.#seats) {
      if (seat.owner !== owner) continue;
      seat.owner = null;
      left.push(leftState(id, seat.clock));
    }
    this.#forgetOldest();
    return left;
  }

  /** For a joiner. */
  all(): AwarenessState[] {
    const states: AwarenessState[] = [];
    for (const [id, { owner, clock, state }] of this.#seats) if (owner !== null) states.push({ id, clock, state });
    return states;
  }

  #acceptOne(owner: Owner, state: AwarenessState, idsAtMost: number): boolean {
    const seat = this.#seats.get(state.id);
    if (seat !== undefined && seat.device !== owner.device) return false;
    if (isLeft(state)) {
      if (seat?.owner !== owner) return false;
      seat.owner = null;
      seat.clock = state.clock;
      this.#forgetOldest();
      return true;
    }
    if (seat?.owner !== owner && this.#countOf(owner) >= idsAtMost) return false;
    // A copy: what came from a socket is a view of a much larger read.
    // Put again at the end: the order of the map is the order of the last announcement.
    this.#seats.delete(state.id);
    this.#seats.set(state.id, { device: owner.device, owner, clock: state.clock, state: new Uint8Array(state.state) });
    return true;
  }

  #countOf(owner: Owner): number {
    let count = 0;
    for (const seat of this.#seats.values()) if (seat.owner === owner) count += 1;
    return count;
  }

  #forgetOldest(): void {
    let excess = this.#seats.size - GUARDED_IDS;
    for (const [id, { owner }] of this.#seats) {
      if (excess <= 0) return;
      if (owner !== null) continue;
      this.#seats.delete(id);
      excess -= 1;
    }
  }
}
