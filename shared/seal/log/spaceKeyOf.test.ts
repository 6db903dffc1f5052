import { beforeAll, describe, expect, it } from "vitest";
import { together, type TestSpace } from "../testing/adaAndBo.ts";
import { seededRandom } from "../testing/seededRandom.ts";
import { spaceKeyOf } from "./spaceKeyOf.ts";

let pair: TestSpace;
beforeAll(async () => {
  pair = await together(seededRandom("space key"));
});

describe("the space key", () => {
  it("E13: both open the same key from their grants", async () => {
    const expected = { ok: true, value: pair.spaceKey };
    expect(await spaceKeyOf(pair.state, 1, "a", pair.ada.keys.box)).toEqual(expected);
    expect(await spaceKeyOf(pair.state, 1, "b", pair.bo.keys.box)).toEqual(expected);
  });

  it("E13: a key that the record did not commit to is not used", async () => {
    const epochs = pair.state.epochs.map((epoch) => ({ ...epoch, commitment: new Uint8Array(32) }));
    expect(await spaceKeyOf({ ...pair.state, epochs }, 1, "a", pair.ada.keys.box)).toEqual({
      ok: false,
      problem: "key-not-committed",
    });
  });

  it("E14: no grant, no key: not for Bo before he was there, not with the other's box", async () => {
    expect(await spaceKeyOf(pair.state, 0, "b", pair.bo.keys.box)).toEqual({ ok: false, problem: "grant-missing" });
    expect(await spaceKeyOf(pair.state, 7, "a", pair.ada.keys.box)).toEqual({ ok: false, problem: "grant-missing" });
    expect(await spaceKeyOf(pair.state, 1, "a", pair.bo.keys.box)).toEqual({ ok: false, problem: "grant-not-opened" });
  });
});
