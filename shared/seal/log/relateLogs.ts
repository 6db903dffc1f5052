import { type LogRecord, recordHash } from "./record.ts";

/**
 * My log and the server's. "behind" is a restored backup: the client uploads again what is missing.
 * "forked" is a server (or a partner with it) that tells two stories: nothing more is believed.
 */
export type LogRelation = "same" | "server-behind" | "server-ahead" | "forked";

export function relateLogs(mine: readonly LogRecord[], theirs: readonly LogRecord[]): LogRelation {
  const shared = Math.min(mine.length, theirs.length);
  const myLast = mine[shared - 1];
  const theirLast = theirs[shared - 1];
  const differs = myLast && theirLast ? recordHash(myLast) !== recordHash(theirLast) : false;
  if (differs) return "forked";
  if (mine.length === theirs.length) return "same";
  return mine.length > theirs.length ? "server-behind" : "server-ahead";
}
