import type * as Y from "yjs";
import { fromBase64url } from "../../../shared/base/base64url.ts";
import { isId, type SessionId } from "../../../shared/base/ids.ts";
import type { CounterRange } from "../../../shared/seal/entry/counterRanges.ts";
import type { LogHead } from "../../../shared/seal/entry/heads.ts";
import type { Opener } from "../../../shared/seal/entry/opener.ts";
import type { StoredKind } from "../../../shared/seal/envelope.ts";
import type { Change } from "./readChange.ts";

/** One writing session as its entries show it: ours, another tab's, the partner's, or one of long ago. */
export interface SeenSession {
  readonly name: SessionId;
  readonly bytes: Uint8Array;
  opener: Opener | null;
  /** Where the opener stands in the outer document: every later entry is one clock further. */
  begins: { readonly client: number; readonly clock: number } | null;
  /** Everything up to this counter was applied, refused, or said by a fold or snapshot; -1 before any. */
  upTo: number;
  /** Counters beyond it that were applied or refused: what stands behind a hole. */
  readonly beyond: Set<number>;
  /** Counters that some applied fold of this session stands for. */
  readonly folded: CounterRange[];
  /** The highest counter that some applied snapshot covers, -1 before any. */
  covered: number;
}

export type EntryState = "applied" | "waiting" | "refused" | "unopened";

/** One entry that is present in the outer document. */
export interface EntryRecord {
  readonly session: SeenSession;
  readonly item: Y.Item;
  readonly bytes: number;
  readonly kind: StoredKind | null;
  readonly counter: number;
  state: EntryState;
  /** How much it deletes, in Yjs lengths. */
  readonly deletes: number;
  /** What is still to be applied; dropped afterwards. */
  content: EntryContent | null;
}

export interface EntryContent {
  readonly change: Change;
  readonly folds: readonly CounterRange[];
  readonly covers: ReadonlyMap<SessionId, number> | null;
  /** A snapshot's: what its writer had seen of the space's log. */
  readonly log: LogHead | null;
}

export function newSession(name: string): SeenSession | null {
  const bytes = isId(name) ? fromBase64url(name, 16) : null;
  if (!bytes?.ok) return null;
  return {
    name: name as SessionId,
    bytes: bytes.value,
    opener: null,
    begins: null,
    upTo: -1,
    beyond: new Set(),
    folded: [],
    covered: -1,
  };
}

/** True when a fold or a snapshot that was applied claims to say what the entry said: somebody's word, no proof. */
export function isCovered({ session, counter }: EntryRecord): boolean {
  if (counter <= session.covered) return true;
  return session.folded.some(({ from, to }) => from <= counter && counter <= to);
}

/** Takes over what an applied entry says about other entries, and drops its content. */
export function markApplied(record: EntryRecord, book: { claim(name: SessionId, upTo: number): void }): void {
  const { session, content, counter } = record;
  record.state = "applied";
  record.content = null;
  session.folded.push(...(content?.folds ?? []));
  account(session, counter);
  for (const [name, upTo] of content?.covers ?? []) book.claim(name, upTo);
}

export function markRefused(record: EntryRecord): void {
  record.state = "refused";
  record.content = null;
  account(record.session, record.counter);
}

/** A snapshot that was applied speaks for everything up to `upTo`. */
export function cover(session: SeenSession, upTo: number): void {
  session.covered = Math.max(session.covered, upTo);
  advance(session);
}

function account(session: SeenSession, counter: number): void {
  session.beyond.add(counter);
  advance(session);
}

function advance(session: SeenSession): void {
  for (;;) {
    const next = Math.max(session.upTo, session.covered) + 1;
    session.upTo = next - 1;
    const fold = session.folded.find(({ from, to }) => from <= next && next <= to);
    if (fold !== undefined) session.upTo = fold.to;
    else if (session.beyond.delete(next)) session.upTo = next;
    else return;
  }
}
