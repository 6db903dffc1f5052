import { toBase64url } from "../../../base/base64url.ts";
import type { DocumentId, Slot, SpaceId } from "../../../base/ids.ts";
import type { Random } from "../../../base/random.ts";
import type { KitKeys } from "../../keys/kitKeys.ts";
import { type PartnerKeys, partnerKeysFromSecret } from "../../keys/partnerKeys.ts";
import { wrapPartnerSecret } from "../../keys/wrappedSecret.ts";
import { sign } from "../../sign.ts";
import { type Certificate, CERTIFICATE_LABEL, certificateFields } from "../certificate.ts";
import type { RecordOf } from "../record.ts";

/** Somebody who comes into a space, with the kit at hand. */
export interface NewPerson {
  readonly kit: KitKeys;
  readonly partnerSecret: Uint8Array;
  readonly privateDocument: DocumentId;
}

type PersonBody = Pick<
  RecordOf<"create">["body"],
  "root" | "recovery" | "certificate" | "wrappedSecret" | "privateDocument"
>;

/**
 * What create and join say alike about their author. The root, which is the kit, signs once and is not needed again:
 * everything after is signed by the key that it certifies here, so that the 24 words can leave the device.
 */
export function buildPerson(space: SpaceId, slot: Slot, person: NewPerson, random: Random): PersonBody {
  const { kit, partnerSecret, privateDocument } = person;
  const owner = { space, slot, partnerEpoch: 0 };
  return {
    root: toBase64url(kit.root.publicKey),
    recovery: toBase64url(kit.recovery.publicKey),
    certificate: certify(owner, partnerKeysFromSecret(partnerSecret), "root", kit.root.secretKey),
    wrappedSecret: toBase64url(wrapPartnerSecret(kit.kitWrapKey, owner, partnerSecret, random)),
    privateDocument,
  };
}

/** Bound to space, seat and partner epoch: a certificate says nothing about the same key anywhere else. */
export function certify(
  { space, slot, partnerEpoch }: { space: SpaceId; slot: Slot; partnerEpoch: number },
  keys: PartnerKeys,
  certifiedBy: "root" | "signing",
  secretKey: Uint8Array,
): Certificate {
  const signing = toBase64url(keys.signing.publicKey);
  const unsigned = { partnerEpoch, signing, box: toBase64url(keys.box.publicKey), certifiedBy };
  const signature = sign(CERTIFICATE_LABEL, certificateFields(space, slot, unsigned), secretKey);
  return { ...unsigned, signature: toBase64url(signature) };
}
