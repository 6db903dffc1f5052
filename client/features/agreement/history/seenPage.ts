import type * as Y from "yjs";
import { type Clause, isEmpty, textOf } from "../../../../shared/agreement/clause.ts";
import { isDay } from "../../../../shared/base/day.ts";
import { ownerOf } from "../../../../shared/agreement/ownership.ts";
import {
  readSeen,
  SEEN_PAGE_LENGTH,
  seenHash,
  type SeenPoint,
  type StoredSeen,
  writeSeen,
} from "../../../../shared/agreement/seenPoint.ts";
import type { ClauseId, Slot } from "../../../../shared/base/ids.ts";
import type { AgreementView } from "../document/agreementView.ts";
import { HOUSEKEEPING } from "../../../platform/said/housekeeping.ts";

/** A shared page as I saw it last, and on which day. */
export interface SeenPage {
  readonly day: string;
  readonly points: ReadonlyMap<ClauseId, SeenPoint>;
}

/**
 * Kept in my private document, so that both of my devices know it and nobody else does: under each point's id
 * what it said, and beside these the day and which shared document it was.
 */
export function seenRoot(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("agreementSeen");
}

/** Null when I never looked at this document. */
export function readSeenPage(stored: Y.Map<unknown>, document: string): SeenPage | null {
  const day = stored.get("day");
  if (stored.get("document") !== document || !isDay(day)) return null;
  const points = new Map<ClauseId, SeenPoint>();
  for (const [id, value] of stored) {
    const seen = readSeen(id, value);
    // reason: `readSeen` takes ids only.
    if (seen !== null) points.set(id as ClauseId, seen);
  }
  return { day, points };
}

const hashes = new WeakMap<Clause, string>();

function hashOf(clause: Clause): string {
  const known = hashes.get(clause) ?? seenHash(clause);
  hashes.set(clause, known);
  return known;
}

/** Points that are not as I saw them. */
export function differsFromSeen({ points }: SeenPage, { clauses }: AgreementView): ReadonlySet<ClauseId> {
  const differing = new Set<ClauseId>();
  for (const clause of clauses.values()) {
    const seen = points.get(clause.id);
    if (seen === undefined ? !isEmpty(clause) : seen.hash !== hashOf(clause)) differing.add(clause.id);
  }
  for (const id of points.keys()) if (!clauses.has(id)) differing.add(id);
  return differing;
}

/** Of what differs: a new point from my hand alone, or one of my own that is gone, for only I can delete it. */
export function isMyDoing({ points }: SeenPage, { clauses }: AgreementView, id: ClauseId, me: Slot): boolean {
  const seen = points.get(id);
  const clause = clauses.get(id);
  if (clause === undefined) return seen?.face != null && ownerOf(seen.face) === me;
  return seen === undefined && clause.hands.length > 0 && clause.hands.every((slot) => slot === me);
}

/** Remembers how these points are now, or the whole page. Writes only what is another than before. */
export function rememberSeen(
  stored: Y.Map<unknown>,
  document: string,
  { clauses }: AgreementView,
  which: ReadonlySet<ClauseId> | "all",
  day: string | null,
): void {
  const isOther = stored.get("document") !== document;
  const wanted = new Map<string, StoredSeen | null>();
  let length = 0;
  for (const clause of clauses.values()) {
    length += textOf(clause.paragraphs).length;
    if (!isEmpty(clause)) wanted.set(clause.id, writeSeen(clause, length <= SEEN_PAGE_LENGTH));
  }
  for (const id of stored.keys()) if (id !== "day" && id !== "document" && !wanted.has(id)) wanted.set(id, null);
  const write = (): void => {
    for (const [id, seen] of wanted) {
      // reason: only compared with ids.
      if (which !== "all" && !isOther && !which.has(id as ClauseId)) continue;
      if (seen === null) stored.delete(id);
      else if (readSeen(id, stored.get(id))?.hash !== seen.hash) stored.set(id, seen);
    }
    if (isOther) stored.set("document", document);
    if (day !== null && stored.get("day") !== day) stored.set("day", day);
  };
  stored.doc?.transact(write, HOUSEKEEPING);
}
