import { fromBase64url, toBase64url } from "../../base/base64url.ts";
import { concatBytes } from "../../base/bytes.ts";
import type { SessionId } from "../../base/ids.ts";
import { readVarint, writeVarint } from "../../base/varint.ts";
import { SESSION_BYTES } from "./entryContext.ts";

/** How far somebody has each session: its counter, by its name. */
export type SessionCounters = ReadonlyMap<SessionId, number>;

/** How many there are, then each as 16 bytes and a varint, ascending by session: one map has one spelling. */
export function writeSessionCounters(counters: SessionCounters): Uint8Array {
  const sessions = [...counters].toSorted(([left], [right]) => compareBytes(sessionBytes(left), sessionBytes(right)));
  const parts = sessions.map(([session, counter]) => concatBytes(sessionBytes(session), writeVarint(counter)));
  return concatBytes(writeVarint(parts.length), ...parts);
}

/**
 * Null for anything but the one spelling, and for more than `max`: whoever writes must not make others hold a long map.
 */
export function readSessionCounters(
  bytes: Uint8Array,
  offset: number,
  max: number,
): { counters: SessionCounters; next: number } | null {
  const count = readVarint(bytes, offset);
  if (count === null || count.value > max) return null;
  const counters = new Map<SessionId, number>();
  let { next } = count;
  let previous: Uint8Array | null = null;
  for (let i = 0; i < count.value; i++) {
    const session = bytes.subarray(next, next + SESSION_BYTES);
    const counter = readVarint(bytes, next + SESSION_BYTES);
    if (counter === null || (previous !== null && compareBytes(previous, session) >= 0)) return null;
    counters.set(toBase64url(session) as SessionId, counter.value);
    previous = session;
    next = counter.next;
  }
  return { counters, next };
}

function sessionBytes(session: SessionId): Uint8Array {
  const bytes = fromBase64url(session, SESSION_BYTES);
  if (!bytes.ok) throw new Error("a session's name is 16 bytes in base64url");
  return bytes.value;
}

function compareBytes(left: Uint8Array, right: Uint8Array): number {
  for (let i = 0; i < left.length; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
