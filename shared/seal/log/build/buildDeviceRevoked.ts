import type { DeviceId } from "../../../base/ids.ts";
import type { LogRecord } from "../record.ts";
import { type Authorship, nextRecord } from "./signLogRecord.ts";

/** One's own device; the server checks that it is, the log does not know devices. */
export function buildDeviceRevoked(authorship: Authorship, device: DeviceId): LogRecord {
  return nextRecord(authorship, "device-revoked", { device });
}
