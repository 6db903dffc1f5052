import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId, otherSlot, type Slot, type SpaceId } from "../base/ids.ts";
import { seededRandom } from "../seal/testing/seededRandom.ts";
import { occasionId } from "./occasion.ts";
import {
  commitTo,
  firstWord,
  newSecret,
  openingWord,
  readRevealWord,
  type RevealPlace,
  type RevealTable,
  type RevealWord,
  standingOf,
} from "./reveal.ts";

const random = seededRandom("answered alone, opened together");
const space = newId<SpaceId>(random);
const occasion = occasionId("weekly-look", "2026-11-16");
const place = (author: Slot): RevealPlace => ({ space, author, occasion });
const table = (me: Slot, words: Partial<Record<Slot, RevealWord | null>>): RevealTable => ({
  mine: words[me] ?? null,
  theirs: words[otherSlot(me)] ?? null,
  myPlace: place(me),
  theirPlace: place(otherSlot(me)),
});

/** Ada answers first, Bo second, Ada opens. */
function pair(adas: string, bos: string) {
  const [hers, his] = [newSecret({ said: adas }, random), newSecret({ said: bos }, random)];
  const first = firstWord(hers, table("a", {}));
  const b = firstWord(his, table("b", { a: first }));
  const a = openingWord(table("a", { a: first, b }), () => hers);
  if (a === null) throw new Error("both have answered");
  return { hers, his, first, a, b };
}

describe("answered alone, opened together", () => {
  it("N80: the first says only a hash, the second's words come with theirs, and the first opens", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (adas, bos) => {
        const { first, a, b } = pair(adas.toWellFormed(), bos.toWellFormed());
        expect(first.opening).toBeNull();
        expect(standingOf(table("a", { a: first })).at).toBe("waiting");
        expect(standingOf(table("a", { a: first, b })).at).toBe("both");
        expect(standingOf(table("b", { a: first, b })).at).toBe("given");
        const [mine, theirs] = [{ said: adas.toWellFormed() }, { said: bos.toWellFormed() }];
        expect(standingOf(table("a", { a, b }))).toEqual({ at: "open", mine, theirs });
        expect(standingOf(table("b", { a, b }))).toEqual({ at: "open", mine: theirs, theirs: mine });
      }),
    );
  });

  it("N81: an opening that does not fit its hash, or answers another one, counts for nothing", () => {
    const { a, b, hers } = pair("It was a hard week.", "I called every day.");
    const opening = b.opening;
    if (opening === null) throw new Error("the second opens at once");
    const changed: RevealWord[] = [
      { ...b, opening: { ...opening, answers: { said: "I called once." } } },
      { ...b, opening: { ...opening, salt: hers.salt } },
      { ...b, opening: { ...opening, to: b.commit } },
      // Answered anew after reading, with a hash that fits.
      firstWord(newSecret({ said: "So did I." }, random), table("b", { a })),
      // Hers, said as his.
      { ...a, opening: a.opening === null ? null : { ...a.opening, to: a.commit } },
    ];
    for (const word of changed) expect(standingOf(table("a", { a, b: word })).at).toBe("given");
    const secretOf = (commit: string) => (commit === a.commit ? hers : null);
    for (const word of changed) expect(openingWord(table("a", { a, b: word }), secretOf)).toBeNull();
  });

  it("N81: the same words have another hash for each author, occasion and salt", () => {
    const secret = newSecret(7, random);
    const hashes = [
      commitTo(place("a"), secret),
      commitTo(place("b"), secret),
      commitTo({ ...place("a"), occasion: occasionId("weekly-look", "2026-11-23") }, secret),
      commitTo({ ...place("a"), occasion: occasionId("my-week", "2026-11-16") }, secret),
      commitTo(place("a"), newSecret(7, random)),
    ];
    expect(new Set(hashes).size).toBe(5);
  });

  it("N81: of two answers of one person that one is opened which the other has answered", () => {
    const [phone, laptop] = [newSecret("from the phone", random), newSecret("from the laptop", random)];
    const [one, two] = [firstWord(phone, table("a", {})), firstWord(laptop, table("a", {}))];
    const b = firstWord(newSecret("his", random), table("b", { a: one }));
    const secretOf = (commit: string) => (commit === one.commit ? phone : laptop);
    const a = openingWord(table("a", { a: two, b }), secretOf);
    expect(standingOf(table("b", { a, b }))).toMatchObject({ at: "open", theirs: "from the phone" });
  });

  it("N81: whatever else stands there reads as nothing", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => readRevealWord(value) === null));
    const { a } = pair("x", "y");
    expect(readRevealWord(a)).toEqual(a);
    expect(readRevealWord({ ...a, more: 1 })).toBeNull();
  });
});
