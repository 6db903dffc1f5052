import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equalBytes } from "../../base/bytes.ts";
import { type ConversationId, newId, type Slot, type SpaceId } from "../../base/ids.ts";
import { utf8Bytes } from "../../base/lengthPrefixed.ts";
import { newPerson } from "../testing/adaAndBo.ts";
import { seededRandom } from "../testing/seededRandom.ts";
import {
  closingRecord,
  type EventHeader,
  eventHash,
  HEADER_BYTES,
  NO_PREVIOUS,
  readEventHeader,
  SEALED_EVENT_BYTES,
  writeEventHeader,
} from "./eventHeader.ts";
import { EVENT_BODY_BYTES } from "./eventPlaintext.ts";
import { openEvent } from "./openEvent.ts";
import { sealEvent } from "./sealEvent.ts";

const random = seededRandom("conversation events");
const [ada, bo] = [newPerson(random), newPerson(random)];
const space = newId<SpaceId>(random);
const spaceKey = random.bytes(32);
const signersOf = (slot: Slot): Uint8Array[] => [(slot === "a" ? ada : bo).keys.signing.publicKey];
const header: EventHeader = {
  class: "handover",
  author: "a",
  closes: "30min",
  epoch: 2,
  seq: 0,
  agreedAt: null,
  conversation: newId<ConversationId>(random),
  previous: NO_PREVIOUS,
};
const body = utf8Bytes('{"move":"anything at all"}');
const toSeal = { spaceKey, space, header, rules: 1, body, secretKey: ada.keys.signing.secretKey, random };
const event = sealEvent(toSeal);
const toOpen = { spaceKey, space, event, signersOf };
const digest = (bytes: Uint8Array): string => bytesToHex(sha256(bytes)).slice(0, 16);

/** The header of `event` with something else in it, before the same sealed inside. */
function reheaded(change: Partial<EventHeader>): Uint8Array {
  const changed = event.slice();
  changed.set(writeEventHeader({ ...header, ...change }));
  return changed;
}

