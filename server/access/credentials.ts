import type { Clock } from "../../shared/base/clock.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import type { Random } from "../../shared/base/random.ts";
import type { CredentialHolder, Store } from "../store/store.ts";
import { credentialHash, newCredential } from "./credential.ts";

/**
 * Who shows a credential, and its monthly rotation. The old credential goes on working for a while after
 * it was replaced: the answer that carries the new cookie can get lost on a train, and a device that shows
 * the old one again simply gets another new one. Only a device that then stays away for the whole overlap
 * would be locked out, so the overlap is as long as old rooms stay readable.
 */
const OVERLAP_MS = LIMITS.oldRoomReadableMs;

export interface Credentials {
  holderOf(credential: string): Promise<CredentialHolder | null>;
  /** The new credential when this one is due, otherwise null; a failing store rotates next time. */
  rotated(credential: string, holder: CredentialHolder): Promise<string | null>;
}

export function createCredentials(store: Store, clock: Clock, random: Random): Credentials {
  return {
    holderOf: (credential) => store.findCredential(credentialHash(credential), clock.now()),
    async rotated(credential, holder) {
      const nowMs = clock.now();
      if (nowMs - holder.issuedAtMs < LIMITS.credentialRotationMs) return null;
      const next = newCredential(random);
      const written = await store.rotateCredential({
        from: credentialHash(credential),
        to: credentialHash(next),
        nowMs,
        oldEndsAtMs: nowMs + OVERLAP_MS,
      });
      return written.ok ? next : null;
    },
  };
}
