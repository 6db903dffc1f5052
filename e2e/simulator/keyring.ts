import type { SeededRandom } from "../../client/platform/document/testing/seededRandom.ts";
import type { NextRoom } from "../../client/platform/document/sealedDocument.ts";
import { newId, type Slot } from "../../shared/base/ids.ts";
import { type Room, roomName } from "../../shared/base/room.ts";
import { type SigningKeys, signingKeysFromSeed } from "../../shared/seal/keys/signingKeys.ts";

interface Era {
  readonly room: Room;
  readonly key: Uint8Array;
  readonly signing: Readonly<Record<Slot, SigningKeys>>;
}

/**
 * What the space's log would say: the rooms of the shared document, their keys, and who signs in them. The log
 * itself is shown elsewhere; here it tells everybody the same, and each device hears of it when the schedule says so.
 */
export class Keyring {
  readonly #random: SeededRandom;
  readonly #eras: Era[];
  readonly #signers: Record<Slot, { readonly publicKey: Uint8Array; readonly from: number; to: number | null }[]>;

  constructor(random: SeededRandom) {
    this.#random = random;
    const room: Room = { space: newId(random), document: newId(random), epoch: 1, generation: 0 };
    const key = random.bytes(32);
    const signing = { a: signingKeysFromSeed(random.bytes(32)), b: signingKeysFromSeed(random.bytes(32)) };
    this.#eras = [{ room, key, signing }];
    const first = (slot: Slot) => [{ publicKey: signing[slot].publicKey, from: 0, to: null }];
    this.#signers = { a: first("a"), b: first("b") };
  }

  get newest(): number {
    return this.#eras.length - 1;
  }

  era(index: number): Era {
    const era = this.#eras[index];
    if (era === undefined) throw new Error(`there is no era ${index}`);
    return era;
  }

  /** As a device of this person is told to go there. */
  place(index: number, slot: Slot): NextRoom & { readonly signing: SigningKeys } {
    const { room, key, signing } = this.era(index);
    return { room, key, signing: signing[slot] };
  }

  /** Whatever came before is read-only; what was never there is none. */
  access(url: string): { readonly room: Room; readonly access: "write" | "read" } | null {
    const index = this.#eras.findIndex(({ room }) => url.split("?")[0]?.endsWith(`/${roomName(room)}`) === true);
    return index === -1 ? null : { room: this.era(index).room, access: index === this.newest ? "write" : "read" };
  }

  signersOf(slot: Slot, room: Room): readonly Uint8Array[] {
    const index = this.#eras.findIndex((era) => roomName(era.room) === roomName(room));
    const within = this.#signers[slot].filter(({ from, to }) => from <= index && (to === null || index <= to));
    return within.map(({ publicKey }) => publicKey);
  }

  allSigners(slot: Slot): readonly Uint8Array[] {
    return this.#signers[slot].map(({ publicKey }) => publicKey);
  }

  /** New keys of one person, and with them a new key and room for both. */
  rotate(slot: Slot): void {
    const { room, signing } = this.era(this.newest);
    const fresh = signingKeysFromSeed(this.#random.bytes(32));
    for (const signer of this.#signers[slot]) signer.to ??= this.newest;
    this.#signers[slot].push({ publicKey: fresh.publicKey, from: this.newest, to: null });
    this.#eras.push({
      room: { ...room, epoch: room.epoch + 1, generation: 0 },
      key: this.#random.bytes(32),
      signing: { ...signing, [slot]: fresh },
    });
  }
}
