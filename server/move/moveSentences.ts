import { DatabaseUnusable } from "../store/postgres/openFault.ts";
import type { MovedTable } from "./moveEverything.ts";
import { MoveRefused } from "./place.ts";

export const HOW_TO_ASK =
  "Say from where and to where: one is a data folder, the other a PostgreSQL database. DATABASE_URL means what that variable holds, so that no password stands in a list of processes. For example: npm run move -- --from data --to DATABASE_URL";
export const NEEDS_BOTH_KINDS =
  "It moves between a data folder and a PostgreSQL database. From folder to folder: npm run backup and npm run restore. From PostgreSQL to PostgreSQL: pg_dump and pg_restore.";

export const tableSentence = ({ name, rows, hash }: MovedTable): string =>
  `${name}: ${rows} ${rows === 1 ? "row" : "rows"}, the same on both sides (${hash.slice(0, 16)})`;

/** What whoever moved everything reads. */
export function movedSentences(from: string, to: string, moved: readonly MovedTable[]): readonly string[] {
  const rows = moved.reduce((sum, table) => sum + table.rows, 0);
  return [
    `Everything is in ${to}: ${rows} rows, read back and found the same.`,
    `${from} is as it was, and from now on grows old: start the server on ${to}, see that it answers, and then delete the other. What people delete is gone only when that is.`,
  ];
}

/** Why it was not done, with what to do about it; anything unforeseen is told as it is. */
export function moveFailure(error: unknown): string {
  if (error instanceof DatabaseUnusable) return error.message;
  if (error instanceof MoveRefused) return refusalSentence(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "FOLDER_IN_USE":
      return "A server runs on this data folder. Stop it first; nothing was moved.";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "This user may not write to the data folder. Nothing was moved.";
    case "ENOSPC":
    case "53100":
      return "The disk is full. Nothing was moved, and the source is as it was.";
    default:
      return `It was not done: ${error instanceof Error ? error.message : String(error)}. Nothing was moved, and the source is as it was.`;
  }
}

function refusalSentence({ code, about }: MoveRefused): string {
  switch (code) {
    case "SOURCE_MISSING":
      return `There is nothing of Common Ground in ${about}. Name the place where the server kept everything so far.`;
    case "SOURCE_OLDER":
      return `${about} was written by another version of Common Ground. Start this version on it once, stop it, and ask again; nothing was moved.`;
    case "SOURCE_IN_USE":
      return `A server runs on the database ${about}. Stop every node first; nothing was moved.`;
    case "TARGET_IN_USE":
      return `A server runs on the database ${about} already. Stop it; what it holds stays, so move into an empty database. Nothing was moved.`;
    case "TARGET_NOT_EMPTY":
      return `There is something in ${about} already, and it was left alone. Move into an empty place.`;
    case "NOT_THE_SAME":
      return `The table ${about} was not the same on both sides after it was copied. Nothing was kept; please tell whoever makes Common Ground.`;
  }
}
