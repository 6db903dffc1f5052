import { type ConversationId, newId, type Slot, type SpaceId } from "../../base/ids.ts";
import { closingRecord, eventHash, type EventHeader, NO_PREVIOUS } from "../../seal/conversation/eventHeader.ts";
import { sealEvent } from "../../seal/conversation/sealEvent.ts";
import { newPerson } from "../../seal/testing/adaAndBo.ts";
import { seededRandom } from "../../seal/testing/seededRandom.ts";
import { RULES_VERSION, writeBody } from "../body.ts";
import type { Dialogue, Sending } from "../dialogue.ts";
import type { Move } from "../moves.ts";
import { type DeliveredEvent, type LogKeys, type LogReading, openReading, readLog } from "../readLog.ts";
import { openingOf, sendingOf } from "../sendingOf.ts";
import { EVENING_MS } from "./world.ts";

/** A conversation as it lies on the server: real keys, sealed and signed bytes, one chain. */
const random = seededRandom("sealed talk");
const people = { a: newPerson(random), b: newPerson(random) };
const spaceKeys = [random.bytes(32), random.bytes(32), random.bytes(32)];
export const space = newId<SpaceId>(random);
export const logHead = { n: 4, hash: "A".repeat(43) };

// Several keys, because the key of the space may change in the middle of a conversation.
export const keys: LogKeys = {
  keyOf: (epoch) => spaceKeys[epoch] ?? null,
  signersOf: (slot) => [people[slot].keys.signing.publicKey],
};

/** What a hostile or newer program may put otherwise. */
export interface Otherwise {
  readonly header?: Partial<EventHeader>;
  readonly space?: SpaceId;
  readonly rules?: number;
  readonly body?: Uint8Array;
  /** Whose key signs; the author's if nothing is said. */
  readonly signer?: Slot;
}

export interface SealedTalk {
  readonly conversation: ConversationId;
  readonly events: DeliveredEvent[];
  reading: LogReading;
  says(slot: Slot, move: Move, otherwise?: Otherwise): Dialogue;
  close(): void;
}

export function sealedTalk(): SealedTalk {
  const conversation = newId<ConversationId>(random);
  const events: DeliveredEvent[] = [];
  const previous = (): Uint8Array =>
    events.length === 0 ? NO_PREVIOUS : eventHash(events.at(-1)?.event ?? NO_PREVIOUS);

  function deliver(event: Uint8Array): void {
    events.push({ seq: events.length, at: EVENING_MS, event });
    one.reading = readLog(one.reading, events.slice(-1), keys);
  }

  const one: SealedTalk = {
    conversation,
    events,
    reading: openReading(space, conversation),
    says(slot, move, otherwise = {}) {
      const { dialogue } = one.reading;
      const opening = move.kind === "propose" ? openingOf(slot, move) : null;
      const sending: Sending | null = dialogue === null ? opening : sendingOf(dialogue, slot, move, EVENING_MS);
      const how = sending ?? { class: "turn", closes: "24h", agreedAt: null };
      const place = { author: slot, epoch: 1, seq: events.length, conversation, previous: previous() };
      const header: EventHeader = { ...place, ...how, ...otherwise.header };
      deliver(
        sealEvent({
          spaceKey: spaceKeys[header.epoch] ?? new Uint8Array(32),
          space: otherwise.space ?? space,
          header,
          rules: otherwise.rules ?? RULES_VERSION,
          body: otherwise.body ?? writeBody({ head: logHead, move }),
          secretKey: people[otherwise.signer ?? slot].keys.signing.secretKey,
          random,
        }),
      );
      if (one.reading.dialogue === null) throw new Error("nothing was read");
      return one.reading.dialogue;
    },
    close: () => deliver(closingRecord(conversation, events.length, previous())),
  };
  return one;
}

export const PROPOSAL: Move = { kind: "propose", mode: "short", aloud: false, topic: "Friday", first: "a", at: null };

/** Ada has asked, Bo has said yes and both are ready: four events. */
export function begunTalk(): SealedTalk {
  const one = sealedTalk();
  one.says("a", PROPOSAL);
  one.says("b", { kind: "accept" });
  one.says("a", { kind: "ready" });
  one.says("b", { kind: "ready" });
  return one;
}
