import { sha256 } from "@noble/hashes/sha2.js";
import * as Y from "yjs";
import { toBase64url } from "../../../shared/base/base64url.ts";
import type { Clock } from "../../../shared/base/clock.ts";
import { lengthPrefixed } from "../../../shared/base/lengthPrefixed.ts";
import type { RoomChannel } from "./roomChannel.ts";
import type { OutgrownRoom } from "./sealedDocument.ts";

/** Below this nobody notices what a room holds beside the document. */
const FLOOR_BYTES = 1024 * 1024;
/** Openers, what opens for nobody and the marks of what was deleted stay in a room for good; a new one leaves them. */
const TIMES_THE_DOCUMENT = 8;
/** Encoding a room costs as much as it is large. */
const MEASURE_EVERY_MS = 10 * 60_000;

/** Looks at a document at rest, and only where this page wrote something: leaving a room tells that somebody is there. */
export class OutgrownWatch {
  readonly #clock: Clock;
  readonly #told: (left: OutgrownRoom) => void;
  #measuredMs = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock, told: (left: OutgrownRoom) => void) {
    this.#clock = clock;
    this.#told = told;
  }

  look(room: RoomChannel): void {
    const mayLeave = room.visible && room.mayWrite && room.connection?.synced === true;
    if (!mayLeave || this.#clock.monotonic() - this.#measuredMs < MEASURE_EVERY_MS) return;
    this.#measuredMs = this.#clock.monotonic();
    const left = outgrown(room);
    if (left !== null) this.#told(left);
  }
}

/**
 * What is to be said of a room that is worth leaving; null for one that is not. Either it holds far more than the
 * document in it, or two devices at rest keep differing, which nothing that is written into it can mend.
 */
function outgrown(channel: RoomChannel): OutgrownRoom | null {
  const { outer, book, place, presence } = channel;
  const state = Y.encodeStateAsUpdate(outer);
  const isTooLarge =
    state.length > FLOOR_BYTES && state.length > TIMES_THE_DOCUMENT * Y.encodeStateAsUpdateV2(book.inner).length;
  if (!isTooLarge && presence?.headsDiffer !== true) return null;
  const left = book.unopenedEntries().map((entry) => sha256(entry));
  const sorted = left.toSorted((one, other) => (toBase64url(one) < toBase64url(other) ? -1 : 1));
  return {
    room: place.room,
    digest: toBase64url(sha256(state)),
    leftBehind: left.length === 0 ? null : { count: left.length, hash: toBase64url(sha256(lengthPrefixed(sorted))) },
  };
}
