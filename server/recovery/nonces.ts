import { createHmac, timingSafeEqual } from "node:crypto";
import type { Clock } from "../../shared/base/clock.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import type { Random } from "../../shared/base/random.ts";

/**
 * What somebody signs who comes back with a kit. Giving one out keeps nothing, so that strangers who ask for
 * millions push nobody else's out: a nonce carries its time and a mark under a key of this start. Only those that
 * were used are remembered, for as long as they would be good.
 */
export interface Nonces {
  give(): string;
  /** True once for each nonce that this server gave, within its time. */
  use(nonce: string): boolean;
}

const TIME_BYTES = 8;
const RANDOM_BYTES = 16;
const MARKED_BYTES = TIME_BYTES + RANDOM_BYTES;

export function createNonces(clock: Clock, random: Random): Nonces {
  const key = random.bytes(32);
  const used = new Set<string>();
  const markOf = (marked: Buffer): Buffer => createHmac("sha256", key).update(marked).digest();

  return {
    give() {
      const marked = Buffer.alloc(MARKED_BYTES);
      marked.writeBigUInt64BE(BigInt(clock.now()));
      marked.set(random.bytes(RANDOM_BYTES), TIME_BYTES);
      return Buffer.concat([marked, markOf(marked)]).toString("base64url");
    },
    use(nonce) {
      const bytes = Buffer.from(nonce, "base64url");
      const marked = bytes.subarray(0, MARKED_BYTES);
      const mark = bytes.subarray(MARKED_BYTES);
      const wanted = markOf(marked);
      if (mark.length !== wanted.length || !timingSafeEqual(mark, wanted) || used.has(nonce)) return false;
      const ageMs = clock.now() - Number(marked.readBigUInt64BE());
      if (ageMs < 0 || ageMs >= LIMITS.recoveryNonceMs) return false;
      used.add(nonce);
      clock.after(LIMITS.recoveryNonceMs - ageMs, () => used.delete(nonce));
      return true;
    },
  };
}
