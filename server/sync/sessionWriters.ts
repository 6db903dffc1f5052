import type { DeviceId, Slot } from "../../shared/base/ids.ts";
import type { WrittenSession } from "./nodeMessages.ts";

interface Claim<Member> {
  readonly slot: Slot;
  /** Null: its socket is gone; the session stays its partner's. */
  member: Member | null;
  /** By an update, not by a difference. */
  readonly isSure: boolean;
}

/** Sessions that a partner no longer writes in and that stay their own; their oldest go first. */
const REMEMBERED_PER_PARTNER = 128;

/**
 * Which partner writes which Yjs client (one session of one device), as far as this room has seen it. A
 * partner who used up the next clock of somebody else's session would make the honest update look like a
 * repetition: it would be acknowledged and thrown away.
 *
 * An update that extends one session says whose it is. A difference says it too, until its socket closes,
 * for it may hold what a restored server has lost of others. One that extends several sessions says nothing.
 */
export class SessionWriters<Member extends { readonly device: DeviceId; readonly slot: Slot }> {
  readonly #claims = new Map<number, Claim<Member>>();

  /** Null while nobody who writes it is here. */
  deviceOf(client: number): DeviceId | null {
    return this.#claims.get(client)?.member?.device ?? null;
  }

  isForeign(member: Member, client: number): boolean {
    const claim = this.#claims.get(client);
    return claim !== undefined && claim.slot !== member.slot;
  }

  extended(member: Member, clients: readonly number[], isSure: boolean): void {
    const [client] = clients;
    if (client === undefined || clients.length > 1) return;
    const known = this.#claims.get(client);
    if (known?.member === member && known.isSure === isSure) return;
    this.#claims.delete(client);
    this.#claims.set(client, { slot: member.slot, member, isSure: isSure || known?.isSure === true });
  }

  /** Whose sessions are known for sure. */
  known(): WrittenSession[] {
    return [...this.#claims].flatMap(([client, { slot, isSure }]) => (isSure ? [{ client, slot }] : []));
  }

  /** Another node has seen it; what was seen here counts more. */
  seenElsewhere({ client, slot }: WrittenSession): void {
    if (!this.#claims.has(client)) this.#claims.set(client, { slot, member: null, isSure: true });
  }

  /** Somebody else's entries lie where this partner's were to be: they had the name before. */
  overtaken(by: Slot, client: number): void {
    this.#claims.delete(client);
    this.#claims.set(client, { slot: by, member: null, isSure: true });
  }

  leave(member: Member): void {
    let excess = -REMEMBERED_PER_PARTNER;
    for (const [client, claim] of this.#claims) {
      if (claim.member === member) claim.member = null;
      if (claim.member === null && !claim.isSure) this.#claims.delete(client);
      else if (claim.member === null && claim.slot === member.slot) excess += 1;
    }
    for (const [client, claim] of this.#claims) {
      if (excess <= 0) return;
      if (claim.member !== null || claim.slot !== member.slot) continue;
      this.#claims.delete(client);
      excess -= 1;
    }
  }
}

/** One member's side of it. */
export interface Authorship {
  isForeign(client: number): boolean;
  extended(clients: readonly number[], isSure: boolean): void;
}
