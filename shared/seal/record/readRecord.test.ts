import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId, type Slot, type SpaceId } from "../../base/ids.ts";
import { canonicalJson } from "../canonical.ts";
import { newPerson } from "../testing/adaAndBo.ts";
import { seededRandom } from "../testing/seededRandom.ts";
import { laterRecord } from "./laterRecord.ts";
import { readRecord, type RecordExpectation } from "./readRecord.ts";
import { signRecord } from "./signRecord.ts";
import type { SignedRecord } from "./signedRecord.ts";

const random = seededRandom("records");
const [ada, bo] = [newPerson(random), newPerson(random)];
const space = newId<SpaceId>(random);
const signersOf = (slot: Slot): Uint8Array[] => [(slot === "a" ? ada : bo).keys.signing.publicKey];
const mark: SignedRecord = {
  label: "cg/v1/mark",
  space,
  author: "a",
  subject: "clause-1",
  contentHash: null,
  counter: 3,
  value: { mark: "comfortable" },
};
const expected: RecordExpectation = { label: "cg/v1/mark", space, author: "a", subject: "clause-1", signersOf };
const text = signRecord(mark, ada.keys.signing);

describe("what is somebody's is signed", () => {
  it("E15: Ada's mark reads back on Bo's device", () => {
    expect(readRecord(text, expected)).toEqual({ ok: true, value: mark });
  });

  it("E15: Bo cannot make Ada's mark, although both write the same document", () => {
    expect(readRecord(signRecord(mark, bo.keys.signing), expected)).toEqual({ ok: false, problem: "record-forged" });
  });

  it("E15: a record of another space, subject, slot or kind is refused where it was put", () => {
    const foreign: Partial<RecordExpectation>[] = [
      { space: newId<SpaceId>(random) },
      { subject: "clause-2" },
      { author: "b" },
      { label: "cg/v1/request" },
    ];
    for (const place of foreign) {
      expect(readRecord(text, { ...expected, ...place })).toEqual({ ok: false, problem: "record-foreign" });
    }
  });

  it("E15: any character changed is refused", () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("0", "a", "}", " "), (at, character) => {
        const changed = text.slice(0, at) + character + text.slice(at + 1);
        return changed === text || !readRecord(changed, expected).ok;
      }),
      { numRuns: 300 },
    );
    for (const change of [{ counter: 4 }, { value: { mark: "talk" } }, { contentHash: "A".repeat(43) }]) {
      const changed = canonicalJson({ ...(JSON.parse(text) as object), ...change });
      expect(readRecord(changed, expected)).toEqual({ ok: false, problem: "record-forged" });
    }
  });

  it("E15: whatever else is in that place is malformed, never a throw", () => {
    const deep = "[".repeat(20_000) + "]".repeat(20_000);
    for (const value of [undefined, null, 7, {}, "", "{}", ` ${text}`, `${text} `, deep, "x".repeat(70_000)]) {
      expect(readRecord(value, expected)).toEqual({ ok: false, problem: "record-malformed" });
    }
    fc.assert(fc.property(fc.jsonValue(), (value) => !readRecord(canonicalJson(value), expected).ok));
  });

  it("E16: the highest counter counts, and a tie is decided alike everywhere", () => {
    const newer = { ...mark, counter: 4, value: null };
    const twin = { ...mark, value: { mark: "talk" } };
    expect(laterRecord(mark, newer)).toBe(newer);
    expect(laterRecord(newer, mark)).toBe(newer);
    expect(laterRecord(mark, twin)).toBe(laterRecord(twin, mark));
  });

  it("E15: a record that nobody could read back is not signed", () => {
    expect(() => signRecord({ ...mark, subject: "" }, ada.keys.signing)).toThrow();
    expect(() => signRecord({ ...mark, counter: -1 }, ada.keys.signing)).toThrow();
    expect(() => signRecord({ ...mark, value: "x".repeat(70_000) }, ada.keys.signing)).toThrow();
  });
});
