import { databaseName } from "../serviceUrls.ts";
import { DatabaseUnusable } from "../store/postgres/openFault.ts";
import type { Copied } from "./copyDatabase.ts";
import type { Restored } from "./restoreDatabase.ts";

const DAY_MS = 24 * 60 * 60_000;
/** As docs/retention.md has it: what people deleted is deleted when the last backup that holds it is. */
const BACKUP_LIFE_DAYS = 30;

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const momentOf = (ms: number): string => new Date(ms).toISOString().replace(/[.]\d+Z$/, "Z");
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** What whoever made a backup reads. */
export function backupSentences(to: string, copied: Copied, nowMs: number): readonly string[] {
  const { bytes, spaces, rooms, devices, hasPushKeys } = copied;
  const keys = hasPushKeys ? ", and the server's own keys for push messages" : "";
  return [
    `${to} holds everything as it was at ${momentOf(nowMs)}: ${Math.ceil(bytes / 1024)} KiB, read through and sound.`,
    `In it are ${many(spaces, "space", "spaces")} with ${many(rooms, "room", "rooms")} and ${many(devices, "device", "devices")}${keys}. Nothing of what people wrote can be read in it.`,
    `Delete it by ${dayOf(nowMs + BACKUP_LIFE_DAYS * DAY_MS)}: what people delete is gone only when the last backup that holds it is.`,
  ];
}

/** What whoever restored one reads. */
export function restoreSentences(file: string, restored: Restored): readonly string[] {
  const { madeAtMs, openInvitations, replaced } = restored;
  const asOf = madeAtMs === null ? "of a time that it does not say" : `as of ${momentOf(madeAtMs)}`;
  const sentences = [
    `The server now has what ${file} holds, ${asOf}. Start it: people's devices bring back what came later.`,
    ...endedSentences(openInvitations),
  ];
  if (replaced !== null)
    sentences.push(`What was there before is kept as ${replaced}. Delete it when you no longer need it.`);
  return [...sentences, "Read docs/operating.md for what devices cannot bring back."];
}

/** What lies in PostgreSQL is copied by PostgreSQL, which knows how to do so while it is written to. */
export function sharedBackupSentence(databaseUrl: string): string {
  return `Everything lies in the PostgreSQL database ${databaseName(databaseUrl)}, which has tools of its own for this: pg_dump --format=custom --file=FILE, or pg_basebackup (docs/operating.md). Nothing was copied.`;
}

export function sharedRestoreSentence(databaseUrl: string): string {
  return `Everything lies in the PostgreSQL database ${databaseName(databaseUrl)}. Stop every node, bring the database back with pg_restore, then say so to the nodes with: npm run restore -- --mark (docs/operating.md). Nothing was changed.`;
}

export const MARK_NEEDS_DATABASE =
  "--mark is for PostgreSQL: set DATABASE_URL to the database that was brought back. A SQLite backup is marked by npm run restore -- FILE itself.";

/** What whoever marked a database as restored reads. */
export function markSentences(databaseUrl: string, openInvitations: number): readonly string[] {
  return [
    `${databaseName(databaseUrl)} is marked as brought back from a backup. Start the nodes: people's devices bring back what came later.`,
    ...endedSentences(openInvitations),
    "Read docs/operating.md for what devices cannot bring back.",
  ];
}

function endedSentences(openInvitations: number): readonly string[] {
  if (openInvitations === 0) return [];
  const ended = many(openInvitations, "open invitation was", "open invitations were");
  return [`${ended} ended: whoever gave one out makes a new link.`];
}

/** Why it was not done, with what to do about it; anything unforeseen is told as it is. */
export function backupFailure(error: unknown, { file, dataDir }: { file: string; dataDir: string }): string {
  if (error instanceof DatabaseUnusable) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "DATABASE_IN_USE":
      return "A server runs on this database. Stop every node first; nothing was changed.";
    case "TARGET_EXISTS":
      return `There is something at ${file} already, and it was left alone. Name another file.`;
    case "BACKUP_DAMAGED":
      return `${file} is not a sound backup of Common Ground. Nothing was changed.`;
    case "BACKUP_NEWER":
      return `${file} was made by a newer version of Common Ground. Use that version; nothing was changed.`;
    case "FOLDER_IN_USE":
      return `A server runs on the data folder ${dataDir}. Stop it first; nothing was changed.`;
    case "ENOENT":
    case "ENOTDIR":
      return `There is no file ${error instanceof Error && "path" in error ? String(error.path) : file}.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `This user may not write to ${error instanceof Error && "path" in error ? String(error.path) : dataDir}. Nothing was changed.`;
    case "ENOSPC":
      return "The disk is full. Nothing was changed.";
    default:
      return `It was not done: ${error instanceof Error ? error.message : String(error)}`;
  }
}
