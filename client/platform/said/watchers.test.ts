import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { newId, type Slot, type SpaceId } from "../../../shared/base/ids.ts";
import { signingKeysFromSeed } from "../../../shared/seal/keys/signingKeys.ts";
import { seededRandom } from "../../../shared/seal/testing/seededRandom.ts";
import { saidIn } from "./saidIn.ts";
import { watchers } from "./watchers.ts";
import { wordKey } from "./wordKey.ts";
import type { WordKind } from "./wordRecord.ts";

const random = seededRandom("watched words");
const space = newId<SpaceId>(random);
const keys = { a: signingKeysFromSeed(random.bytes(32)), b: signingKeysFromSeed(random.bytes(32)) };
const KIND: WordKind<SpaceId> = { label: "cg/v1/test", subject: (about) => `test/${about}` };

function person(slot: Slot) {
  const [shared, mine] = [new Y.Doc(), new Y.Doc()];
  const signersOf = (of: Slot) => [keys[of].publicKey];
  const pen = { space, slot, signing: keys[slot], signersOf, hasWritten: () => true };
  return { said: saidIn(KIND, "words", { shared, mine, pen }), shared };
}

describe("words that screens look at", () => {
  it("A9: what the other's program took away is listed all the same, and comes back only while somebody looks", () => {
    const { said, shared } = person("a");
    const { watched } = watchers([said]);
    said.say(space, null, "hers");
    const stored = shared.getMap("words");
    const takenByBo = (): void => {
      const bos = new Y.Doc();
      Y.applyUpdate(bos, Y.encodeStateAsUpdate(shared));
      bos.getMap("words").delete(wordKey(space, "a"));
      Y.applyUpdate(shared, Y.encodeStateAsUpdate(bos));
    };
    takenByBo();
    expect([said.about("a"), said.recordOf(space, "a")?.value, stored.size]).toEqual([[space], "hers", 0]);
    const stop = watched.subscribe(() => undefined);
    said.say(space, null, "hers again");
    takenByBo();
    expect(stored.size).toBe(1);
    stop();
    takenByBo();
    expect(stored.size).toBe(0);
  });

  it("each of several screens hears each change, and the first one what came while nobody looked", () => {
    const { said, shared } = person("a");
    let reads = 0;
    const { watched, changed } = watchers([said], () => (reads += 1));
    const bo = person("b");
    bo.said.say(space, null, "his");
    Y.applyUpdate(shared, Y.encodeStateAsUpdate(bo.shared));
    const before = watched.version();
    const heard = { one: 0, two: 0 };
    const [stopOne, stopTwo] = [watched.subscribe(() => heard.one++), watched.subscribe(() => heard.two++)];
    expect(watched.version()).toBeGreaterThan(before);
    bo.said.say(space, null, "his, anew");
    Y.applyUpdate(shared, Y.encodeStateAsUpdate(bo.shared));
    stopOne();
    stopOne();
    changed();
    expect([heard, reads]).toEqual([{ one: 1, two: 2 }, 3]);
    stopTwo();
    bo.said.say(space, null, "to nobody");
    Y.applyUpdate(shared, Y.encodeStateAsUpdate(bo.shared));
    expect(heard).toEqual({ one: 1, two: 2 });
  });
});
