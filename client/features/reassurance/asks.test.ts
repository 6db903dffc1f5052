import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { addDays } from "../../../shared/base/day.ts";
import { type AskId, newId, type Slot, type SpaceId } from "../../../shared/base/ids.ts";
import { signingKeysFromSeed } from "../../../shared/seal/keys/signingKeys.ts";
import { seededRandom } from "../../../shared/seal/testing/seededRandom.ts";
import { wordKey } from "../../platform/said/wordKey.ts";
import { type Asks, bindAsks } from "./bindAsks.ts";

const random = seededRandom("asks of two");
const space = newId<SpaceId>(random);
const keys = { a: signingKeysFromSeed(random.bytes(32)), b: signingKeysFromSeed(random.bytes(32)) };
const DAY = "2026-11-22";
const said = { need: "to be heard", way: "words", text: "", day: DAY } as const;

function two(): { ada: Asks; bo: Asks; shared: Record<Slot, Y.Doc>; meet: () => void } {
  const shared = { a: new Y.Doc(), b: new Y.Doc() };
  const asksOf = (slot: Slot): Asks => {
    const signersOf = (of: Slot): Uint8Array[] => [keys[of].publicKey];
    const pen = { space, slot, signing: keys[slot], signersOf, hasWritten: () => true };
    const asks = bindAsks({ shared: shared[slot], mine: new Y.Doc(), pen });
    asks.subscribe(() => undefined);
    return asks;
  };
  const meet = (): void => {
    Y.applyUpdate(shared.b, Y.encodeStateAsUpdate(shared.a));
    Y.applyUpdate(shared.a, Y.encodeStateAsUpdate(shared.b));
  };
  return { ada: asksOf("a"), bo: asksOf("b"), shared, meet };
}
function asked(asks: Asks): AskId {
  const id = asks.ask(said, random);
  if (!id.ok) throw new Error(id.problem);
  return id.value;
}

describe("asking each other for reassurance", () => {
  it("N60, N61: what Ada asks is on Bo's screen, and his answer on hers, until either takes it back", () => {
    const { ada, bo, meet } = two();
    const id = asked(ada);
    meet();
    expect(bo.openOf("a", DAY)).toEqual([{ ask: { ...said, id, author: "a" }, answer: null }]);
    bo.answer(id, { kind: "later", text: "after eight", day: DAY });
    meet();
    expect(ada.openOf("a", DAY)[0]?.answer?.text).toBe("after eight");
    bo.answer(id, null);
    meet();
    expect(ada.openOf("a", DAY)[0]?.answer).toBeNull();
    ada.takeBack(id);
    meet();
    expect(bo.openOf("a", DAY)).toEqual([]);
  });

  it("N62: after three the fourth waits, and the day after next nothing of it is on any screen", () => {
    const { ada, bo, meet } = two();
    for (let times = 0; times < 3; times++) asked(ada);
    expect(ada.ask(said, random)).toEqual({ ok: false, problem: "three-open" });
    meet();
    for (const asks of [ada, bo]) expect(asks.openOf("a", addDays(DAY, 2))).toEqual([]);
    expect(ada.ask({ ...said, day: addDays(DAY, 2) }, random).ok).toBe(true);
  });

  it("N63: nobody asks or answers as the other, and whatever lies there is read without a fault", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { ada, bo, shared, meet } = two();
        const id = asked(ada);
        meet();
        bo.answer(id, { kind: "now", text: "", day: DAY });
        const bos = shared.b.getMap<unknown>("reassuranceAnswers").get(wordKey(id, "b"));
        shared.a.getMap("reassurance").set(wordKey(newId<AskId>(random), "b"), bos);
        shared.a.getMap("reassuranceAnswers").set(wordKey(id, "b"), value);
        shared.a.getMap("reassurance").set(wordKey(newId<AskId>(random), "b"), value);
        expect(ada.openOf("b", DAY)).toEqual([]);
        expect(ada.openOf("a", DAY)[0]?.answer).toBeNull();
      }),
      { numRuns: 30 },
    );
  });
});
