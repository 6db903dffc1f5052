import type * as z from "zod/mini";
import type { Result } from "../../../shared/base/result.ts";
import type { StorageProblem } from "../storage/storageProblem.ts";

/**
 * Where a device keeps its secrets. A value is JSON, wrapped whole; reading parses it with a schema,
 * because what was decrypted is still untrusted. Writing is one transaction for all its entries and is
 * done when they are on disk: a secret is always kept before anything that depends on it is sent.
 */
export interface Vault {
  /** False: this browser keeps nothing, and what is here lives as long as the tab. */
  readonly kept: boolean;
  /** Null: never written. "keys-missing": written, but the key that wrapped it is gone or it does not parse. */
  read<T>(name: VaultEntry, schema: z.ZodMiniType<T>): Promise<Result<T | null, "keys-missing">>;
  write(entries: VaultEntries): Promise<Result<void, StorageProblem>>;
  /** Erases everything, the wrapping key first. */
  clear(): Promise<void>;
  close(): void;
}

export type VaultEntry = "device" | "log" | "lock";
export type VaultEntries = Partial<Readonly<Record<VaultEntry, unknown>>>;
