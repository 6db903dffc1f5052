import { createHash } from "node:crypto";
import { toBase64url } from "../../shared/base/base64url.ts";
import type { DeviceId } from "../../shared/base/ids.ts";

/**
 * `attempt` is a random value that only the asking client knows: whoever shows it again is that client,
 * whose answer got lost. Kept as a hash, like every other secret; a creator's device is named by it, so
 * that nothing more has to be stored for the first device of a space.
 */
export function attemptHash(attempt: string): string {
  return digest("cg/v1/attempt", attempt).toString("base64url");
}

export function attemptDevice(attempt: string): DeviceId {
  return toBase64url(new Uint8Array(digest("cg/v1/attempt-device", attempt).subarray(0, 16))) as DeviceId;
}

function digest(label: string, attempt: string): Buffer {
  return createHash("sha256").update(`${label}\0`).update(Buffer.from(attempt, "base64url")).digest();
}
