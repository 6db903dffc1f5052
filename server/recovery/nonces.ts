import { createHmac, timingSafeEqual } from "node:crypto";
import type { Clock } from "../../shared/base/clock.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import type { Random } from "../../shared/base/random.ts";

/**
 * What somebody signs who comes back with a kit. Giving one out keeps nothing, so that strangers who ask for
 * millions push nobody else's out: a nonce carries its time and a mark under a key of this start, or of the nodes
 * that have one together. Only those that were used are remembered, for as long as they would be good.
 */
export interface Nonces {
  give(): string;
  /** True once for each nonce that this server gave, within its time; "store-failed": nobody can say, try again. */
  use(nonce: string): Promise<boolean | "store-failed">;
}

/** Remembers what was used. */
export interface Uses {
  /** True for the first one who asks. */
  first(nonce: string, lastsMs: number): Promise<boolean | "store-failed">;
}

const TIME_BYTES = 8;
const RANDOM_BYTES = 16;
const MARKED_BYTES = TIME_BYTES + RANDOM_BYTES;

/** The clocks of two nodes are never quite the same: what one has just given comes from the other's next moment. */
const AHEAD_MS = 30_000;

export function createNonces(clock: Clock, random: Random, key: Uint8Array, uses = createUses(clock)): Nonces {
  const markOf = (marked: Buffer): Buffer => createHmac("sha256", key).update(marked).digest();

  return {
    give() {
      const marked = Buffer.alloc(MARKED_BYTES);
      marked.writeBigUInt64BE(BigInt(clock.now()));
      marked.set(random.bytes(RANDOM_BYTES), TIME_BYTES);
      return Buffer.concat([marked, markOf(marked)]).toString("base64url");
    },
    async use(nonce) {
      const bytes = Buffer.from(nonce, "base64url");
      const marked = bytes.subarray(0, MARKED_BYTES);
      const mark = bytes.subarray(MARKED_BYTES);
      const wanted = markOf(marked);
      if (mark.length !== wanted.length || !timingSafeEqual(mark, wanted)) return false;
      const ageMs = clock.now() - Number(marked.readBigUInt64BE());
      if (ageMs < -AHEAD_MS || ageMs >= LIMITS.recoveryNonceMs) return false;
      // In one spelling, of the several that these bytes have, and long enough for the node whose clock is the last to call it too old.
      return uses.first(bytes.toString("base64url"), LIMITS.recoveryNonceMs - ageMs + AHEAD_MS);
    },
  };
}

/** Of one process. */
function createUses(clock: Clock): Uses {
  const used = new Set<string>();
  return {
    async first(nonce, lastsMs) {
      if (used.has(nonce)) return false;
      used.add(nonce);
      clock.after(lastsMs, () => used.delete(nonce));
      return true;
    },
  };
}
