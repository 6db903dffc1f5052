import * as Y from "yjs";
import { encodeChanges } from "./encodeChanges.ts";
import type { EntryBook } from "./entryBook.ts";
import type { TakenChanges } from "./localChanges.ts";

/**
 * A new epoch or generation is a new room with an empty log. Whoever comes first writes everything; who
 * comes later adds what the room still lacks, such as edits that never left this device. Clients that
 * another session of the new room claims are left to that session: it brings its own.
 */
export function changesToCarry(book: EntryBook, room: Y.Doc): TakenChanges | "everything" | null {
  const { inner } = book;
  if (inner.store.clients.size === 0) return null;
  if (room.store.clients.size === 0) return "everything";
  const own = new Map<number, number>();
  const others = new Map<number, number>();
  for (const client of inner.store.clients.keys()) {
    const known = Y.getState(room.store, client);
    if (Y.getState(inner.store, client) <= known) continue;
    if (client === inner.clientID) own.set(client, known);
    else if (book.sessionsOfClient(client).length === 0) others.set(client, known);
  }
  const held = Y.createDeleteSetFromStructStore(inner.store);
  const sameDeletes = Y.equalDeleteSets(held, Y.createDeleteSetFromStructStore(room.store));
  const deletes = sameDeletes ? Y.createDeleteSet() : held;
  if (own.size + others.size === 0 && sameDeletes) return null;
  return {
    imported: others.size > 0 ? encodeChanges(inner, others, Y.createDeleteSet(), "v1") : null,
    update: own.size > 0 || !sameDeletes ? encodeChanges(inner, own, deletes, "v1") : null,
    fromClock: own.get(inner.clientID) ?? Y.getState(inner.store, inner.clientID),
    deletes,
  };
}
