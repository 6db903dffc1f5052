import type { Random } from "../../../../shared/base/random.ts";
import type { Result } from "../../../../shared/base/result.ts";
import type { SpaceState } from "../../../../shared/seal/log/spaceState.ts";
import type { StorageProblem } from "../../storage/storageProblem.ts";
import { type CertifiedKey, certifyDevice, isCertifiedFor, keyRecord, type Signatory } from "./certifyDevice.ts";
import type { DeviceKeyStore } from "./deviceKeyStore.ts";
import { keyStanding } from "./keyStanding.ts";

/**
 * This device's key for signing as `signatory`: the kept one, or a new one that is on the disk before anybody
 * hears of it. Whether the space log has its record yet is for the caller, who adds it before signing.
 */
export async function ownDeviceKey(
  store: DeviceKeyStore,
  signatory: Signatory,
  state: SpaceState,
  random: Random,
): Promise<Result<CertifiedKey, StorageProblem>> {
  const kept = await store.read();
  if (!kept.ok) return kept;
  if (kept.value !== null && isCertifiedFor(kept.value, signatory) && !isRevoked(kept.value, signatory, state)) {
    return { ok: true, value: kept.value };
  }
  return store.write(await certifyDevice(signatory, random), kept.value);
}

function isRevoked({ certificate }: CertifiedKey, { slot }: Signatory, state: SpaceState): boolean {
  return keyStanding(state, slot, keyRecord(certificate).spkiHash, state.head.n) === "revoked";
}
