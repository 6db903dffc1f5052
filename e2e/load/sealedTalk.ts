import { createHash } from "node:crypto";
import { systemRandom } from "../../server/systemRandom.ts";
import { type ConversationId, newId, type Slot, type SpaceId } from "../../shared/base/ids.ts";
import { NO_PREVIOUS } from "../../shared/seal/conversation/eventHeader.ts";
import { openEvent } from "../../shared/seal/conversation/openEvent.ts";
import { sealEvent } from "../../shared/seal/conversation/sealEvent.ts";
import { signingKeysFromSeed } from "../../shared/seal/keys/signingKeys.ts";

/** The first epoch that was under no link. */
const EPOCH = 1;
const WORDS = new TextEncoder().encode("What I hear is that the evening was long, and that you waited for a word.");

/** One long conversation of two: every turn is sealed and signed as devices do it, and hands the pen over. */
export class SealedTalk {
  readonly conversation: ConversationId = newId(systemRandom);
  readonly #space: SpaceId;
  readonly #spaceKey = systemRandom.bytes(32);
  readonly #signing = {
    a: signingKeysFromSeed(systemRandom.bytes(32)),
    b: signingKeysFromSeed(systemRandom.bytes(32)),
  };
  #previous: Uint8Array = NO_PREVIOUS;
  #seq = 0;

  constructor(space: SpaceId) {
    this.#space = space;
  }

  get turns(): number {
    return this.#seq;
  }

  /** The next turn; it counts once `took` was told. */
  seal(author: Slot): Uint8Array {
    const header = {
      class: "handover",
      author,
      closes: "24h",
      epoch: EPOCH,
      seq: this.#seq,
      agreedAt: null,
      conversation: this.conversation,
      previous: this.#previous,
    } as const;
    const { secretKey } = this.#signing[author];
    const made = { spaceKey: this.#spaceKey, space: this.#space, header, rules: 1, body: WORDS };
    return sealEvent({ ...made, secretKey, random: systemRandom });
  }

  took(event: Uint8Array): void {
    this.#previous = new Uint8Array(createHash("sha256").update(event).digest());
    this.#seq += 1;
  }

  /** As the partner's device does before it shows a turn. */
  isSound(event: Uint8Array): boolean {
    const signersOf = (slot: Slot) => [this.#signing[slot].publicKey];
    return openEvent({ spaceKey: this.#spaceKey, space: this.#space, event, signersOf }).ok;
  }
}
