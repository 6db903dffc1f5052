import { ok } from "../../../../shared/base/result.ts";
import type { CertifiedKey } from "./certifyDevice.ts";
import type { DeviceKeyStore } from "./deviceKeyStore.ts";

/** For a browser that keeps nothing: it signs as long as the tab is open, and next time with another key. */
export function memoryDeviceKeyStore(): DeviceKeyStore {
  let kept: CertifiedKey | null = null;
  return {
    kept: false,
    read: async () => ok(kept),
    async write(next, instead) {
      if (kept === null || kept === instead) kept = next;
      return ok(kept);
    },
    close: () => undefined,
  };
}
