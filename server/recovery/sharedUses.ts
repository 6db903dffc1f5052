import { createHash } from "node:crypto";
import type { Keys } from "../cluster/keys.ts";
import type { Uses } from "./nonces.ts";

/** What was used, remembered by all nodes together. Without Redis nobody can know, so nobody says that it was not. */
export function createSharedUses(keys: Keys): Uses {
  return {
    async first(nonce, lastsMs) {
      const name = keys.name(`nonce:${createHash("sha256").update(nonce).digest("base64url")}`);
      try {
        return (await keys.ask(["SET", name, "1", "NX", "PX", String(Math.ceil(lastsMs))])) === "OK";
      } catch {
        return "store-failed";
      }
    },
  };
}
