import * as Y from "yjs";
import { encodeChanges } from "./encodeChanges.ts";
import type { EntryBook } from "./entryBook.ts";
import { importsOf, type TakenChanges } from "./localChanges.ts";

export interface CarriedChanges extends TakenChanges {
  /** The room lacks letters that some session in it claims as its own. */
  readonly lacksClaimed: boolean;
}

/**
 * A new epoch or generation is a new room with an empty log. Whoever comes first writes everything; who
 * comes later adds what the room still lacks, such as edits that never left this device. What another session
 * of the new room claims cannot be imported; and of one's own client, which is this page's, nothing counts that somebody else
 * brought: whoever reads it may have to wait for what it came with, and would wait for ever.
 */
export function changesToCarry(book: EntryBook, room: Y.Doc): CarriedChanges | "everything" | null {
  const { inner } = book;
  if (inner.store.clients.size === 0) return null;
  if (room.store.clients.size === 0) return "everything";
  const own = new Map<number, number>();
  const others = new Map<number, number>();
  let lacksClaimed = false;
  for (const client of inner.store.clients.keys()) {
    const known = client === inner.clientID ? 0 : Y.getState(room.store, client);
    if (Y.getState(inner.store, client) <= known) continue;
    if (client === inner.clientID) own.set(client, known);
    else if (book.sessionsOfClient(client).length === 0) others.set(client, known);
    else lacksClaimed = true;
  }
  const held = Y.createDeleteSetFromStructStore(inner.store);
  const sameDeletes = Y.equalDeleteSets(held, Y.createDeleteSetFromStructStore(room.store));
  const deletes = sameDeletes ? Y.createDeleteSet() : held;
  if (own.size + others.size === 0 && sameDeletes && !lacksClaimed) return null;
  return {
    lacksClaimed,
    imported: importsOf(inner, others),
    update: own.size > 0 || !sameDeletes ? encodeChanges(inner, own, deletes, "v1") : null,
    fromClock: own.get(inner.clientID) ?? Y.getState(inner.store, inner.clientID),
    deletes,
  };
}
