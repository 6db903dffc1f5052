import { createHash } from "node:crypto";

/** What the next event must name as the one before it; 32 zero bytes where there is none. */
export function eventHash(event: Uint8Array | null): Uint8Array {
  return event === null ? new Uint8Array(32) : new Uint8Array(createHash("sha256").update(event).digest());
}
