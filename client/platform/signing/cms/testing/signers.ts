import { toBase64url } from "../../../../../shared/base/base64url.ts";
import type { Slot } from "../../../../../shared/base/ids.ts";
import type { TestSpace } from "../../../../../shared/seal/testing/adaAndBo.ts";
import { seededRandom } from "../../../../../shared/seal/testing/seededRandom.ts";
import { certificatesTo } from "../../keys/certificatesTo.ts";
import { type CertifiedKey, certifyDevice, type Signatory } from "../../keys/certifyDevice.ts";
import { signerOf } from "../../keys/deviceKey.ts";
import type { Sign } from "../ecdsaSignature.ts";

/** Somebody with a device that may sign: real keys all the way from the 24 words. */
export interface TestSigner extends CertifiedKey {
  readonly slot: Slot;
  readonly sign: Sign;
}

export const TODAY = "2026-11-22";

/** A device of Ada's or Bo's with the way from its root to its key, as a certificate says it. */
export function signatory(space: TestSpace, slot: Slot, name: string): Signatory {
  const { kit, keys } = slot === "a" ? space.ada : space.bo;
  const certificates = certificatesTo(space.records, slot, toBase64url(keys.signing.publicKey));
  if (!certificates.ok) throw new Error(certificates.problem);
  return {
    space: space.state.space,
    slot,
    root: toBase64url(kit.root.publicKey),
    certificates: certificates.value,
    signing: keys.signing,
    name,
    day: TODAY,
  };
}

export async function testSigner(space: TestSpace, slot: Slot, name: string): Promise<TestSigner> {
  const certified = await certifyDevice(signatory(space, slot, name), seededRandom(`device of ${name}`));
  return { slot, ...certified, sign: signerOf(certified.key) };
}
