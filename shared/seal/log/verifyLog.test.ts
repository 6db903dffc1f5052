import { describe, expect, it } from "vitest";
import { seededRandom } from "../testing/seededRandom.ts";
import { together } from "../testing/adaAndBo.ts";
import { verifyLog } from "./verifyLog.ts";
import { isTogether, roomsOf } from "./roomsOf.ts";
import { safetyWords } from "./safetyWords.ts";
import { spaceKeyOf } from "./spaceKeyOf.ts";

describe("the space log", () => {
  it("E20: create, join, confirm and an epoch make a space of two", async () => {
    const space = await together(seededRandom("pair"));
    const read = verifyLog(JSON.parse(JSON.stringify(space.records)) as unknown[]);
    expect(read).toEqual({ ok: true, value: space.state });
    expect(isTogether(space.state)).toBe(true);
    expect(roomsOf(space.state).map(({ owner, readOnly }) => [owner, readOnly])).toEqual([["shared", true], ["a", false], ["b", false], ["shared", false]]);
    expect(safetyWords(space.state)).toHaveLength(8);
    expect(await spaceKeyOf(space.state, 1, "b", space.bo.keys.box)).toEqual({ ok: true, value: space.spaceKey });
    expect(await spaceKeyOf(space.state, 1, "a", space.ada.keys.box)).toEqual({ ok: true, value: space.spaceKey });
  });
});
