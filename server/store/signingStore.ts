import type { Slot, SpaceId } from "../../shared/base/ids.ts";
import type { Written } from "./written.ts";

/**
 * The signing log's part of the port: per space one append-only list of sealed entries, each bound to the one
 * before it by its SHA-256. Nothing in it is ever changed, and nothing leaves it but with the whole space. Who
 * brought an entry is kept because each of the two signs a version once and has limits of their own.
 */
export interface StoredSigningEntry {
  readonly n: number;
  readonly atMs: number;
  readonly entry: Uint8Array;
}

export interface NextSigningEntry {
  readonly space: SpaceId;
  readonly n: number;
  /** SHA-256 of the entry before. */
  readonly previous: Uint8Array;
  readonly entry: Uint8Array;
  readonly atMs: number;
  readonly broughtBy: Slot;
  /** The version that this entry signs; null for a note. */
  readonly signs: string | null;
}

export interface AppendedSigningEntry {
  readonly atMs: number;
  readonly isNew: boolean;
}

/** What limits are measured by: the log as a whole, and what one of the two brought. */
export interface SigningTally {
  readonly entries: number;
  readonly lastAtMs: number;
  readonly own: {
    readonly entries: number;
    readonly bytes: number;
    readonly notesSince: number;
    readonly bytesSince: number;
  };
}

export type SigningRefusal = "signing-conflict" | "chain-broken" | "already-signed";

export interface SigningStore {
  /**
   * Compare and set, in one transaction. The very same bytes at the very same place are no conflict: the
   * answer is when they were stored, and that they are not new.
   */
  appendSigning(next: NextSigningEntry): Written<AppendedSigningEntry, SigningRefusal>;
  /** As many as fit into so many bytes, and one at least if there is one. */
  readSigning(space: SpaceId, fromN: number, atMostBytes: number): Promise<readonly StoredSigningEntry[]>;
  /** Counts of a moment: an append that was judged by them is compared and set all the same. */
  tallySigning(space: SpaceId, broughtBy: Slot, sinceMs: number): Promise<SigningTally>;
}
