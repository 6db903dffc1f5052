import * as Y from "yjs";
import type { SessionId } from "../../../shared/base/ids.ts";
import type { EntryRecord, SeenSession } from "./seenSession.ts";

export type Verdict = "apply" | "wait" | "refuse";

/** What the judge may look at. */
export interface Known {
  readonly inner: Y.Doc;
  sessionsOfClient(client: number): readonly SeenSession[];
}

/**
 * Rule 4. A session writes under the inner client id that its signed opener names, contiguous with what is
 * known; deletions are free. A struct forged under another person's id would take that person's next
 * clock, and their two devices would differ for ever. So:
 * - an update or fold may bring other clients only when no session claims them (an import);
 * - a snapshot brings everybody, but of a session that we know up to where it covers it, nothing newer;
 * - whatever builds on something unknown waits outside of the document.
 */
export function judgeEntry(record: EntryRecord, known: Known): Verdict {
  const { content, session } = record;
  if (content === null) return "refuse";
  if (session.opener === null) return "wait";
  const { brings, needs } = content.change;
  for (const [client, { to }] of brings) {
    if (isForged(record, client, to, known)) return "refuse";
  }
  for (const [client, { from }] of brings) {
    if (from > Y.getState(known.inner.store, client)) return "wait";
  }
  for (const [client, clock] of needs) {
    const reached = Math.max(Y.getState(known.inner.store, client), brings.get(client)?.to ?? 0);
    if (clock > reached) return "wait";
  }
  return "apply";
}

function isForged({ content, session }: EntryRecord, client: number, to: number, known: Known): boolean {
  const state = Y.getState(known.inner.store, client);
  if (client === known.inner.clientID) return to > state;
  if (client === session.opener?.client && content?.covers === null) return false;
  const claimants = known.sessionsOfClient(client);
  const covers = content?.covers ?? null;
  if (covers === null) return claimants.length > 0 || (content?.folds.length ?? 0) > 0;
  const verifiable = claimants.length > 0 && claimants.every((claimant) => isKnownUpTo(claimant, covers));
  return verifiable && to > state;
}

function isKnownUpTo(session: SeenSession, covers: ReadonlyMap<SessionId, number>): boolean {
  return (covers.get(session.name) ?? -1) <= session.applied;
}
