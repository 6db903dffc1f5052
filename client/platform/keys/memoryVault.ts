import { fail, ok } from "../../../shared/base/result.ts";
import type { Vault, VaultEntry } from "./vault.ts";

/**
 * The vault of a browser that refuses to keep anything: nothing typed is lost while the tab is open. Kept as text, so
 * that it is parsed when it is read, like what comes from a disk.
 */
export function memoryVault(): Vault {
  const entries = new Map<VaultEntry, string>();
  return {
    kept: false,
    async read(name, schema) {
      const stored = entries.get(name);
      if (stored === undefined) return ok(null);
      const parsed = schema.safeParse(JSON.parse(stored));
      return parsed.success ? ok(parsed.data) : fail("keys-missing");
    },
    async write(changes) {
      for (const [name, value] of Object.entries(changes)) entries.set(name as VaultEntry, JSON.stringify(value));
      return ok(undefined);
    },
    async clear() {
      entries.clear();
    },
    close: () => undefined,
  };
}
