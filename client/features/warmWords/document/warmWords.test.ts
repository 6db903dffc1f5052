import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { addDays } from "../../../../shared/base/day.ts";
import { newId, type Slot, type SpaceId } from "../../../../shared/base/ids.ts";
import { signingKeysFromSeed } from "../../../../shared/seal/keys/signingKeys.ts";
import { seededRandom } from "../../../../shared/seal/testing/seededRandom.ts";
import { warmWordId } from "../../../../shared/warmWords/warmWord.ts";
import { wordKey } from "../../../platform/said/wordKey.ts";
import { bindWarmWords } from "./bindWarmWords.ts";
import { readMuted, warmChoicesOf, writeMuted } from "./ownWarmWords.ts";

const random = seededRandom("warm words between two");
const space = newId<SpaceId>(random);
const keys = { a: signingKeysFromSeed(random.bytes(32)), b: signingKeysFromSeed(random.bytes(32)) };
const DAY = "2026-11-22";

function person(slot: Slot) {
  const [shared, mine] = [new Y.Doc(), new Y.Doc()];
  const signersOf = (of: Slot) => [keys[of].publicKey];
  const pen = { space, slot, signing: keys[slot], signersOf, hasWritten: () => true };
  const warm = bindWarmWords({ shared, mine, pen });
  warm.subscribe(() => undefined);
  return { warm, shared, mine };
}
type Person = ReturnType<typeof person>;
const sync = (from: Person, to: Person): void => Y.applyUpdate(to.shared, Y.encodeStateAsUpdate(from.shared));

describe("warm words of two", () => {
  it("N91: Bo says some once a day; Ada reads them, and there is nothing with which to answer", () => {
    const [ada, bo] = [person("a"), person("b")];
    bo.warm.say("Thinking of you.", DAY);
    bo.warm.say("And again.", DAY);
    bo.warm.say("Sleep well.", addDays(DAY, 1));
    sync(bo, ada);
    const said = ada.warm.theirs(DAY).map(({ text }) => text);
    expect(said).toEqual(["Sleep well.", "Thinking of you."]);
    expect(Object.keys(ada.warm)).toEqual(["version", "subscribe", "theirs", "mine", "say", "takeBack"]);
    bo.warm.takeBack(DAY);
    sync(bo, ada);
    expect(ada.warm.theirs(DAY).map(({ text }) => text)).toEqual(["Sleep well."]);
  });

  it("N92: that Ada wants to see none lies where only she can read it", () => {
    const [ada, bo] = [person("a"), person("b")];
    bo.warm.say("Thinking of you.", DAY);
    sync(bo, ada);
    const before = Y.encodeStateAsUpdate(ada.shared);
    writeMuted(ada.mine, true);
    expect(readMuted(warmChoicesOf(ada.mine))).toBe(true);
    expect(Y.encodeStateAsUpdate(ada.shared)).toEqual(before);
    writeMuted(ada.mine, false);
    expect(readMuted(warmChoicesOf(ada.mine))).toBe(false);
  });

  it("N91: nobody says warm words as the other, or moves theirs to another day", () => {
    const [ada, bo] = [person("a"), person("b")];
    bo.warm.say("Thinking of you.", DAY);
    const words = bo.shared.getMap<unknown>("warmWords");
    const his = words.get(wordKey(warmWordId(DAY), "b"));
    words.set(wordKey(warmWordId(DAY), "a"), his);
    words.set(wordKey(warmWordId(addDays(DAY, -1)), "b"), his);
    sync(bo, ada);
    expect(ada.warm.mine(DAY)).toBeNull();
    expect(ada.warm.theirs(DAY)).toHaveLength(1);
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (key, value) => {
        const cleo = person("a");
        cleo.shared.getMap("warmWords").set(key, value);
        cleo.shared.getMap("warmWords").set(wordKey(warmWordId(DAY), "b"), value);
        expect(cleo.warm.theirs(DAY)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
