import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId, type DocumentId, type SpaceId } from "../../base/ids.ts";
import { documentKey } from "../keys/documentKey.ts";
import { seededRandom } from "../testing/seededRandom.ts";
import { isFreshAwareness, openAwareness, sealAwareness } from "./awareness.ts";
import { openEntry } from "./openEntry.ts";

const random = seededRandom("awareness");
const room = { space: newId<SpaceId>(random), document: newId<DocumentId>(random), epoch: 1, generation: 0 };
const place = { key: documentKey(random.bytes(32), room), room };
const note = {
  session: random.bytes(16),
  timestampMs: 1_767_614_400_000,
  logHead: { n: 4, hash: random.bytes(32) },
  innerHead: random.bytes(32),
  update: random.bytes(90),
};

describe("sealed awareness", () => {
  it("E10: Bo sees Ada's caret, and what she had seen", () => {
    expect(openAwareness(place, sealAwareness(place, note, random))).toEqual({ ok: true, value: note });
    const bare = { ...note, logHead: null, innerHead: null, update: new Uint8Array(0) };
    expect(openAwareness(place, sealAwareness(place, bare, random))).toEqual({ ok: true, value: bare });
  });

  it("E10: a short note and a long one are the same size, and no two are the same bytes", () => {
    const sizes = [0, 40, 80].map(
      (length) => sealAwareness(place, { ...note, update: new Uint8Array(length) }, random).length,
    );
    expect(new Set(sizes).size).toBe(1);
    expect(sealAwareness(place, note, random)).not.toEqual(sealAwareness(place, note, random));
  });

  it("E10: a note flipped anywhere, of another room or kept as an entry does not open", () => {
    const sealed = sealAwareness(place, note, random);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: sealed.length * 8 - 1 }), (bit) => {
        const flipped = sealed.slice();
        flipped[bit >> 3]! ^= 1 << (bit & 7);
        return !openAwareness(place, flipped).ok;
      }),
    );
    expect(openAwareness({ ...place, room: { ...room, epoch: 2 } }, sealed).ok).toBe(false);
    expect(openEntry({ ...place, session: note.session, entry: sealed }).ok).toBe(false);
    expect(openAwareness(place, new Uint8Array(5000).fill(0x16)).ok).toBe(false);
  });

  it("E10: a ghost of two minutes ago is not somebody who is here", () => {
    expect(isFreshAwareness(note, note.timestampMs + 90_000)).toBe(true);
    expect(isFreshAwareness(note, note.timestampMs + 90_001)).toBe(false);
  });
});
