import { createHmac } from "node:crypto";
import { type DestinationStream, pino } from "pino";
import type { Random } from "../shared/base/random.ts";

/**
 * What is written down about a visit: a fixed event word and plain numbers or words, never a path, a body,
 * an address or an id. Where lines about the same person must be told together, `hashed` gives an HMAC
 * under a key that is made at each start and lives in memory only: the next start knows nobody again, and
 * no log line can be matched with the database.
 */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
  hashed(id: string): string;
}

export function createLog(level: string, random: Random, destination?: DestinationStream): Log {
  const options = { level, base: null };
  const logger = destination === undefined ? pino(options) : pino(options, destination);
  const bootKey = random.bytes(32);
  return {
    debug: (event, fields = {}) => logger.debug(fields, event),
    info: (event, fields = {}) => logger.info(fields, event),
    warn: (event, fields = {}) => logger.warn(fields, event),
    error: (event, fields = {}) => logger.error(fields, event),
    hashed: (id) => createHmac("sha256", bootKey).update(id).digest("base64url").slice(0, 12),
  };
}

/** Where it broke, without the message: messages of parsers quote what they could not read. */
export function whereItBroke(error: unknown): LogFields {
  if (!(error instanceof Error)) return { name: typeof error };
  // The stack begins with the message, which may have lines of its own that look like places.
  const stack = (error.stack ?? "").replace(error.message, "");
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    at: frames
      .slice(0, 4)
      .map((line) => line.trim())
      .join(" < "),
  };
}
