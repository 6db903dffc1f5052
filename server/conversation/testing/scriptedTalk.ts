import { createHash } from "node:crypto";
import { concatBytes } from "../../../shared/base/bytes.ts";
import { type ConversationId, newId, type Slot } from "../../../shared/base/ids.ts";
import {
  type EventHeader,
  HEADER_BYTES,
  NO_PREVIOUS,
  SEALED_EVENT_BYTES,
  writeEventHeader,
} from "../../../shared/seal/conversation/eventHeader.ts";
import { systemRandom } from "../../systemRandom.ts";

/** As the server sees one: a header, and bytes that it cannot read. */
export function eventWith(header: EventHeader): Uint8Array {
  return concatBytes(writeEventHeader(header), systemRandom.bytes(SEALED_EVENT_BYTES - HEADER_BYTES));
}

/**
 * What both devices would send in the course of one conversation: each event names the one before it. Epoch 1
 * is the first that was under no link.
 */
export class ScriptedTalk {
  readonly conversation: ConversationId;
  readonly events: Uint8Array[] = [];

  constructor(conversation: ConversationId = newId(systemRandom)) {
    this.conversation = conversation;
  }

  /** The next event, which nobody has taken yet. */
  draft(author: Slot, eventClass: EventHeader["class"], given: Partial<EventHeader> = {}): Uint8Array {
    const last = this.events.at(-1);
    return eventWith({
      class: eventClass,
      author,
      closes: "30min",
      epoch: 1,
      seq: this.events.length,
      agreedAt: null,
      conversation: this.conversation,
      previous: last === undefined ? NO_PREVIOUS : hashOf(last),
      ...given,
    });
  }

  took(event: Uint8Array): void {
    this.events.push(event);
  }
}

export function hashOf(event: Uint8Array): Uint8Array {
  return new Uint8Array(createHash("sha256").update(event).digest());
}
