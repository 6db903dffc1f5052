import { describe, expect, it } from "vitest";
import { newId, type DocumentId, type SpaceId } from "../../base/ids.ts";
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
});
