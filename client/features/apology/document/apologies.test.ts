import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { Apology } from "../../../../shared/apology/apology.ts";
import { NO_PARTS } from "../../../../shared/apology/apologyParts.ts";
import { addDays } from "../../../../shared/base/day.ts";
import { type ApologyId, newId, type Slot, type SpaceId } from "../../../../shared/base/ids.ts";
import { signingKeysFromSeed } from "../../../../shared/seal/keys/signingKeys.ts";
import { seededRandom } from "../../../../shared/seal/testing/seededRandom.ts";
import { wordKey } from "../../../platform/said/wordKey.ts";
import { type Apologies, bindApologies } from "./bindApologies.ts";
import { apologyDraftOf, isDraftEmpty, readApologyDraft, writeApologyDraft } from "./apologyDraft.ts";
import { ownApologies } from "./ownApologies.ts";

const random = seededRandom("apologies between two");
const space = newId<SpaceId>(random);
const keys = { a: signingKeysFromSeed(random.bytes(32)), b: signingKeysFromSeed(random.bytes(32)) };
const DAY = "2026-11-22";

interface Person {
  readonly apologies: Apologies;
  readonly shared: Y.Doc;
  readonly mine: Y.Doc;
}

function two(): { ada: Person; bo: Person; meet: () => void } {
  const person = (slot: Slot): Person => {
    const [shared, mine] = [new Y.Doc(), new Y.Doc()];
    const pen = {
      space,
      slot,
      signing: keys[slot],
      signersOf: (of: Slot) => [keys[of].publicKey],
      hasWritten: () => true,
    };
    const apologies = bindApologies({ shared, mine, pen });
    apologies.subscribe(() => undefined);
    return { apologies, shared, mine };
  };
  const [ada, bo] = [person("a"), person("b")];
  const meet = (): void => {
    for (const [from, to] of [
      [ada, bo],
      [bo, ada],
      [ada, bo],
    ] as const)
      Y.applyUpdate(to.shared, Y.encodeStateAsUpdate(from.shared));
  };
  return { ada, bo, meet };
}

function sorry(words = "I wrote to Sam on Friday."): Omit<Apology, "author"> {
  const parts = {
    ...NO_PARTS,
    whatIDid: words,
    itWasMine: "I did.",
    whatItDidToYou: "It hurt you.",
    whatIDoNext: "I tell you.",
  };
  return { id: newId<ApologyId>(random), said: { way: "guided", parts }, hasNews: false, day: DAY, additions: [] };
}
function theirs({ apologies }: Person, at = 0): Apology {
  const apology = apologies.view().theirs[at]?.apology;
  if (apology === undefined || "takenBack" in apology) throw new Error("there is no such apology");
  return apology;
}

