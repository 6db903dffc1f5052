import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64url } from "../../../../../shared/base/base64url.ts";
import type { Slot } from "../../../../../shared/base/ids.ts";
import { type TestSpace, together } from "../../../../../shared/seal/testing/adaAndBo.ts";
import { seededRandom } from "../../../../../shared/seal/testing/seededRandom.ts";
import { type DeviceKey, makeDeviceKey, signerOf } from "../../keys/deviceKey.ts";
import { spkiBytes } from "../certificateBytes.ts";
import { cleanCommonName } from "../commonName.ts";
import { addDays } from "../../../../../shared/base/day.ts";
import type { Sign } from "../ecdsaSignature.ts";
import { issueCertificate } from "../issueCertificate.ts";
import { signVouching, writeVouching } from "../vouching.ts";

/** Somebody with a device that may sign: real keys all the way from the 24 words. */
export interface TestSigner {
  readonly slot: Slot;
  readonly key: DeviceKey;
  readonly certificate: Uint8Array;
  readonly sign: Sign;
}

export const TODAY = "2026-11-22";

export async function testSigner(space: TestSpace, slot: Slot, name: string): Promise<TestSigner> {
  const key = await makeDeviceKey();
  const person = slot === "a" ? space.ada : space.bo;
  const record = space.records[slot === "a" ? 0 : 1];
  if (record?.type !== "create" && record?.type !== "join") throw new Error("the log begins with create and join");
  const serial = Uint8Array.from(key.point.subarray(1, 17), (byte, index) =>
    index === 0 ? (byte & 0x3f) | 0x40 : byte,
  );
  const commonName = cleanCommonName(name);
  const vouching = signVouching(
    {
      slot,
      space: space.state.space,
      root: toBase64url(person.kit.root.publicKey),
      certificates: [record.body.certificate],
    },
    { spkiHash: sha256(spkiBytes(key.point)), commonName, serial },
    person.keys.signing.secretKey,
  );
  const sign = signerOf(key);
  const parts = {
    serial,
    commonName,
    notBefore: addDays(TODAY, -1),
    point: key.point,
    vouching: writeVouching(vouching),
  };
  return { slot, key, sign, certificate: await issueCertificate(parts, sign) };
}

export async function adaSigns(): Promise<TestSigner> {
  return testSigner(await together(seededRandom("signers")), "a", "Ada");
}
