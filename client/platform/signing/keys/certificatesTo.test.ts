import { describe, expect, it } from "vitest";
import { toBase64url } from "../../../../shared/base/base64url.ts";
import { partnerKeysFromSecret } from "../../../../shared/seal/keys/partnerKeys.ts";
import { certify } from "../../../../shared/seal/log/build/buildPerson.ts";
import { buildPartnerSecret } from "../../../../shared/seal/log/build/buildPartnerSecret.ts";
import { append, asAda, type TestSpace, together } from "../../../../shared/seal/testing/adaAndBo.ts";
import { seededRandom } from "../../../../shared/seal/testing/seededRandom.ts";
import { buildCms } from "../cms/buildCms.ts";
import { HOLE_BYTES } from "../cms/signatureIncrement.ts";
import { readCertificate } from "../cms/readCertificate.ts";
import { signatory } from "../cms/testing/signers.ts";
import { provenSigningKey } from "../cms/vouching.ts";
import { certificatesTo } from "./certificatesTo.ts";
import { certifyDevice } from "./certifyDevice.ts";
import { signerOf } from "./deviceKey.ts";

const random = seededRandom("successions");

/** Ada's keys are handed on: by the old ones, or by the root when her 24 words are at hand. */
function handOn(space: TestSpace, by: "signing" | "root" = "signing"): TestSpace {
  const partnerSecret = random.bytes(32);
  const kit = by === "root" ? space.ada.kit : null;
  const made = { partnerSecret, kit, oldRoomDigest: null, leftBehind: null, random };
  const ada = { ...space.ada, partnerSecret, keys: partnerKeysFromSecret(partnerSecret) };
  return { ...append(space, buildPartnerSecret(asAda(space), made)), ada };
}

const chain = (space: TestSpace, key = space.ada.keys.signing.publicKey) =>
  certificatesTo(space.records, "a", toBase64url(key));

describe("the way from a root to a signing key", () => {
  it("G163: is one certificate at first, and one more for each time the keys were handed on", async () => {
    const first = await together(random);
    const twice = handOn(handOn(first));
    expect(chain(first)).toMatchObject({ ok: true, value: [{ certifiedBy: "root", partnerEpoch: 0 }] });
    expect(chain(twice)).toMatchObject({
      ok: true,
      value: [{ partnerEpoch: 0 }, { partnerEpoch: 1 }, { partnerEpoch: 2 }],
    });
    // What was signed with the first key is shown as it was then.
    expect(chain(twice, first.ada.keys.signing.publicKey)).toEqual(chain(first));
  });

  it("G163: begins again with the root's own hand", async () => {
    const space = handOn(handOn(await together(random)), "root");
    expect(chain(space)).toMatchObject({ ok: true, value: [{ certifiedBy: "root", partnerEpoch: 2 }] });
  });

  it("G163: has five certificates at most, and a signature with five and the longest name has its place", async () => {
    let space = await together(random);
    for (let times = 0; times < 4; times++) space = handOn(space);
    const ada = await certifyDevice(signatory(space, "a", "👩".repeat(80)), random);
    const read = readCertificate(ada.certificate);
    expect(read.ok && read.value.vouchedBy.certificates.length).toBe(5);
    expect((await buildCms(new Uint8Array(32), ada.certificate, signerOf(ada.key))).length).toBeLessThan(HOLE_BYTES);
    expect(chain(handOn(space))).toEqual({ ok: false, problem: "too-many-successions" });
  });

  it("G152: leads nowhere with a gap, out of order, of another person or space, or from a key that is no root", async () => {
    const space = handOn(handOn(await together(random)));
    const { root, slot, certificates, space: id } = signatory(space, "a", "Ada");
    const [first, second, third] = certificates;
    if (first === undefined || second === undefined || third === undefined) throw new Error("three keys so far");
    const proven = (change: object) =>
      provenSigningKey({ root, slot, space: id, certificates: [...certificates], ...change });
    expect(proven({})).toEqual(space.ada.keys.signing.publicKey);
    expect(proven({ certificates: [first, third] })).toBeNull();
    expect(proven({ certificates: [second, third] })).toBeNull();
    expect(proven({ certificates: [first, third, second] })).toBeNull();
    expect(proven({ slot: "b" })).toBeNull();
    expect(proven({ space: (await together(seededRandom("another"))).state.space })).toBeNull();
    expect(proven({ root: first.signing })).toBeNull();
    // The root's own hand under the words of a succession: nobody has a reason to make that.
    const misnamed = certify(
      { space: id, slot, partnerEpoch: 0 },
      space.ada.keys,
      "signing",
      space.ada.kit.root.secretKey,
    );
    expect(proven({ certificates: [misnamed] })).toBeNull();
  });
});