describe("a conversation's event", () => {
  it("E40: Ada's event opens on Bo's device, and is as long as every other", () => {
    expect(openEvent(toOpen)).toEqual({ ok: true, value: { header, rules: 1, body } });
    const bodies = [new Uint8Array(0), new Uint8Array(EVENT_BODY_BYTES).fill(0x80), utf8Bytes("yes")];
    for (const other of bodies) {
      const sealed = sealEvent({ ...toSeal, body: other });
      expect(sealed.length).toBe(SEALED_EVENT_BYTES);
      expect(openEvent({ ...toOpen, event: sealed })).toMatchObject({ ok: true, value: { body: other } });
    }
    expect(() => sealEvent({ ...toSeal, body: new Uint8Array(EVENT_BODY_BYTES + 1) })).toThrow("fits no event");
  });

  it("E40: it opens nowhere else: not in another space, conversation or epoch, not with another key", () => {
    const elsewhere = [
      { ...toOpen, space: newId<SpaceId>(random) },
      { ...toOpen, spaceKey: random.bytes(32) },
      { ...toOpen, event: reheaded({ conversation: newId<ConversationId>(random) }) },
      { ...toOpen, event: reheaded({ epoch: 3 }) },
    ];
    for (const place of elsewhere) expect(openEvent(place)).toEqual({ ok: false, problem: "event-not-opened" });
  });

  it("E40: whatever the server changes in what it can see, the event no longer opens", () => {
    const changes: Partial<EventHeader>[] = [
      { class: "turn" },
      { author: "b" },
      { closes: "72h" },
      { seq: 1 },
      { agreedAt: 1 },
      { previous: random.bytes(32) },
    ];
    for (const change of changes) {
      expect(openEvent({ ...toOpen, event: reheaded(change) })).toEqual({ ok: false, problem: "event-not-opened" });
    }
  });

  it("E40: any byte changed, and anything that is no event, is refused and never a throw", () => {
    fc.assert(
      fc.property(fc.nat(SEALED_EVENT_BYTES - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = event.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        return !openEvent({ ...toOpen, event: changed }).ok;
      }),
      { numRuns: 400 },
    );
    const pieces = [new Uint8Array(0), event.slice(0, -1), new Uint8Array(SEALED_EVENT_BYTES), new Uint8Array(1 << 20)];
    for (const piece of pieces) {
      expect(openEvent({ ...toOpen, event: piece })).toEqual({ ok: false, problem: "event-malformed" });
    }
  });

  it("E41: Bo, who has the same key, cannot write as Ada", () => {
    const forged = sealEvent({ ...toSeal, secretKey: bo.keys.signing.secretKey });
    expect(openEvent({ ...toOpen, event: forged })).toEqual({ ok: false, problem: "event-forged" });
    const own = sealEvent({ ...toSeal, header: { ...header, author: "b" }, secretKey: bo.keys.signing.secretKey });
    expect(openEvent({ ...toOpen, event: own }).ok).toBe(true);
  });

  it("E41: a key that does not speak in that epoch signs nothing there", () => {
    expect(openEvent({ ...toOpen, signersOf: () => [] })).toEqual({ ok: false, problem: "event-forged" });
  });

  it("E42: the outside has one spelling", () => {
    const anyHeader = fc.record({
      class: fc.constantFrom("turn", "handover", "pause", "ready"),
      author: fc.constantFrom("a", "b"),
      closes: fc.constantFrom("30min", "24h", "48h", "72h"),
      epoch: fc.nat(0xffff_ffff),
      seq: fc.nat(0xffff_ffff),
      agreedAt: fc.option(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })),
      conversation: fc.constant(header.conversation),
      previous: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    }) as fc.Arbitrary<EventHeader>;
    fc.assert(
      fc.property(anyHeader, (one) => {
        const bytes = new Uint8Array(SEALED_EVENT_BYTES);
        bytes.set(writeEventHeader(one));
        expect(readEventHeader(bytes)).toEqual({ ok: true, value: one });
      }),
    );
    const twice: number[] = [];
    // Whatever byte is changed: either it is refused, or it says something else. Nothing is said in two ways.
    for (const whole of [event, closingRecord(header.conversation, 7, NO_PREVIOUS)]) {
      for (let at = 0; at < HEADER_BYTES; at++) {
        for (let byte = 0; byte < 256; byte++) {
          const changed = whole.slice();
          changed[at] = byte;
          const read = readEventHeader(changed);
          if (read.ok && !equalBytes(writeEventHeader(read.value), changed.subarray(0, HEADER_BYTES))) twice.push(at);
        }
      }
    }
    expect(twice).toEqual([]);
    const beyond = event.slice();
    beyond.fill(0xff, 12, 20);
    expect(readEventHeader(beyond)).toEqual({ ok: false, problem: "event-malformed" });
  });

  it("E42: the closing record names nobody and nothing that it came from", () => {
    const record = closingRecord(header.conversation, 7, eventHash(event));
    expect(record.length).toBe(HEADER_BYTES);
    const read = { class: "end", author: null, closes: "none", epoch: 0, seq: 7, agreedAt: null };
    expect(readEventHeader(record)).toMatchObject({ ok: true, value: read });
    for (const [at, byte] of [
      [2, 0],
      [3, 1],
      [7, 1],
      [19, 1],
    ] as const) {
      const marked = record.slice();
      marked[at] = byte;
      expect(readEventHeader(marked).ok).toBe(false);
    }
    expect(() => sealEvent({ ...toSeal, header: { ...header, class: "end" } })).toThrow();
    expect(openEvent({ ...toOpen, event: record })).toEqual({ ok: false, problem: "event-malformed" });
  });

  it("E43: events are written as on the first day", () => {
    const fixed = { ...toSeal, random: seededRandom("golden event") };
    expect(digest(sealEvent(fixed))).toBe("40c630bcf3d822c3");
    expect(digest(closingRecord(header.conversation, 7, NO_PREVIOUS))).toBe("73c5a95dc4e15eca");
    const headed = { ...header, class: "pause", closes: "72h", agreedAt: 1_767_614_400_000, seq: 9 } as const;
    expect(bytesToHex(writeEventHeader(headed))).toBe(
      "0103000400000002000000090000019b8e0746000c1655966d792d08bdaef9c84357388a0000000000000000000000000000000000000000000000000000000000000000",
    );
  });
});
