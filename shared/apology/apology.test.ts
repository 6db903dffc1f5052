import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../base/day.ts";
import { type ApologyId, newId, type SpaceId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { signingKeysFromSeed } from "../seal/keys/signingKeys.ts";
import type { JsonValue, SignedRecord } from "../seal/record/signedRecord.ts";
import { RECORD_MAX_CHARACTERS } from "../seal/record/signedRecord.ts";
import { signRecord } from "../seal/record/signRecord.ts";
import { seededRandom } from "../seal/testing/seededRandom.ts";
import { type Apology, apologyTexts, apologyValue, readApology, TAKEN_BACK } from "./apology.ts";
import { type ApologyAnswer, apologyAnswerValue, NO_ANSWER, readApologyAnswer } from "./apologyAnswer.ts";
import { type ApologyParts, missingParts, NO_PARTS, REQUIRED_PARTS } from "./apologyParts.ts";
import { mayShareApology } from "./mayShareApology.ts";

const random = seededRandom("apologies");
const id = newId<ApologyId>(random);
const space = newId<SpaceId>(random);
const BOS: ApologyParts = {
  ...NO_PARTS,
  whatIDid: "I wrote to Sam on Friday and told you that I had not.",
  itWasMine: "I did that, and I am sorry.",
  whatItDidToYou: "You could not trust what I say. What have I missed?",
  whatIDoNext: "I tell you the same evening when Sam writes.",
};
const apology: Apology = {
  id,
  author: "b",
  said: { way: "guided", parts: BOS },
  hasNews: true,
  day: "2026-11-22",
  additions: [],
};
const recordOf = (value: JsonValue): SignedRecord => ({
  label: "cg/v1/apology",
  space,
  author: "b",
  subject: `apology/${id}`,
  contentHash: null,
  counter: 1,
  value,
});
function signed(one: Omit<Apology, "id" | "author">): SignedRecord {
  const value = apologyValue(one);
  if (!value.ok) throw new Error(value.problem);
  return recordOf(value.value);
}

describe("an apology", () => {
  it("N1: reads back as it was shared, whichever way it was written", () => {
    expect(readApology(id, "b", signed(apology).value)).toEqual(apology);
    const free = { ...apology, said: { way: "free", text: "I am truly sorry." } } as const;
    expect(readApology(id, "b", signed(free).value)).toEqual(free);
  });

  it("N1: asks for four lines and no more, and is not shared while one of them says nothing", () => {
    expect(REQUIRED_PARTS).toHaveLength(4);
    expect(missingParts(NO_PARTS)).toEqual([...REQUIRED_PARTS]);
    for (const part of REQUIRED_PARTS) {
      const parts = { ...BOS, [part]: "  \n" };
      expect(apologyValue({ ...apology, said: { way: "guided", parts } })).toEqual({
        ok: false,
        problem: "something-missing",
      });
      expect(readApology(id, "b", { ...apology, said: { way: "guided", parts } })).toBeNull();
    }
  });

  it("N2: what was left out can be added, ten times, and what was said stays", () => {
    const additions = Array.from({ length: LIMITS.apologyAdditions }, (_, n) => ({ text: `${n}`, day: "2026-11-23" }));
    expect(readApology(id, "b", signed({ ...apology, additions }).value)).toEqual({ ...apology, additions });
    const more = [...additions, { text: "one more", day: "2026-11-23" }];
    expect(apologyValue({ ...apology, additions: more })).toEqual({ ok: false, problem: "too-many-additions" });
  });

  it("N3: taken back, nothing of it is left but that it was", () => {
    expect(readApology(id, "b", TAKEN_BACK)).toEqual({ id, author: "b", takenBack: true });
    expect(Object.keys(TAKEN_BACK as object)).toEqual(["takenBack"]);
  });

  it("N4: nothing in it asks for forgiveness, and nothing else fits in", () => {
    for (const more of [{ forgive: true }, { accepted: true }, { remind: "2026-12-01" }]) {
      const value = { ...(signed(apology).value as object), ...more };
      expect(readApology(id, "b", value)).toBeNull();
    }
    fc.assert(fc.property(fc.jsonValue(), (value) => readApology(id, "b", value) === null));
  });

  it("N1: whatever fits is a record that can be signed, in any script; what does not is refused and kept", () => {
    const letter = fc.constantFrom("a", '"', "\n", "\u0001", "ש", "😀", "\ud800");
    const text = fc.array(letter, { minLength: 1, maxLength: 60 }).map((some) => some.join("").repeat(100));
    fc.assert(
      fc.property(fc.array(text, { minLength: 4, maxLength: 4 }), fc.array(text, { maxLength: 12 }), (parts, added) => {
        const [whatIDid = "", itWasMine = "", whatItDidToYou = "", whatIDoNext = ""] = parts;
        const additions = added.map((some) => ({ text: some.slice(0, LIMITS.additionCharacters), day: apology.day }));
        const said = { way: "guided", parts: { ...BOS, whatIDid, itWasMine, whatItDidToYou, whatIDoNext } } as const;
        const value = apologyValue({ ...apology, said, additions });
        if (!value.ok) return ["too-long", "something-missing", "too-many-additions"].includes(value.problem);
        return signRecord(recordOf(value.value), keys).length < RECORD_MAX_CHARACTERS;
      }),
      { numRuns: 60 },
    );
  });

  it("N1: is read in its order, what explains it after what it is about, what comes next last", () => {
    const parts = { ...BOS, whatLedToIt: "I was afraid.", whatIFeel: "Ashamed." };
    expect(apologyTexts({ way: "guided", parts })).toEqual([
      BOS.whatIDid,
      BOS.itWasMine,
      BOS.whatItDidToYou,
      "Ashamed.",
      "I was afraid.",
      BOS.whatIDoNext,
    ]);
  });
});

const keys = signingKeysFromSeed(random.bytes(32));

describe("what is said to an apology", () => {
  const answer: ApologyAnswer = {
    ...NO_ANSWER,
    thanks: true,
    landed: ["whatIDid"],
    question: "When?",
    day: "2026-11-24",
  };

  it("N5: reads back, and an answer of which nothing is left is none", () => {
    expect(readApologyAnswer(recordOf(apologyAnswerValue(answer)))).toEqual(answer);
    expect(apologyAnswerValue({ ...NO_ANSWER, question: "  ", day: answer.day })).toBeNull();
    expect(readApologyAnswer(recordOf(null))).toBeNull();
    expect(readApologyAnswer(null)).toBeNull();
  });

  it("N5: holds no accepting, no rejecting and no forgiving", () => {
    for (const more of [{ accepted: true }, { rejected: true }, { forgiven: true }])
      expect(readApologyAnswer(recordOf({ ...answer, ...more }))).toBeNull();
    expect(Object.keys(NO_ANSWER).sort()).toEqual(["landed", "missing", "needsTime", "question", "read", "thanks"]);
  });
});

describe("when the next apology can be shared", () => {
  const now = { own: [apology], isAnswered: () => false, isMuted: false };

  it("N6: after an answer or seven days, and never while the other wants none", () => {
    for (let day = 0; day < LIMITS.apologyOpenDays; day++)
      expect(mayShareApology({ ...now, today: addDays(apology.day, day) })).toBe("one-open");
    expect(mayShareApology({ ...now, today: addDays(apology.day, LIMITS.apologyOpenDays) })).toBe("yes");
    expect(mayShareApology({ ...now, isAnswered: () => true, today: apology.day })).toBe("yes");
    expect(mayShareApology({ ...now, own: [], isMuted: true, today: apology.day })).toBe("muted");
  });

  it("N6: a clock that was a year ahead keeps nobody waiting for a year", () => {
    const own = [{ ...apology, day: "2027-11-22" }];
    expect(mayShareApology({ ...now, own, today: "2026-11-22" })).toBe("yes");
  });
});
