/**
 * What a browser says when it will not keep anything: private windows, blocked site data, a full disk.
 * Everything else is a bug of ours and is thrown on.
 */
export type StorageProblem = "storage-refused" | "storage-full";

const FULL = new Set(["QuotaExceededError"]);
const REFUSED = new Set([
  "AbortError",
  "InvalidStateError",
  "NotAllowedError",
  "SecurityError",
  "TimeoutError",
  "UnknownError",
  "VersionError",
]);

export function storageProblemOf(error: unknown): StorageProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (FULL.has(name)) return "storage-full";
  // A browser without IndexedDB throws a ReferenceError or a TypeError from inside the library.
  if (REFUSED.has(name) || typeof indexedDB === "undefined") return "storage-refused";
  throw error;
}
