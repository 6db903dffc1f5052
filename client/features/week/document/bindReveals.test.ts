import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { newId, otherSlot, type Slot, type SpaceId } from "../../../../shared/base/ids.ts";
import { signingKeysFromSeed } from "../../../../shared/seal/keys/signingKeys.ts";
import { seededRandom } from "../../../../shared/seal/testing/seededRandom.ts";
import { occasionId } from "../../../../shared/together/occasion.ts";
import { wordKey } from "../../../platform/said/wordKey.ts";
import { bindReveals, type Reveals } from "./bindReveals.ts";

const random = seededRandom("reveals between two");
const space = newId<SpaceId>(random);
const keys = { a: signingKeysFromSeed(random.bytes(32)), b: signingKeysFromSeed(random.bytes(32)) };
const WEEK = occasionId("weekly-look", "2026-11-16");
const SLOTS: readonly Slot[] = ["a", "b"];

interface Device {
  readonly slot: Slot;
  readonly reveals: Reveals;
  readonly shared: Y.Doc;
  readonly mine: Y.Doc;
}

function device(slot: Slot): Device {
  const [shared, mine] = [new Y.Doc(), new Y.Doc()];
  const signersOf = (of: Slot) => [keys[of].publicKey];
  const pen = { space, slot, signing: keys[slot], signersOf, hasWritten: () => true };
  const reveals = bindReveals({ shared, mine, pen }, random);
  reveals.subscribe(() => undefined);
  return { slot, reveals, shared, mine };
}

/** Everything that one has, the other has too; the private documents only of one person's own devices. */
function sync(from: Device, to: Device): void {
  Y.applyUpdate(to.shared, Y.encodeStateAsUpdate(from.shared));
  if (from.slot === to.slot) Y.applyUpdate(to.mine, Y.encodeStateAsUpdate(from.mine));
}
const textIn = ({ shared }: Device): string => JSON.stringify(shared.getMap("reveals").toJSON());

