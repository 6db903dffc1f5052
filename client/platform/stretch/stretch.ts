import type { StretchCost } from "../../../shared/seal/keys/passphrase.ts";

/**
 * What somebody typed as a key, slowly: Argon2id, which the lock and the sealed copy both ask for, each at its own
 * cost. Rejects where the program for it cannot be had, or the memory.
 */
export type Stretch = (text: string, salt: Uint8Array, cost: StretchCost) => Promise<Uint8Array>;
