import { describe, expect, it } from "vitest";
import { newId, type SpaceId } from "../base/ids.ts";
import { type GrantInfo, openGrant, sealGrant } from "./grant.ts";
import { newPerson } from "./testing/adaAndBo.ts";
import { seededRandom } from "./testing/seededRandom.ts";

const random = seededRandom("grants");
const [ada, bo] = [newPerson(random), newPerson(random)];
const spaceKey = random.bytes(32);
const info: GrantInfo = { space: newId<SpaceId>(random), epoch: 2, slot: "a", partnerEpoch: 1 };
const opened = async (grant: Uint8Array, box = ada.keys.box, at = info) => (await openGrant(grant, box, at)).ok;

describe("grants", () => {
  it("E14: the person it was made for opens it, nobody else", async () => {
    const grant = await sealGrant(spaceKey, ada.keys.box.publicKey, info);
    expect(grant).toHaveLength(80);
    expect(await openGrant(grant, ada.keys.box, info)).toEqual({ ok: true, value: spaceKey });
    expect(await opened(grant, bo.keys.box)).toBe(false);
  });

  it("E14: a grant moved to another space, epoch, slot or partner epoch does not open", async () => {
    const grant = await sealGrant(spaceKey, ada.keys.box.publicKey, info);
    const places: GrantInfo[] = [
      { ...info, space: newId<SpaceId>(random) },
      { ...info, epoch: 3 },
      { ...info, slot: "b" },
      { ...info, partnerEpoch: 0 },
    ];
    for (const place of places) expect(await opened(grant, ada.keys.box, place)).toBe(false);
  });

  it("E14: any byte changed or missing and it does not open", async () => {
    const grant = await sealGrant(spaceKey, ada.keys.box.publicKey, info);
    for (let at = 0; at < grant.length; at++) expect(await opened(grant.with(at, grant[at]! ^ 1))).toBe(false);
    expect(await opened(grant.slice(1))).toBe(false);
    expect(await opened(new Uint8Array(80))).toBe(false);
  });
});
