import { describe, expect, it } from "vitest";
import { append, asAda, boWaiting, together } from "../testing/adaAndBo.ts";
import { seededRandom } from "../testing/seededRandom.ts";
import { buildEpoch } from "./build/buildEpoch.ts";
import { buildPartnerSecret } from "./build/buildPartnerSecret.ts";
import { safetyHash, safetyWords } from "./safetyWords.ts";
import { verifyLog } from "./verifyLog.ts";

const random = seededRandom("words");
const succession = { oldRoomDigest: null, leftBehind: null, random };

describe("safety words", () => {
  it("E30: both screens show the same eight words, and nothing before Ada confirmed", async () => {
    const pair = await together(random);
    const bos = verifyLog(pair.records);
    expect(safetyWords(pair.state)).toHaveLength(8);
    expect(bos.ok && safetyWords(bos.value)).toEqual(safetyWords(pair.state));
    expect(safetyWords((await boWaiting(random)).state)).toBeNull();
  });

  it("E30: another space, or a server between the two, shows other words", async () => {
    const [left, right] = [await together(random), await together(random)];
    expect(safetyWords(left.state)).not.toEqual(safetyWords(right.state));
  });

  it("E30: they change when keys were replaced without the root, and only then", async () => {
    const pair = await together(random);
    const rooted = append(
      pair,
      buildPartnerSecret(asAda(pair), { ...succession, partnerSecret: random.bytes(32), kit: pair.ada.kit }),
    );
    expect(safetyWords(rooted.state)).toEqual(safetyWords(pair.state));
    const made = { spaceKey: random.bytes(32), reason: "refreshed" as const, oldRoomDigest: null, leftBehind: null };
    expect(safetyHash(append(pair, await buildEpoch(asAda(pair), made)).state)).toEqual(safetyHash(pair.state));
    const unrooted = append(
      pair,
      buildPartnerSecret(asAda(pair), { ...succession, partnerSecret: random.bytes(32), kit: null }),
    );
    expect(safetyWords(unrooted.state)).not.toEqual(safetyWords(pair.state));
  });
});
