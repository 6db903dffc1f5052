import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { newId, type Slot, type SpaceId } from "../../../../shared/base/ids.ts";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { signingKeysFromSeed } from "../../../../shared/seal/keys/signingKeys.ts";
import { seededRandom } from "../../../../shared/seal/testing/seededRandom.ts";
import { withUsNow } from "../../../../shared/withUs/withUs.ts";
import { wordKey } from "../../../platform/said/wordKey.ts";
import { bindWithUs } from "./bindWithUs.ts";

const random = seededRandom("someone with two");
const space = newId<SpaceId>(random);
const keys = { a: signingKeysFromSeed(random.bytes(32)), b: signingKeysFromSeed(random.bytes(32)) };
const NOW = 1_800_000_000_000;
const ROUND = { until: NOW + LIMITS.withUsMs, talk: null, isOn: true };

function person(slot: Slot) {
  const [shared, mine] = [new Y.Doc(), new Y.Doc()];
  const signersOf = (of: Slot) => [keys[of].publicKey];
  const words = bindWithUs({
    shared,
    mine,
    pen: { space, slot, signing: keys[slot], signersOf, hasWritten: () => true },
  });
  words.subscribe(() => undefined);
  return { words, shared };
}

describe("N131: each of the two switches it on with a word of their own", () => {
  it("Ada suggests, Bo switches it on, Ada ends it; a word that Bo writes in her name counts for nothing", () => {
    const [ada, bo] = [person("a"), person("b")];
    const meet = (): void => {
      Y.applyUpdate(bo.shared, Y.encodeStateAsUpdate(ada.shared));
      Y.applyUpdate(ada.shared, Y.encodeStateAsUpdate(bo.shared));
    };
    const kinds = () => [ada, bo].map(({ words }) => withUsNow(words.view(), NOW, () => false).kind);
    bo.words.say(ROUND);
    bo.shared.getMap("withUs").set(wordKey(space, "a"), bo.shared.getMap("withUs").get(wordKey(space, "b")));
    meet();
    expect(kinds()).toEqual(["suggested", "suggested"]);
    ada.words.say(ROUND);
    meet();
    expect(kinds()).toEqual(["on", "on"]);
    ada.words.say({ ...ROUND, isOn: false });
    meet();
    expect(kinds()).toEqual(["off", "off"]);
    for (const value of [7, "x", null, { until: 1 }]) ada.shared.getMap("withUs").set(wordKey(space, "b"), value);
    expect(kinds()).toEqual(["off", "off"]);
  });
});
