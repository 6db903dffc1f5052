import * as z from "zod/mini";
import { canonicalBytes, readCanonicalBytes } from "../seal/canonical.ts";
import { EVENT_BODY_BYTES } from "../seal/conversation/eventPlaintext.ts";
import { type LogHead, logHeadSchema } from "../seal/entry/heads.ts";
import { type Move, parseMove } from "./moves.ts";

/**
 * The sealed body of an event, canonical JSON {head, move}. `head` is the last record of the space log that
 * its writer had seen: whoever reads it finds a server that shows the two of them different logs.
 */
export interface Body {
  readonly head: LogHead;
  readonly move: Move;
}

/** By which rules a body is read. A client that meets another number writes nothing more in that conversation. */
export const RULES_VERSION = 1;

const bodySchema = z.strictObject({ head: logHeadSchema, move: z.unknown() });

/** Throws on a move that nobody could read back: a composer measures and parses first. */
export function writeBody(body: Body): Uint8Array {
  const bytes = canonicalBytes({ head: body.head, move: body.move });
  if (readBody(bytes) === null) throw new Error(`a move that cannot be read back: ${body.move.kind}`);
  if (bytes.length > EVENT_BODY_BYTES) throw new Error(`a body of ${bytes.length} bytes fits no event`);
  return bytes;
}

/** Null for anything but one legal form: such an event changes nothing but the pen. */
export function readBody(bytes: Uint8Array): Body | null {
  const json = readCanonicalBytes(bytes);
  const parsed = bodySchema.safeParse(json.ok ? json.value : undefined);
  const move = parsed.success ? parseMove(parsed.data.move) : null;
  return parsed.success && move !== null ? { head: parsed.data.head, move } : null;
}
