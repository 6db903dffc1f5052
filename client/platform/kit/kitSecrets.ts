import { fromBase64url, toBase64url } from "../../../shared/base/base64url.ts";
import { equalBytes } from "../../../shared/base/bytes.ts";
import type { Slot } from "../../../shared/base/ids.ts";
import type { KitKeys } from "../../../shared/seal/keys/kitKeys.ts";
import { partnerKeysFromSecret } from "../../../shared/seal/keys/partnerKeys.ts";
import { unwrapPartnerSecret } from "../../../shared/seal/keys/wrappedSecret.ts";
import type { KnownLog } from "../space/knownLog.ts";

/**
 * Every secret of this person that lies in the log under their kit, by partner epoch. One is missing where new keys
 * were made without the words at hand; one that is not the secret of the keys beside it is as good as missing.
 */
export function kitSecrets({ records, state }: KnownLog, slot: Slot, kit: KitKeys): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  let partnerEpoch = -1;
  for (const record of records) {
    if (record.author !== slot) continue;
    if (record.type !== "create" && record.type !== "join" && record.type !== "partner-secret") continue;
    partnerEpoch++;
    const wrapped = fromBase64url(record.body.wrappedSecret ?? "");
    if (!wrapped.ok) continue;
    const opened = unwrapPartnerSecret(kit.kitWrapKey, { space: state.space, slot, partnerEpoch }, wrapped.value);
    const signer = state.partners[slot]?.signers.find((one) => one.partnerEpoch === partnerEpoch);
    if (!opened.ok || signer === undefined) continue;
    if (equalBytes(partnerKeysFromSecret(opened.value).signing.publicKey, signer.publicKey))
      found[String(partnerEpoch)] = toBase64url(opened.value);
  }
  return found;
}
