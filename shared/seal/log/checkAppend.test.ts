import { beforeAll, describe, expect, it } from "vitest";
import { toBase64url } from "../../base/base64url.ts";
import { asAda, asBo, NOON_MS, together, type TestSpace } from "../testing/adaAndBo.ts";
import { seededRandom } from "../testing/seededRandom.ts";
import { buildClose } from "./build/buildClose.ts";
import { buildGeneration } from "./build/buildGeneration.ts";
import { checkAppend, stateOf } from "./checkAppend.ts";
import { currentRoomOf } from "./roomsOf.ts";

const random = seededRandom("append");
const HOUR_MS = 3_600_000;
let pair: TestSpace;
beforeAll(async () => {
  pair = await together(random);
});

describe("the server's side of an append", () => {
  it("E22: it takes the next record and hands back state, number and hash, without any key", () => {
    expect(checkAppend(null, pair.records[0], NOON_MS)).toMatchObject({ ok: true });
    const record = JSON.parse(JSON.stringify(buildClose(asAda(pair)))) as unknown;
    const checked = checkAppend(stateOf(pair.records), record, NOON_MS);
    expect(checked.ok && checked.value.state.head.n).toBe(4);
    expect(checked.ok && checked.value.record).toEqual(record);
  });

  it("E22: of two records for one number the second is told that somebody was faster", () => {
    const first = checkAppend(pair.state, buildClose(asAda(pair)), NOON_MS);
    expect(first.ok && checkAppend(first.value.state, buildClose(asBo(pair)), NOON_MS)).toEqual({
      ok: false,
      problem: "record-out-of-order",
    });
  });

  it("E22: a signature is checked here too: a stolen cookie closes nothing", () => {
    const stolen = buildClose({ ...asBo(pair), secretKey: random.bytes(32) });
    expect(checkAppend(pair.state, stolen, NOON_MS)).toEqual({ ok: false, problem: "record-not-signed" });
    expect(checkAppend(null, buildClose(asAda(pair)), NOON_MS).ok).toBe(false);
    expect(checkAppend(pair.state, { type: "close" }, NOON_MS)).toEqual({ ok: false, problem: "record-malformed" });
  });

  it("E26: limits an hour hold against a claimed time, and a wrong clock stops nothing else", () => {
    const { room } = currentRoomOf(pair.state, "shared")!;
    const said = { oldRoomDigest: toBase64url(random.bytes(32)), leftBehind: null };
    const early = buildGeneration(asAda(pair, NOON_MS + 24 * HOUR_MS), room, said);
    expect(checkAppend(pair.state, early, NOON_MS)).toEqual({ ok: false, problem: "record-misdated" });
    expect(checkAppend(pair.state, buildClose(asAda(pair, NOON_MS - 24 * HOUR_MS)), NOON_MS).ok).toBe(true);
  });

  it("E22: rows that a store lost or mixed are a bug, not a smaller space", () => {
    const [create, , confirm] = pair.records;
    expect(stateOf(pair.records)).toEqual(pair.state);
    expect(() => stateOf([create!, confirm!])).toThrow("does not replay");
    expect(() => stateOf([])).toThrow("empty");
  });
});
