import { toBase64url } from "../../../base/base64url.ts";
import type { Random } from "../../../base/random.ts";
import type { KitKeys } from "../../keys/kitKeys.ts";
import { partnerKeysFromSecret } from "../../keys/partnerKeys.ts";
import { wrapPartnerSecret } from "../../keys/wrappedSecret.ts";
import type { LogRecord } from "../record.ts";
import type { LeftBehind } from "./buildEpoch.ts";
import { certify } from "./buildPerson.ts";
import { type Authorship, nextRecord } from "./signLogRecord.ts";

export interface Succession {
  readonly partnerSecret: Uint8Array;
  /** With the kit the root signs and the safety words stay; without it the old signing key does. */
  readonly kit: KitKeys | null;
  readonly oldRoomDigest: string | null;
  readonly leftBehind: LeftBehind;
  readonly random: Random;
}

/** New keys for the author's devices. An epoch follows, and only then is the lost device revoked. */
export function buildPartnerSecret(authorship: Authorship, made: Succession): LogRecord {
  const { state, author } = authorship;
  const partner = state.partners[author];
  if (partner === null) throw new Error("nobody is in that slot");
  const { kit, partnerSecret, oldRoomDigest, leftBehind, random } = made;
  const owner = { space: state.space, slot: author, partnerEpoch: partner.partnerEpoch + 1 };
  const secretKey = kit?.root.secretKey ?? authorship.secretKey;
  const certifiedBy = kit === null ? "signing" : "root";
  return nextRecord({ ...authorship, secretKey }, "partner-secret", {
    certificate: certify(owner, partnerKeysFromSecret(partnerSecret), certifiedBy, secretKey),
    wrappedSecret: kit === null ? null : toBase64url(wrapPartnerSecret(kit.kitWrapKey, owner, partnerSecret, random)),
    oldRoomDigest,
    leftBehind,
  });
}
