import { DatabaseSync } from "node:sqlite";

/** The numbers of a database file, read beside whoever holds it. */
export function openDatabase(path: string): {
  readonly records: () => number;
  readonly roomBytes: () => number;
  readonly signingEntries: () => number;
  readonly conversationEvents: () => number;
} {
  const asked = (question: string): number => {
    const database = new DatabaseSync(path, { readOnly: true });
    const found = Number(database.prepare(question).get()?.["found"]);
    database.close();
    return found;
  };
  return {
    records: () => asked("SELECT count(*) AS found FROM log_records"),
    signingEntries: () => asked("SELECT count(*) AS found FROM signing_entries"),
    conversationEvents: () => asked("SELECT count(*) AS found FROM conversation_events"),
    roomBytes: () => asked("SELECT coalesce(sum(length(row)), 0) AS found FROM room_rows"),
  };
}

/** Every id and every hash in it: short texts of all tables, the sealed and the signed left out. */
export function readAllOf(path: string): { readonly ids: ReadonlySet<string>; readonly hashes: ReadonlySet<string> } {
  const database = new DatabaseSync(path, { readOnly: true });
  const ids = new Set<string>();
  const hashes = new Set<string>();
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  for (const { name } of tables.filter((table) => table["name"] !== "schema_migrations")) {
    for (const row of database.prepare(`SELECT * FROM "${String(name)}"`).all()) {
      for (const value of Object.values(row)) {
        if (typeof value !== "string") continue;
        // Ids are 22 characters of base64url, hashes 43; they stand in keys of rooms and in records too.
        for (const [id] of value.matchAll(/(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])/g)) ids.add(id);
        for (const [hash] of value.matchAll(/(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/g)) hashes.add(hash);
      }
    }
  }
  database.close();
  return { ids, hashes };
}
