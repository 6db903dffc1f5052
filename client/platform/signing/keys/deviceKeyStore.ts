import type { Result } from "../../../../shared/base/result.ts";
import type { StorageProblem } from "../../storage/storageProblem.ts";
import type { CertifiedKey } from "./certifyDevice.ts";

/**
 * Where a device keeps the key it signs pages with: as an object that the browser will use and not show. One
 * at a time; a page in another name, or new keys of the person, bring the next.
 */
export interface DeviceKeyStore {
  /** False: this browser keeps nothing, and the key lives as long as the tab. */
  readonly kept: boolean;
  read(): Promise<Result<CertifiedKey | null, StorageProblem>>;
  /** Done when it is on the disk. `instead` is what was read: another tab's that came meanwhile stays, and is told. */
  write(next: CertifiedKey, instead: CertifiedKey | null): Promise<Result<CertifiedKey, StorageProblem>>;
  close(): void;
}
