import * as Y from "yjs";

/** True when `replica` does not know a struct or a deletion that `inner` knows; what it knows beyond is welcome. */
export function lacksOf(replica: Y.Doc, inner: Y.Doc): boolean {
  for (const client of inner.store.clients.keys()) {
    if (Y.getState(replica.store, client) < Y.getState(inner.store, client)) return true;
  }
  const deleted = Y.createDeleteSetFromStructStore(replica.store).clients;
  for (const [client, ranges] of Y.createDeleteSetFromStructStore(inner.store).clients) {
    const known = deleted.get(client) ?? [];
    let at = 0;
    // Both ascend and neither has two ranges that touch, so one of ours lies within one of theirs or is lacked.
    for (const { clock, len } of ranges) {
      while (at < known.length && end(known[at]) < clock + len) at++;
      const range = known[at];
      if (range === undefined || range.clock > clock) return true;
    }
  }
  return false;
}

function end(range: { readonly clock: number; readonly len: number } | undefined): number {
  return range === undefined ? 0 : range.clock + range.len;
}
