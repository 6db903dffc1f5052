import { toBase64url } from "../../shared/base/base64url.ts";
import type { Slot, SpaceId } from "../../shared/base/ids.ts";
import type { Random } from "../../shared/base/random.ts";
import { partnerKeysFromSecret } from "../../shared/seal/keys/partnerKeys.ts";
import { certify } from "../../shared/seal/log/build/buildPerson.ts";
import { sha256 } from "@noble/hashes/sha2.js";
import { spkiBytes } from "../../client/platform/signing/cms/certificateBytes.ts";
import { issueCertificate } from "../../client/platform/signing/cms/issueCertificate.ts";
import { type TestSigner, TODAY } from "../../client/platform/signing/cms/testing/signers.ts";
import { signVouching, writeVouching } from "../../client/platform/signing/cms/vouching.ts";
import { makeDeviceKey, signerOf } from "../../client/platform/signing/keys/deviceKey.ts";
import { addDays } from "../../shared/base/day.ts";

interface Crafted {
  readonly space: SpaceId;
  readonly slot: Slot;
  readonly name: string;
  readonly root: { readonly publicKey: Uint8Array; readonly secretKey: Uint8Array };
  /** How often the signing key was passed on without the root. */
  readonly passedOn?: number;
  readonly random: Random;
}

/** A signer as anybody can make one with our own code and a root of their own: everything in it is really signed. */
export async function craftedSigner({ space, slot, name, root, passedOn = 0, random }: Crafted): Promise<TestSigner> {
  const secrets = Array.from({ length: passedOn + 1 }, () => partnerKeysFromSecret(random.bytes(32)));
  const certificates = secrets.map((keys, partnerEpoch) => {
    const before = secrets[partnerEpoch - 1];
    const [by, key] = before === undefined ? (["root", root] as const) : (["signing", before.signing] as const);
    return certify({ space, slot, partnerEpoch }, keys, by, key.secretKey);
  });
  const device = await makeDeviceKey();
  const serial = random.bytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  const vouching = signVouching(
    { slot, space, root: toBase64url(root.publicKey), certificates },
    { spkiHash: sha256(spkiBytes(device.point)), commonName: name, serial },
    secrets[passedOn]!.signing.secretKey,
  );
  const parts = {
    serial,
    commonName: name,
    notBefore: addDays(TODAY, -1),
    point: device.point,
    vouching: writeVouching(vouching),
  };
  const sign = signerOf(device);
  return { slot, key: device, sign, certificate: await issueCertificate(parts, sign) };
}
