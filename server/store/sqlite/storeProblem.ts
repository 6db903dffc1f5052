import { fail, type Result } from "../../../shared/base/result.ts";
import type { StoreProblem } from "../store.ts";

const SQLITE_FULL = 13;

/** What SQLite says (busy, I/O, full, corrupt) is an expected failure; anything else is a bug. */
export function storeProblem(error: unknown): StoreProblem | null {
  if (!(error instanceof Error) || !("errcode" in error)) return null;
  // The low byte is the primary code, the others say more about it.
  return (Number(error.errcode) & 0xff) === SQLITE_FULL ? "store-full" : "store-failed";
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
