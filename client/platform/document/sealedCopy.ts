import * as Y from "yjs";
import { concatBytes } from "../../../shared/base/bytes.ts";
import type { SessionId } from "../../../shared/base/ids.ts";
import type { Random } from "../../../shared/base/random.ts";
import type { Room } from "../../../shared/base/room.ts";
import { readVarint, writeVarint } from "../../../shared/base/varint.ts";
import { NO_HEADS } from "../../../shared/seal/entry/heads.ts";
import { openEntry } from "../../../shared/seal/entry/openEntry.ts";
import { sealEntry } from "../../../shared/seal/entry/sealEntry.ts";
import { readSnapshot, writeSnapshot } from "../../../shared/seal/entry/snapshot.ts";

/** Far below what an entry may hold, so that padding changes nothing. */
const PART_BYTES = 1024 * 1024;

/** A whole document at one moment, as it lies on a disk: sealed for the room that it was in. */
export interface SealedCopy {
  readonly room: Room;
  readonly session: Uint8Array;
  /** In their order; an entry is never larger than a frame, a document may be. */
  readonly parts: readonly Uint8Array[];
}

/**
 * A session of its own for each copy: its nonces are as unique as any session's first. What is sealed begins
 * with the number of its parts, and each part's place is its counter, so one that lacks a part opens as nothing.
 */
export function sealCopy(inner: Y.Doc, place: { room: Room; key: Uint8Array; random: Random }): SealedCopy {
  const { room, key, random } = place;
  const whole = writeSnapshot({
    covers: new Map<SessionId, number>(),
    heads: { log: null, conversations: NO_HEADS.conversations },
    update: Y.encodeStateAsUpdateV2(inner),
  });
  const count = Math.ceil(whole.length / PART_BYTES);
  const session = random.bytes(16);
  const parts = Array.from({ length: count }, (_, counter) => {
    const piece = whole.subarray(counter * PART_BYTES, (counter + 1) * PART_BYTES);
    const plaintext = counter === 0 ? concatBytes(writeVarint(count), piece) : piece;
    return sealEntry({ key, room, session, counter, kind: "snapshot", plaintext, padding: "private" });
  });
  return { room, session, parts };
}

/** Null where a part is missing, out of its place, changed, or sealed with another key. */
export function openCopy({ room, session, parts }: SealedCopy, key: Uint8Array): Y.Doc | null {
  const pieces: Uint8Array[] = [];
  for (const [place, entry] of parts.entries()) {
    const opened = openEntry({ key, room, session, entry });
    if (!opened.ok || opened.value.counter !== place || opened.value.kind !== "snapshot") return null;
    pieces.push(opened.value.plaintext);
  }
  const plaintext = concatBytes(...pieces);
  const count = readVarint(plaintext, 0);
  const snapshot = count?.value === parts.length ? readSnapshot(plaintext.subarray(count.next)) : null;
  if (snapshot?.ok !== true) return null;
  const doc = new Y.Doc();
  Y.applyUpdateV2(doc, snapshot.value.update);
  return doc;
}