describe("apologies of two", () => {
  it("N1: what Bo shares is on Ada's screen as his, whole, and only once however often it is shared", () => {
    const { ada, bo, meet } = two();
    const one = sorry();
    for (let times = 0; times < 3; times++) expect(bo.apologies.share(one, DAY)).toEqual({ ok: true });
    meet();
    expect(ada.apologies.view().theirs).toHaveLength(1);
    expect(theirs(ada)).toEqual({ ...one, author: "b" });
  });

  it("N5: reading it leaves nothing in the shared document, and what Bo's device holds is the same", () => {
    const { ada, bo, meet } = two();
    bo.apologies.share(sorry(), DAY);
    meet();
    const before = Y.encodeStateAsUpdate(ada.shared);
    const bosBefore = bo.apologies.view();
    ada.apologies.open(theirs(ada));
    meet();
    expect(Y.encodeStateAsUpdate(ada.shared)).toEqual(before);
    expect(bo.apologies.view()).toEqual(bosBefore);
    const after = ada.apologies.view();
    expect(after.theirs[0]?.kept).not.toBeNull();
    // An open letter is opened anew at every drawing: what is kept already must not draw it again.
    ada.apologies.open(theirs(ada));
    expect(ada.apologies.view()).toBe(after);
  });

  it("N3: taken back before it was read, nothing is left; read before, the copy stays with its reader", () => {
    for (const isRead of [false, true]) {
      const { ada, bo, meet } = two();
      const one = sorry();
      bo.apologies.share(one, DAY);
      meet();
      if (isRead) ada.apologies.open(theirs(ada));
      bo.apologies.takeBack(one.id);
      meet();
      const [shown] = ada.apologies.view().theirs;
      expect(shown?.apology).toEqual({ id: one.id, author: "b", takenBack: true });
      expect(shown?.kept).toEqual(isRead ? { ...one, author: "b" } : null);
      expect(JSON.stringify(ada.shared.getMap("apologies").toJSON())).not.toContain("Sam on Friday");
      expect(ownApologies(ada.mine).join().includes("Sam on Friday")).toBe(isRead);
    }
  });

  it("N2: what was left out is added to the same apology, and its reader keeps it too when it is open", () => {
    const { ada, bo, meet } = two();
    const one = sorry();
    bo.apologies.share(one, DAY);
    const own = bo.apologies.view().mine[0]?.apology;
    if (own === undefined || "takenBack" in own) throw new Error("it was shared");
    expect(bo.apologies.addTo(own, " And on Saturday. ", "2026-11-23")).toEqual({ ok: true });
    meet();
    expect(theirs(ada).additions).toEqual([{ text: "And on Saturday.", day: "2026-11-23" }]);
    ada.apologies.open(theirs(ada));
    expect(ada.apologies.view().theirs[0]?.kept?.additions).toHaveLength(1);
  });

  it("N6: the next one waits for an answer or a week, and while no apologies are wanted none is shared", () => {
    const { ada, bo, meet } = two();
    const first = sorry();
    bo.apologies.share(first, DAY);
    expect(bo.apologies.share(sorry("Another."), DAY)).toEqual({ ok: false, problem: "one-open" });
    meet();
    ada.apologies.answer(first.id, { needsTime: true }, DAY);
    meet();
    expect(bo.apologies.mayShare(DAY)).toBe("yes");
    ada.apologies.answer(first.id, { needsTime: false }, DAY);
    meet();
    expect(bo.apologies.mayShare(DAY)).toBe("one-open");
    expect(bo.apologies.mayShare(addDays(DAY, 7))).toBe("yes");
    ada.apologies.mute(true);
    meet();
    expect(bo.apologies.share(sorry(), addDays(DAY, 9))).toEqual({ ok: false, problem: "muted" });
    ada.apologies.mute(false);
    meet();
    expect(bo.apologies.mayShare(addDays(DAY, 9))).toBe("yes");
  });

  it("N7: Bo cannot apologise as Ada, answer as Ada, mute as Ada, or change what she said by writing the document", () => {
    const { ada, bo, meet } = two();
    bo.apologies.share(sorry(), DAY);
    meet();
    const id = theirs(ada).id;
    const bos = bo.shared.getMap<unknown>("apologies").get(wordKey(id, "b"));
    bo.shared.getMap("apologies").set(wordKey(id, "a"), bos);
    bo.shared.getMap("apologyAnswers").set(wordKey(id, "a"), bos);
    bo.shared.getMap("apologyMutes").set(wordKey(space, "a"), bos);
    meet();
    for (const { apologies } of [ada, bo]) {
      const { mine, theirs: others, isMutedByMe, isMutedByOther } = apologies.view();
      expect([mine.length + others.length, isMutedByMe, isMutedByOther]).toEqual([1, false, false]);
      expect([...mine, ...others][0]?.answer).toBeNull();
    }
    ada.apologies.answer(id, { thanks: true }, DAY);
    meet();
    bo.shared.getMap("apologyAnswers").delete(wordKey(id, "a"));
    meet();
    ada.apologies.mute(true);
    meet();
    expect(bo.apologies.view().mine[0]?.answer?.thanks).toBe(true);
  });

  it("N7: whatever lies in the maps, reading them never throws", () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (key, value) => {
        const { ada } = two();
        for (const map of ["apologies", "apologyAnswers", "apologyMutes"]) {
          ada.shared.getMap(map).set(key, value);
          ada.shared.getMap(map).set(wordKey(newId<ApologyId>(random), "b"), value);
        }
        expect(ada.apologies.view().theirs).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("an apology in the making", () => {
  it("N8: is private from the first letter, keeps both ways of writing, and merges on two devices", () => {
    const { ada } = two();
    writeApologyDraft(ada.mine, { words: { whatIDid: "I lied." } }, random);
    writeApologyDraft(ada.mine, { way: "free", words: { text: "I am sorry." } }, random);
    writeApologyDraft(ada.mine, { way: "guided" }, random);
    const draft = readApologyDraft(apologyDraftOf(ada.mine));
    expect(draft).toMatchObject({ way: "guided", text: "I am sorry.", parts: { whatIDid: "I lied." } });
    expect(isDraftEmpty(draft)).toBe(false);
    expect(ada.shared.store.clients.size).toBe(0);
    const phone = new Y.Doc();
    Y.applyUpdate(phone, Y.encodeStateAsUpdate(ada.mine));
    writeApologyDraft(phone, { words: { whatIDid: "On Friday I lied." } }, random);
    writeApologyDraft(ada.mine, { words: { whatIDid: "I lied. To you." } }, random);
    Y.applyUpdate(ada.mine, Y.encodeStateAsUpdate(phone));
    expect(readApologyDraft(apologyDraftOf(ada.mine)).parts.whatIDid).toBe("On Friday I lied. To you.");
  });

  it("N8: reads as empty whatever else lies there", () => {
    const mine = new Y.Doc();
    mine.getMap("apology:draft").set("whatIDid", 7);
    mine.getMap("apology:draft").set("id", "x");
    expect(isDraftEmpty(readApologyDraft(apologyDraftOf(mine)))).toBe(true);
  });
});
