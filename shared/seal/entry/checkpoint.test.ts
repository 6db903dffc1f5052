import { describe, expect, it } from "vitest";
import { newId, type DocumentId, type SessionId, type SpaceId } from "../../base/ids.ts";
import { newPerson } from "../testing/adaAndBo.ts";
import { seededRandom } from "../testing/seededRandom.ts";
import { provesEntries, readCheckpoint, writeCheckpoint } from "./checkpoint.ts";

const random = seededRandom("checkpoints");
const place = {
  room: { space: newId<SpaceId>(random), document: newId<DocumentId>(random), epoch: 1, generation: 0 },
  session: random.bytes(16),
};
const [ada, bo] = [newPerson(random), newPerson(random)];
const entries = [0, 1, 2, 5].map((counter) => ({ counter, entry: random.bytes(60) }));
const written = writeCheckpoint(place, entries, ada.keys.signing.secretKey);
const read = readCheckpoint(written);
if (!read.ok) throw new Error(read.problem);
const proves = (list: typeof entries, at = place, signer = ada.keys.signing.publicKey) =>
  provesEntries(at, read.value, list, signer);

describe("checkpoints", () => {
  it("E9: a checkpoint names its entries and proves whose they are", () => {
    expect(read.value.ranges).toEqual([
      { from: 0, to: 2 },
      { from: 5, to: 5 },
    ]);
    expect(proves(entries)).toBe(true);
    expect(proves(entries.toReversed())).toBe(true);
  });

  it("E9: an entry changed, missing, added or renumbered is not proved", () => {
    expect(proves(entries.with(1, { counter: 1, entry: random.bytes(60) }))).toBe(false);
    expect(proves(entries.slice(1))).toBe(false);
    expect(proves([...entries, { counter: 6, entry: random.bytes(60) }])).toBe(false);
    expect(proves(entries.with(3, { counter: 4, entry: entries[3]!.entry }))).toBe(false);
  });

  it("E9: it holds in its session and for its author only", () => {
    expect(proves(entries, { ...place, session: random.bytes(16) })).toBe(false);
    expect(proves(entries, { ...place, room: { ...place.room, epoch: 2 } })).toBe(false);
    expect(proves(entries, place, bo.keys.signing.publicKey)).toBe(false);
    for (let length = 0; length < written.length; length++)
      expect(readCheckpoint(written.slice(0, length)).ok).toBe(false);
  });

  it("V220: it may say how far its author had other sessions, signed with the rest; without that it is as on the first day", () => {
    const seen = new Map([0, 1, 2].map((counter) => [newId<SessionId>(random), counter * 300] as const));
    const telling = writeCheckpoint(place, entries, ada.keys.signing.secretKey, seen);
    const told = readCheckpoint(telling);
    if (!told.ok) throw new Error(told.problem);
    expect(new Map(told.value.seen)).toEqual(seen);
    expect(provesEntries(place, told.value, entries, ada.keys.signing.publicKey)).toBe(true);
    const [first = newId<SessionId>(random)] = seen.keys();
    const more = { ...told.value, seen: new Map([...seen, [first, 900]]) };
    expect(provesEntries(place, more, entries, ada.keys.signing.publicKey)).toBe(false);
    expect(provesEntries(place, { ...told.value, seen: new Map() }, entries, ada.keys.signing.publicKey)).toBe(false);
    expect(read.value.seen.size).toBe(0);
    expect(writeCheckpoint(place, entries, ada.keys.signing.secretKey, new Map())).toEqual(written);
  });

  it("V220: more than a reader takes is not written, and a list that is cut or out of order is not read", () => {
    const many = new Map(Array.from({ length: 65 }, (_, i) => [newId<SessionId>(random), i] as const));
    expect(() => writeCheckpoint(place, entries, ada.keys.signing.secretKey, many)).toThrow("65 sessions");
    const two = new Map([...many].slice(0, 2));
    const telling = writeCheckpoint(place, entries, ada.keys.signing.secretKey, two);
    // [ranges][2][session][counter][session][counter][signature]
    const at = telling.length - 64 - 34;
    const swapped = telling.slice();
    swapped.set(telling.subarray(at + 17, at + 34), at);
    swapped.set(telling.subarray(at, at + 17), at + 17);
    expect(readCheckpoint(swapped).ok).toBe(false);
    expect(readCheckpoint(telling.subarray(0, at + 20)).ok).toBe(false);
    expect(readCheckpoint(telling).ok).toBe(true);
  });
});
