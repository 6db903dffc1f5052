import * as Y from "yjs";
import { type DocumentId, newId, type SpaceId } from "../../shared/base/ids.ts";
import { SessionWriter } from "../../shared/seal/entry/sessionWriter.ts";
import { systemRandom } from "../../server/systemRandom.ts";

/**
 * What somebody's device sends while they type, one update for each letter: a real Yjs update of the inner document,
 * sealed and padded as everywhere, appended to a session's root of the outer one. Made before anything is measured.
 * No server can tell one room's entries from another's, so all rooms are sent the same ones.
 */
export function typedEdits(count: number): readonly Uint8Array[] {
  const inner = new Y.Doc();
  const text = inner.getText("text");
  const typed: Uint8Array[] = [];
  inner.on("update", (update: Uint8Array) => typed.push(update));
  for (let edit = 0; edit < count; edit++) text.insert(edit, "abcdefg hij"[edit % 11] ?? " ");
  return sealed(typed);
}

/** A document as it lies there after a while: entries of half a kilobyte. */
export function largeEdits(bytes: number): readonly Uint8Array[] {
  const entryBytes = 512;
  return sealed(Array.from({ length: Math.ceil(bytes / entryBytes) }, () => systemRandom.bytes(entryBytes - 60)));
}

function sealed(plaintexts: readonly Uint8Array[]): readonly Uint8Array[] {
  const room = {
    space: newId<SpaceId>(systemRandom),
    document: newId<DocumentId>(systemRandom),
    epoch: 1,
    generation: 0,
  };
  const writer = new SessionWriter({ key: systemRandom.bytes(32), room, padding: "shared", random: systemRandom });
  writer.seal("opener", systemRandom.bytes(180));
  const outer = new Y.Doc();
  const entries = outer.getArray<Uint8Array>(writer.name);
  const updates: Uint8Array[] = [];
  outer.on("update", (update: Uint8Array) => updates.push(update));
  for (const plaintext of plaintexts) entries.push([writer.seal("update", plaintext).entry]);
  outer.destroy();
  return updates;
}
