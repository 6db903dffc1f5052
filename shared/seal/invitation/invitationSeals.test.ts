import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { newId, type SpaceId } from "../../base/ids.ts";
import type { RecordOf } from "../log/record.ts";
import { boWaiting, type TestSpace } from "../testing/adaAndBo.ts";
import { seededRandom } from "../testing/seededRandom.ts";
import { unwrapEpochKey, wrapEpochKey } from "./epochKeyWrap.ts";
import { openGreeting, sealGreeting } from "./greeting.ts";
import { isJoinGenuine } from "./joinMac.ts";
import { tokenHash } from "./tokenHash.ts";

const random = seededRandom("invitation");
const linkKey = random.bytes(32);
const terms = {
  space: newId<SpaceId>(random),
  epoch: 3,
  tokenHash: tokenHash(random.bytes(16)),
  inviterRoot: random.bytes(32),
  expiresAt: 1_767_787_200_000,
};

describe("what goes under a link's key", () => {
  it("E34: the epoch key comes out under exactly the terms of the invitation", () => {
    const epochKey = random.bytes(32);
    const wrapped = wrapEpochKey(linkKey, terms, epochKey, random);
    expect(wrapped).toHaveLength(96);
    expect(unwrapEpochKey(linkKey, terms, wrapped)).toEqual({ ok: true, value: epochKey });
    const others = [
      { ...terms, epoch: 4 },
      { ...terms, expiresAt: terms.expiresAt + 1 },
      { ...terms, inviterRoot: random.bytes(32) },
      { ...terms, tokenHash: tokenHash(random.bytes(16)) },
      { ...terms, space: newId<SpaceId>(random) },
    ];
    for (const other of others) expect(unwrapEpochKey(linkKey, other, wrapped).ok).toBe(false);
    expect(unwrapEpochKey(random.bytes(32), terms, wrapped).ok).toBe(false);
    expect(unwrapEpochKey(linkKey, terms, "not base64url!").ok).toBe(false);
  });

  it("E36: a name travels, of any script and length, and its length does not show", () => {
    const place = { space: terms.space, tokenHash: terms.tokenHash, from: "a" as const };
    for (const name of ["Bo", "Ada 💛👩🏽‍🚀", "עדה", "ادا", "x".repeat(300)]) {
      expect(openGreeting(linkKey, place, sealGreeting(linkKey, place, { name }, random))).toEqual({
        ok: true,
        value: { name },
      });
    }
    const sizes = ["B", "Bartholomea Maximiliana"].map((name) => sealGreeting(linkKey, place, { name }, random).length);
    expect(new Set(sizes).size).toBe(1);
    const hers = sealGreeting(linkKey, place, { name: "Ada" }, random);
    expect(openGreeting(linkKey, { ...place, from: "b" }, hers).ok).toBe(false);
    expect(openGreeting(random.bytes(32), place, hers).ok).toBe(false);
    fc.assert(fc.property(fc.string(), (noise) => !openGreeting(linkKey, place, noise).ok));
  });

  it("E36: half an emoji at the cut is repaired, not refused", () => {
    const place = { space: terms.space, tokenHash: terms.tokenHash, from: "b" as const };
    const opened = openGreeting(
      linkKey,
      place,
      sealGreeting(linkKey, place, { name: `${"a".repeat(1023)}💛` }, random),
    );
    expect(opened.ok && opened.value.name).toBe(`${"a".repeat(1023)}\ufffd`);
  });
});

describe("the joiner's mac", () => {
  let waiting: TestSpace;
  beforeAll(async () => {
    waiting = await boWaiting(random);
  });

  it("E35: it proves the link's key, for this record in this place", () => {
    const join = waiting.records[1] as RecordOf<"join">;
    expect(isJoinGenuine(waiting.link.key, join)).toBe(true);
    expect(isJoinGenuine(linkKey, join)).toBe(false);
    const changes: Partial<RecordOf<"join">["body"]>[] = [
      { root: join.body.recovery },
      { recovery: join.body.root },
      { privateDocument: newId(random) },
      { tokenHash: terms.tokenHash },
      { certificate: { ...join.body.certificate, box: join.body.root } },
      { mac: terms.tokenHash },
    ];
    for (const change of changes) {
      expect(isJoinGenuine(waiting.link.key, { ...join, body: { ...join.body, ...change } })).toBe(false);
    }
    expect(isJoinGenuine(waiting.link.key, { ...join, n: 2 })).toBe(false);
    expect(isJoinGenuine(waiting.link.key, { ...join, space: newId<SpaceId>(random) })).toBe(false);
  });
});
