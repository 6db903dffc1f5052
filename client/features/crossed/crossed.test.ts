import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { noteOf, writeNote } from "../../platform/mine/notes.ts";
import {
  cameUpBefore,
  crossedBeforeOf,
  crossedOf,
  noteCrossed,
  putAwayCrossed,
  readCrossed,
  talkDays,
} from "./crossed.ts";

const POINT = "AAAAAAAAAAAAAAAAAAAAAA";
const OTHER = "BBBBBBBBBBBBBBBBBBBBBQ";

describe("N129: when a limit was crossed: repair, and no ledger", () => {
  it("keeps one at a time, in the private document, with the day of its first word", () => {
    const mine = new Y.Doc();
    expect(readCrossed(crossedOf(mine))).toEqual({ whose: null, point: null, on: null });
    noteCrossed(mine, { whose: "mine" }, "2026-11-22");
    noteCrossed(mine, { point: POINT, whose: "theirs" }, "2026-11-24");
    expect(readCrossed(crossedOf(mine))).toEqual({ whose: "theirs", point: POINT, on: "2026-11-22" });
    expect(talkDays("2026-11-22")).toEqual({ from: "2026-11-23", until: "2026-11-25" });
  });

  it("leaves nothing but the point's day when it is put away, and that for ninety days", () => {
    const mine = new Y.Doc();
    crossedBeforeOf(mine).set(OTHER, "2026-01-01");
    noteCrossed(mine, { point: POINT }, "2026-11-22");
    writeNote(mine, "crossed", "He read my letters.");
    expect(cameUpBefore(crossedBeforeOf(mine), POINT, "2026-11-22")).toBe(false);
    putAwayCrossed(mine, "2026-11-23");
    expect([noteOf(mine, "crossed").length, crossedOf(mine).size]).toEqual([0, 0]);
    expect(crossedBeforeOf(mine).toJSON()).toEqual({ [POINT]: "2026-11-22" });
    expect(cameUpBefore(crossedBeforeOf(mine), POINT, "2027-02-20")).toBe(true);
    expect(cameUpBefore(crossedBeforeOf(mine), POINT, "2027-02-21")).toBe(false);
  });

  it("a point that comes up again is still one day and no number", () => {
    const mine = new Y.Doc();
    for (const day of ["2026-11-01", "2026-11-10", "2026-11-20"]) {
      noteCrossed(mine, { point: POINT }, day);
      putAwayCrossed(mine, day);
    }
    expect(crossedBeforeOf(mine).toJSON()).toEqual({ [POINT]: "2026-11-20" });
  });

  it("reads as nothing whatever else lies there", () => {
    const mine = new Y.Doc();
    for (const [name, value] of Object.entries({ whose: "ours", point: "x", on: "2026-02-31", strikes: 3 }))
      crossedOf(mine).set(name, value);
    expect(readCrossed(crossedOf(mine))).toEqual({ whose: null, point: null, on: null });
    crossedBeforeOf(mine).set(POINT, 7);
    expect(cameUpBefore(crossedBeforeOf(mine), POINT, "2026-11-22")).toBe(false);
    expect(cameUpBefore(null, POINT, "2026-11-22")).toBe(false);
  });
});
