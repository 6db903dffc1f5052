import { DatabaseSync } from "node:sqlite";
import { MIGRATIONS } from "../store/sqlite/migrations.ts";
import { hasMarks, readMark } from "../store/sqlite/operatorMarks.ts";

/** What a copy holds, in numbers: more than that nobody can see in it, its owner included. */
export interface Inside {
  readonly spaces: number;
  readonly rooms: number;
  readonly devices: number;
  readonly openInvitations: number;
  readonly hasPushKeys: boolean;
  /** When it was copied; null for a file that no backup made. */
  readonly madeAtMs: number | null;
}

function damaged(what: string): Error {
  return Object.assign(new Error(what), { code: "BACKUP_DAMAGED" });
}

/** Read through from the first page to the last; throws when it is no sound database of ours. */
export function inspect(path: string): Inside {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const [first] = database.prepare("PRAGMA integrity_check(1)").all();
    if (first?.["integrity_check"] !== "ok") throw damaged(`integrity_check: ${String(first?.["integrity_check"])}`);
    const schema = numberOf(database, "SELECT max(number) AS found FROM schema_migrations");
    if (schema > MIGRATIONS.length) throw Object.assign(new Error("a newer schema"), { code: "BACKUP_NEWER" });
    return {
      spaces: numberOf(database, "SELECT count(*) AS found FROM log_records WHERE n = 0"),
      rooms: numberOf(database, "SELECT count(*) AS found FROM rooms"),
      devices: numberOf(database, "SELECT count(*) AS found FROM devices"),
      openInvitations: numberOf(database, "SELECT count(*) AS found FROM invitations WHERE state = 'open'"),
      hasPushKeys: numberOf(database, "SELECT count(*) AS found FROM server_secrets WHERE name = 'vapid'") > 0,
      madeAtMs: hasMarks(database) ? readMark(database, "backup") : null,
    };
  } catch (error) {
    // "malformed", "not a database", "no such table": one word for a file that helps nobody.
    const hasCode = error instanceof Error && "code" in error && String(error.code).startsWith("BACKUP_");
    throw hasCode ? error : damaged(error instanceof Error ? error.message : "not a database");
  } finally {
    database.close();
  }
}

function numberOf(database: DatabaseSync, question: string): number {
  return Number(database.prepare(question).get()?.["found"]);
}