describe("reveals in two documents", () => {
  it("N80: nobody's answer is in the shared document before both have answered, and opening is an act", () => {
    const [ada, bo] = [device("a"), device("b")];
    ada.reveals.answer(WEEK, { said: "Adas words" });
    sync(ada, bo);
    expect(textIn(bo)).not.toContain("Adas words");
    expect([bo.reveals.hasOther(WEEK), bo.reveals.standing(WEEK).at]).toEqual([true, "unsaid"]);
    bo.reveals.answer(WEEK, { said: "Bos words" });
    sync(bo, ada);
    expect(ada.reveals.standing(WEEK)).toEqual({ at: "both" });
    expect(textIn(ada)).not.toContain("Adas words");
    ada.reveals.open(WEEK);
    sync(ada, bo);
    expect(bo.reveals.standing(WEEK)).toEqual({
      at: "open",
      mine: { said: "Bos words" },
      theirs: { said: "Adas words" },
    });
  });

  it("N80: it can be taken back until the other has answered, and then nothing of it is left anywhere", () => {
    const [ada, bo] = [device("a"), device("b")];
    ada.reveals.answer(WEEK, "in anger");
    ada.reveals.takeBack(WEEK);
    expect(ada.reveals.standing(WEEK)).toEqual({ at: "unsaid" });
    expect(JSON.stringify(ada.mine.getMap("reveals:mine").toJSON())).toBe("{}");
    ada.reveals.answer(WEEK, "in peace");
    sync(ada, bo);
    bo.reveals.answer(WEEK, "gladly");
    sync(bo, ada);
    ada.reveals.takeBack(WEEK);
    ada.reveals.open(WEEK);
    expect(ada.reveals.standing(WEEK)).toEqual({ at: "open", mine: "in peace", theirs: "gladly" });
  });

  it("N81: what Bo puts in Ada's place, or copies of hers into his, counts for nothing; hers comes back", () => {
    const [ada, bo] = [device("a"), device("b")];
    ada.reveals.answer(WEEK, "hers");
    sync(ada, bo);
    bo.reveals.answer(WEEK, "his");
    const words = bo.shared.getMap<unknown>("reveals");
    const [hers, his] = SLOTS.map((slot) => words.get(wordKey(WEEK, slot)));
    words.set(wordKey(WEEK, "a"), his);
    sync(bo, ada);
    expect(ada.reveals.standing(WEEK)).toEqual({ at: "both" });
    ada.reveals.open(WEEK);
    sync(ada, bo);
    expect(bo.reveals.standing(WEEK)).toMatchObject({ at: "open", theirs: "hers" });
    words.set(wordKey(WEEK, "b"), hers);
    sync(bo, ada);
    // What she has read stays hers; on a device that never saw it open, his word is simply not there.
    expect(ada.reveals.standing(WEEK)).toEqual({ at: "open", mine: "hers", theirs: "his" });
    const other = device("a");
    Y.applyUpdate(other.shared, Y.encodeStateAsUpdate(ada.shared));
    expect(other.reveals.standing(WEEK)).toEqual({ at: "given", mine: "hers" });
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const cleo = device("a");
        cleo.shared.getMap("reveals").set(wordKey(WEEK, "b"), value);
        expect(cleo.reveals.hasOther(WEEK)).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  it("N94: what both opened stays with each, when the other's half is deleted or worded anew, and whatever else lies in its place", () => {
    const [ada, bo] = [device("a"), device("b")];
    ada.reveals.answer(WEEK, "hers");
    sync(ada, bo);
    bo.reveals.answer(WEEK, "his");
    sync(bo, ada);
    expect(ada.mine.getMap("reveals:opened").size).toBe(0);
    ada.reveals.open(WEEK);
    sync(ada, bo);
    bo.shared.getMap("reveals").delete(wordKey(WEEK, "b"));
    sync(bo, ada);
    const open = { at: "open", mine: "hers", theirs: "his" };
    expect(ada.reveals.standing(WEEK)).toEqual(open);
    const phone = device("a");
    sync(ada, phone);
    expect(phone.reveals.standing(WEEK)).toEqual(open);
    // What an older device of hers may have written there is not taken for two halves.
    for (const value of [7, null, { mine: 1 }, { mine: 1, theirs: 2, more: 3 }]) {
      const laptop = device("a");
      Y.applyUpdate(laptop.shared, Y.encodeStateAsUpdate(ada.shared));
      laptop.mine.getMap("reveals:opened").set(WEEK, value);
      expect(laptop.reveals.standing(WEEK).at).toBe("given");
    }
  });

  it("N81: Bo answered on two devices that were offline: the one that Ada opened it is, on each of them", () => {
    const [ada, phone, laptop] = [device("a"), device("b"), device("b")];
    ada.reveals.answer(WEEK, "hers");
    for (const his of [phone, laptop]) sync(ada, his);
    phone.reveals.answer(WEEK, "from the phone");
    laptop.reveals.answer(WEEK, "from the laptop");
    for (const first of [phone, laptop]) {
      const here = device("a");
      sync(ada, here);
      sync(first, here);
      here.reveals.open(WEEK);
      const [one, two] = [device("b"), device("b")];
      for (const [his, copy] of [
        [phone, one],
        [laptop, two],
      ] as const)
        sync(his, copy);
      sync(one, two);
      sync(two, one);
      sync(here, one);
      sync(one, here);
      const said = first === phone ? "from the phone" : "from the laptop";
      expect(here.reveals.standing(WEEK)).toEqual({ at: "open", mine: "hers", theirs: said });
      expect(one.reveals.standing(WEEK)).toEqual({ at: "open", mine: said, theirs: "hers" });
    }
  });

  it("N81: two devices of each, offline in any order: what is opened was answered by its author while the other had said nothing readable, and both end up with the same", () => {
    const act = fc.record({
      who: fc.nat(3),
      does: fc.constantFrom("answer", "open", "sync", "sync"),
      other: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 18 }), (acts) => {
        const devices = [device("a"), device("a"), device("b"), device("b")] as const;
        const at = (index: number): Device => devices[index] ?? devices[0];
        for (const { who, does, other } of acts) {
          const [one, two] = [at(who), at(other)];
          if (does === "sync") sync(one, two);
          else if (does === "open") one.reveals.open(WEEK);
          else one.reveals.answer(WEEK, `${one.slot}${who}`);
          // Wherever words of one person can be read, a hash of the other's stands or stood: it is named in them.
          for (const each of devices)
            for (const slot of SLOTS) {
              const text = each.shared.getMap<string>("reveals").get(wordKey(WEEK, slot)) ?? "";
              if (new RegExp(`"answers":"${slot}\\d"`).test(text))
                expect(each.shared.getMap("reveals").has(wordKey(WEEK, otherSlot(slot)))).toBe(true);
            }
        }
        for (let round = 0; round < 4; round++) {
          for (const from of devices) for (const to of devices) sync(from, to);
          for (const each of devices) if (each.reveals.standing(WEEK).at === "both") each.reveals.open(WEEK);
        }
        for (const from of devices) for (const to of devices) sync(from, to);
        const [ada, bo] = [devices[0].reveals.standing(WEEK), devices[2].reveals.standing(WEEK)];
        expect(devices[1].reveals.standing(WEEK)).toEqual(ada);
        if (ada.at === "open") expect(bo).toEqual({ at: "open", mine: ada.theirs, theirs: ada.mine });
        const answered = new Set(acts.filter(({ does }) => does === "answer").map(({ who }) => at(who).slot));
        if (answered.size === 2) expect([ada.at, bo.at]).toEqual(["open", "open"]);
      }),
      { numRuns: 60 },
    );
  });
});
