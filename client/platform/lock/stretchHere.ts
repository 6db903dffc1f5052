import { argon2idAsync } from "@noble/hashes/argon2.js";
import { argon2id } from "hash-wasm";
import { PASSPHRASE_COST, type StretchCost } from "../../../shared/seal/keys/passphrase.ts";
import type { Stretch } from "./stretch.ts";

/**
 * Argon2id as WebAssembly, four times as fast as the same in JavaScript. A phone in lockdown mode runs none: there
 * the slow one gives the same key, and its owner is not locked out of their own notes.
 */
export function stretchAt(cost: StretchCost): Stretch {
  return async (text, salt) => {
    const { memoryKib, passes, lanes, keyBytes } = cost;
    try {
      return await argon2id({
        password: text,
        salt,
        parallelism: lanes,
        iterations: passes,
        memorySize: memoryKib,
        hashLength: keyBytes,
        outputType: "binary",
      });
    } catch {
      return slowlyAt(cost)(text, salt);
    }
  };
}

export function slowlyAt({ memoryKib, passes, lanes, keyBytes }: StretchCost): Stretch {
  return (text, salt) => argon2idAsync(text, salt, { m: memoryKib, t: passes, p: lanes, dkLen: keyBytes });
}

export const stretchHere = stretchAt(PASSPHRASE_COST);
