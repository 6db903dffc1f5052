import * as Y from "yjs";
import { equalBytes } from "../../shared/base/bytes.ts";

/**
 * Whether two updates put different things at the same place of one session. Two nodes may have taken the same entry of
 * a client that went from one to the other, which is no contradiction; and they may have taken, in the same moment, an
 * entry of Ada's and one that Bo wrote under the name of her session. What takes the place and has no bytes, because it
 * was deleted and collected, or because somebody made it so, keeps the entry from ever being read: it contradicts it.
 *
 * Looked at only when such a race was seen, so it may cost what reading an update costs.
 */
export function contradicts(theirs: Uint8Array, ours: Uint8Array): boolean {
  const there = Y.decodeUpdate(theirs).structs.filter((struct) => !(struct instanceof Y.Skip));
  const byClient = Map.groupBy(there, ({ id }) => id.client);
  return Y.decodeUpdate(ours).structs.some((struct) => {
    const entry = bytesOf(struct);
    if (entry === null) return false;
    const { client, clock } = struct.id;
    const other = byClient.get(client)?.find(({ id, length }) => id.clock <= clock && clock < id.clock + length);
    if (other === undefined) return false;
    const theirEntry = bytesOf(other);
    return theirEntry === null || !equalBytes(theirEntry, entry);
  });
}

function bytesOf(struct: Y.Item | Y.GC | Y.Skip): Uint8Array | null {
  return struct instanceof Y.Item && struct.content instanceof Y.ContentBinary ? struct.content.content : null;
}
