import type { DatabaseSync } from "node:sqlite";
import { ok } from "../../../shared/base/result.ts";
import type { OperatorStore } from "../operatorStore.ts";
import { inTransaction } from "./inTransaction.ts";
import { written } from "./storeProblem.ts";

/** `backup`: when this copy was made; `restore`: when it took a database's place; `pulse`: the last trial write. */
export type OperatorMark = "backup" | "restore" | "pulse";

type Marks = {
  [Name in keyof OperatorStore]: (...args: Parameters<OperatorStore[Name]>) => Awaited<ReturnType<OperatorStore[Name]>>;
};

export function setMark(database: DatabaseSync, name: OperatorMark, atMs: number): void {
  database
    .prepare(
      `INSERT INTO operator_marks (name, at_ms) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET at_ms = excluded.at_ms`,
    )
    .run(name, atMs);
}

/** A database that no server has brought up to date yet has no place for marks. */
export function hasMarks(database: DatabaseSync): boolean {
  return database.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'operator_marks'`).get() !== undefined;
}

export function readMark(database: DatabaseSync, name: OperatorMark): number | null {
  const row = database.prepare(`SELECT at_ms FROM operator_marks WHERE name = ?`).get(name);
  return row === undefined ? null : Number(row["at_ms"]);
}

export function operatorOperations(database: DatabaseSync): Marks {
  return {
    // A trial write: a disk that is full answers reads for a long time.
    pulse: (nowMs) =>
      written(() =>
        inTransaction(database, () => {
          setMark(database, "pulse", nowMs);
          return ok(undefined);
        }),
      ),
    lastRestoreMs: () => readMark(database, "restore"),
  };
}
