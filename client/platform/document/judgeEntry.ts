import * as Y from "yjs";
import type { SessionId } from "../../../shared/base/ids.ts";
import type { EntryRecord, SeenSession } from "./seenSession.ts";

export type Verdict = "apply" | "wait" | "refuse";

const NOTHING: ReadonlyMap<number, number> = new Map();

/** What the judge may look at. */
export interface Known {
  readonly inner: Y.Doc;
  sessionsOfClient(client: number): readonly SeenSession[];
  /** The highest counter that a session can have reached, by the items under its outer client id. */
  highestCounter(session: SeenSession): number;
}

/**
 * Rule 4. A session writes under the inner client id that its signed opener names, contiguous with what is
 * known; deletions are free. A struct forged under another person's id would take that person's next
 * clock, and their two devices would differ for ever. So:
 * - an update may bring other clients only when no session claims them (an import), or once nothing in it is new;
 *   those that are claimed and unknown altogether it may bring when `trusting`, like a snapshot;
 * - a snapshot brings everybody, but of another session that it could know no further than we do, nothing
 *   newer. It waits until that session itself has brought it. `trusting` lifts this for clients that are
 *   unknown altogether, once nothing else can be applied: two partners who heal the same loss at the same
 *   time would otherwise each wait for the other on a new device;
 * - whatever builds on something unknown waits outside of the document. `ahead` names what would be known besides,
 *   if others that wait were applied with it: client -> clock.
 */
export function judgeEntry(
  record: EntryRecord,
  known: Known,
  trusting: boolean,
  ahead: ReadonlyMap<number, number> = NOTHING,
): Verdict {
  const { content, session } = record;
  if (content === null) return "refuse";
  if (session.opener === null) return "wait";
  const { brings, needs } = content.change;
  for (const [client, { from, to }] of brings) {
    const state = Y.getState(known.inner.store, client);
    if (from > Math.max(state, ahead.get(client) ?? 0)) return "wait";
    if (client === session.opener.client && client !== known.inner.clientID) continue;
    const claimants = known.sessionsOfClient(client);
    if (content.covers === null) {
      if (content.folds.length > 0 || (client === known.inner.clientID && to > state)) return "refuse";
      // Several who carry letters into a new room at once: its own session's count, unless each waits for another's.
      if (claimants.length > 0 && to > state && !(trusting && state === 0)) return "wait";
    } else if (
      to > Math.max(state, ahead.get(client) ?? 0) &&
      !mayBeNew(client, claimants, content.covers, known, trusting)
    ) {
      return "wait";
    }
  }
  for (const [client, clock] of needs) {
    const brought = Math.max(brings.get(client)?.to ?? 0, ahead.get(client) ?? 0);
    const reached = Math.max(Y.getState(known.inner.store, client), brought);
    if (clock > reached) return "wait";
  }
  return "apply";
}

/** Whether a snapshot may know more of a client than we do: entries that it covers were deleted before we saw them. */
function mayBeNew(
  client: number,
  claimants: readonly SeenSession[],
  covers: ReadonlyMap<SessionId, number>,
  known: Known,
  trusting: boolean,
): boolean {
  if (client === known.inner.clientID) return false;
  if (claimants.length === 0) return true;
  if (trusting && Y.getState(known.inner.store, client) === 0) return true;
  return claimants.some((session) => {
    const upTo = covers.get(session.name) ?? -1;
    return upTo > session.upTo && upTo <= known.highestCounter(session);
  });
}
