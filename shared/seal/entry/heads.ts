import * as z from "zod/mini";
import { ID_PATTERN } from "../../base/ids.ts";
import { HASH_PATTERN } from "../patterns.ts";

/**
 * What its writer had seen when it wrote: the space log, each conversation's last event, each session's
 * counter. Two devices that compare heads see a server that rolled back or that tells each another story.
 * Untrusted like all that was opened, hence the limits.
 */
export const SEEN_MAX = 4096;
const counter = z.int().check(z.nonnegative());
const id = z.string().check(z.regex(ID_PATTERN));
const hash = z.string().check(z.regex(HASH_PATTERN));

export const logHeadSchema = z.strictObject({ n: counter, hash });
export type LogHead = z.infer<typeof logHeadSchema>;

const conversationsSchema = z
  .record(id, z.strictObject({ seq: counter, hash }))
  .check(z.refine((seen) => Object.keys(seen).length <= SEEN_MAX));

/** A snapshot's own map says the sessions already, so it carries these only. */
export const snapshotHeadsSchema = z.strictObject({
  log: z.nullable(logHeadSchema),
  conversations: conversationsSchema,
});
export type SnapshotHeads = z.infer<typeof snapshotHeadsSchema>;

export const headsSchema = z.strictObject({
  log: z.nullable(logHeadSchema),
  conversations: conversationsSchema,
  sessions: z.record(id, counter).check(z.refine((seen) => Object.keys(seen).length <= SEEN_MAX)),
});
export type Heads = z.infer<typeof headsSchema>;

export const NO_HEADS: Heads = { log: null, conversations: {}, sessions: {} };
