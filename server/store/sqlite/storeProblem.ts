import { fail, type Result } from "../../../shared/base/result.ts";
import type { StoreProblem } from "../written.ts";

const FULL = 13;
/** Busy, locked, out of memory, read-only, I/O, corrupt, cannot open, protocol, not a database. */
const ENVIRONMENT: ReadonlySet<number> = new Set([5, 6, 7, 8, 10, 11, 14, 15, 26]);

/** SQLite's primary code (the low byte; the others say more about it), or null for any other error. */
function storeErrorCode(error: unknown): number | null {
  return error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : null;
}

/** What the machine does to SQLite is an expected failure; a constraint or a wrong statement is a bug. */
export function storeProblem(error: unknown): StoreProblem | null {
  const code = storeErrorCode(error);
  if (code === null) return null;
  if (code === FULL) return "store-full";
  return ENVIRONMENT.has(code) ? "store-failed" : null;
}

/** Why a database cannot be opened, for the sentence that whoever starts the server reads. */
export type OpenFault = "STORE_DAMAGED" | "STORE_FULL" | "STORE_LOCKED" | "STORE_READ_ONLY";

const OPEN_FAULTS: ReadonlyMap<number, OpenFault> = new Map([
  [5, "STORE_LOCKED"],
  [6, "STORE_LOCKED"],
  [8, "STORE_READ_ONLY"],
  [11, "STORE_DAMAGED"],
  [FULL, "STORE_FULL"],
  [26, "STORE_DAMAGED"],
]);

export function openFault(error: unknown): OpenFault | null {
  return OPEN_FAULTS.get(storeErrorCode(error) ?? 0) ?? null;
}

/** Runs one write and turns a failed disk into its word. */
export function written<T>(write: () => T): T | Result<never, StoreProblem> {
  try {
    return write();
  } catch (error) {
    const problem = storeProblem(error);
    if (problem === null) throw error;
    return fail(problem);
  }
}
