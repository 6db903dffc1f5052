import * as z from "zod/mini";
import type { Result } from "../../../../shared/base/result.ts";
import type { StorageProblem } from "../../storage/storageProblem.ts";

/** One entry exactly as it was delivered: still sealed, with the server's place and the server's clock. */
export interface KeptEntry {
  readonly n: number;
  readonly at: number;
  readonly entry: Uint8Array;
}

/**
 * A note that was sealed here and is not acknowledged. The same bytes go out until the server has them, or has
 * something else in their place: then it is sealed again for the next one.
 */
export interface WaitingEntry {
  readonly id: number;
  readonly entry: Uint8Array;
}

/** All that lies on this device's disk, but for the entries, which are read one after the other. */
export interface KeptSigning {
  /** A second body for a place that was taken: somebody tells two stories, and both are kept. */
  readonly isForked: boolean;
  /** In the order in which they were said. */
  readonly waiting: readonly WaitingEntry[];
  /** What was found out about signatures, by `verdictKey`: looking again would find the same. */
  readonly verdicts: ReadonlyMap<string, KeptVerdict>;
  /** How far the server's clock was ahead of this device's when they were last compared. */
  readonly aheadMs: number | null;
}

export type KeptVerdict = "sound" | "unsound";

/**
 * Where a device keeps the signing log. Nothing delivered is ever overwritten: what is there stays, and what
 * contradicts it is put beside it. Several tabs write at once; each write is one transaction.
 */
export interface SigningStore {
  /** False: this browser keeps nothing; what is here lives as long as the tab. */
  readonly kept: boolean;
  /** Null: the disk does not answer any more. */
  load(): Promise<KeptSigning | null>;
  /** Null where there is none. One at a time, because each may be a whole file. */
  entryAt(n: number): Promise<KeptEntry | null>;
  /** Adds what is not there. True: one of them contradicts what was there. */
  take(entries: readonly KeptEntry[]): Promise<Result<boolean, StorageProblem>>;
  /** Gives back the name under which it waits. */
  wait(entry: Uint8Array): Promise<Result<number, StorageProblem>>;
  /** Sealed again for another place, before it leaves for there. */
  reseal(id: number, entry: Uint8Array): Promise<Result<void, StorageProblem>>;
  settle(id: number): Promise<void>;
  noteVerdict(key: string, verdict: KeptVerdict): Promise<void>;
  noteAhead(aheadMs: number): Promise<void>;
  close(): void;
}

/** What comes back from a disk is parsed before it is believed. */
const bytes = z.instanceof(Uint8Array);
export const storedEntry = z.object({ at: z.int().check(z.nonnegative()), entry: bytes });
export const storedWaiting = z.object({ entry: bytes });
export const storedVerdict = z.enum(["sound", "unsound"]);
export const storedAhead = z.number();
