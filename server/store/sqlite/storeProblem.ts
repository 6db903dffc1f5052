import { fail, type Result } from "../../../shared/base/result.ts";
import type { StoreProblem } from "../written.ts";

const FULL = 13;
/** Busy, locked, out of memory, read-only, I/O, corrupt, cannot open, protocol, not a database. */
const ENVIRONMENT: ReadonlySet<number> = new Set([5, 6, 7, 8, 10, 11, 14, 15, 26]);

/** What the machine does to SQLite is an expected failure; a constraint or a wrong statement is a bug. */
export function storeProblem(error: unknown): StoreProblem | null {
  if (!(error instanceof Error) || !("errcode" in error)) return null;
  // The low byte is the primary code, the others say more about it.
  const code = Number(error.errcode) & 0xff;
  if (code === FULL) return "store-full";
  return ENVIRONMENT.has(code) ? "store-failed" : null;
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
