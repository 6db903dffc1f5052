import * as Y from "yjs";
import { equalBytes } from "../../shared/base/bytes.ts";

/**
 * Whether two updates put different entries at the same place of one session. Two nodes may have taken the same entry of
 * a client that went from one to the other, which is no contradiction; and they may have taken, in the same moment, an
 * entry of Ada's and one that Bo wrote under the name of her session.
 *
 * Looked at only when such a race was seen, so it may cost what reading an update costs.
 */
export function contradicts(theirs: Uint8Array, ours: Uint8Array): boolean {
  const there = entriesOf(theirs);
  for (const [place, entry] of entriesOf(ours)) {
    const other = there.get(place);
    if (other !== undefined && !equalBytes(other, entry)) return true;
  }
  return false;
}

/** What was collected as deleted has no bytes left, and contradicts nothing. */
function entriesOf(update: Uint8Array): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array>();
  for (const struct of Y.decodeUpdate(update).structs) {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentBinary)) continue;
    entries.set(`${struct.id.client}:${struct.id.clock}`, struct.content.content);
  }
  return entries;
}
