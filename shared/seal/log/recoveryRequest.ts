import { fromBase64url } from "../../base/base64url.ts";
import type { Field } from "../../base/lengthPrefixed.ts";
import { verifySignature } from "../verifySignature.ts";

/**
 * What somebody signs who comes back with the 24 words alone. `root` and `recovery` are public keys of the kit as
 * they stand in the log; `nonce` is the server's and good once; `attempt` binds the device that is to be made, so
 * that a signature that was written down makes no other.
 */
interface RecoveryRequest {
  readonly root: string;
  readonly recovery: string;
  readonly nonce: string;
  readonly attempt: string;
}

export const RECOVERY_LABEL = "cg/v1/recovery";

export function recoveryFields({ root, recovery, nonce, attempt }: RecoveryRequest): Field[] {
  return [root, recovery, nonce, attempt];
}

/** Asks nobody whether the key is known here: what it costs is the same for every key. */
export function isRecoverySigned(request: RecoveryRequest, signature: string): boolean {
  const bytes = fromBase64url(signature, 64);
  const signer = fromBase64url(request.recovery, 32);
  return bytes.ok && signer.ok && verifySignature(RECOVERY_LABEL, recoveryFields(request), bytes.value, signer.value);
}
