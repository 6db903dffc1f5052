import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { adaAlone, together, type TestSpace } from "../testing/adaAndBo.ts";
import { seededRandom } from "../testing/seededRandom.ts";
import { extendLog, verifyLog } from "./verifyLog.ts";

let space: TestSpace;
/** As it comes over the wire. */
let wire: Record<string, unknown>[];
beforeAll(async () => {
  space = await together(seededRandom("verify"));
  wire = JSON.parse(JSON.stringify(space.records)) as Record<string, unknown>[];
});

describe("verifying a log", () => {
  it("E20: create, join, confirm and epoch make a space of two, read at once or bit by bit", () => {
    expect(verifyLog(wire)).toEqual({ ok: true, value: space.state });
    const first = verifyLog(wire.slice(0, 2));
    expect(first.ok && extendLog(first.value, wire.slice(2))).toEqual({ ok: true, value: space.state });
  });

  it("E21: any character changed in any record is found", () => {
    const text = JSON.stringify(wire);
    const replacement = fc.constantFrom("0", "1", "A", "b", "_", "}", ",");
    fc.assert(
      fc.property(fc.nat(text.length - 1), replacement, (at, character) => {
        const changed = text.slice(0, at) + character + text.slice(at + 1);
        if (changed === text) return true;
        const read = parsed(changed);
        return read === null || !verifyLog(read).ok;
      }),
      { numRuns: 150 },
    );
  });

  it("E21: a record left out, doubled, moved or added in front is found", () => {
    const [create, join, confirm, epoch] = wire;
    const broken = [
      [create, confirm, epoch],
      [create, join, epoch],
      [join, confirm, epoch],
      [create, join, join, confirm],
      [create, confirm, join],
      [create, create],
      [epoch],
    ];
    for (const records of broken) expect(verifyLog(records).ok).toBe(false);
    expect(verifyLog([])).toEqual({ ok: false, problem: "log-empty" });
  });

  it("E21: records of two spaces do not mix", async () => {
    const other = await adaAlone(seededRandom("another space"));
    expect(extendLog(other.state, [wire[1]])).toEqual({ ok: false, problem: "record-of-another-space" });
    const moved = { ...wire[1], space: other.state.space, previous: other.state.head.hash };
    expect(extendLog(other.state, [moved]).ok).toBe(false);
  });

  it("E21: a field more, a field less or a thing that is no record is malformed, never a throw", () => {
    const [create] = wire;
    const malformed: unknown[] = [null, 1, "x", [], {}, { ...create, extra: 1 }, { ...create, label: "cg/v1/other" }];
    const bodies = [
      { ...create, body: {} },
      { ...create, n: -1 },
      { ...create, at: 5 },
      { ...create, type: "kick" },
    ];
    for (const record of [...malformed, ...bodies]) {
      expect(verifyLog([record])).toEqual({ ok: false, problem: "record-malformed" });
    }
    fc.assert(fc.property(fc.jsonValue(), (record) => !verifyLog([record]).ok));
  });
});

function parsed(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
