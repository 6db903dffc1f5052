import { DatabaseError } from "pg";
import type { StoreProblem } from "../written.ts";

const DISK_FULL = "53100";
/** Serialization and deadlock: PostgreSQL took everything back by itself, so the same may be asked again at once. */
const TAKEN_BACK: ReadonlySet<string> = new Set(["40001", "40P01"]);
/** Read-only, no rights (any more), a time limit, a lock that did not come. */
const ENVIRONMENT: ReadonlySet<string> = new Set(["25006", "42501", "57014", "55P03", "25P03", "3D000"]);
/** Connections, passwords, resources, an operator, the machine, damage. */
const ENVIRONMENT_CLASSES: ReadonlySet<string> = new Set(["08", "28", "40", "53", "57", "58", "XX"]);
/** What the client of PostgreSQL itself says, as sentences. */
const CLIENTS_WORDS =
  /^(Connection terminated|timeout exceeded|timeout expired|Query read timeout|Client has|Cannot use a pool)/;

export function sqlState(error: unknown): string | null {
  return error instanceof DatabaseError ? (error.code ?? null) : null;
}

export const isTakenBack = (error: unknown): boolean => TAKEN_BACK.has(sqlState(error) ?? "");

/** The connection or the machine behind it; a number of PostgreSQL's own means that it answered. */
export function isConnectionLost(error: unknown): boolean {
  const state = sqlState(error);
  if (state !== null) return state.startsWith("08") || state.startsWith("57P");
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isConnectionLost);
  return CLIENTS_WORDS.test(error.message) || ("code" in error && /^(E[A-Z]+|ERR_[A-Z_]+)$/.test(String(error.code)));
}

/** What the machine does to PostgreSQL is an expected failure; a constraint or a wrong statement is a bug: null. */
export function storeProblem(error: unknown): StoreProblem | null {
  const state = sqlState(error);
  if (state === DISK_FULL) return "store-full";
  if (state === null) return isConnectionLost(error) ? "store-failed" : null;
  const isExpected = ENVIRONMENT.has(state) || ENVIRONMENT_CLASSES.has(state.slice(0, 2));
  return isExpected ? "store-failed" : null;
}
