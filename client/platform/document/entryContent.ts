import { readFold } from "../../../shared/seal/entry/fold.ts";
import type { OpenedEntry } from "../../../shared/seal/entry/openEntry.ts";
import { readSnapshot } from "../../../shared/seal/entry/snapshot.ts";
import { readChange } from "./readChange.ts";
import type { EntryContent } from "./seenSession.ts";

/** What an update, a fold or a snapshot brings; null for what is none, whoever sealed it. */
export function readContent({ kind, counter, plaintext }: OpenedEntry): EntryContent | null {
  // Folds and snapshots gather what several entries brought, in the shorter encoding.
  if (kind === "fold") {
    const fold = readFold(plaintext, counter);
    const change = fold.ok ? readChange(fold.value.update, "v2") : fold;
    return fold.ok && change.ok ? { change: change.value, folds: fold.value.ranges, covers: null, log: null } : null;
  }
  if (kind === "snapshot") {
    const snapshot = readSnapshot(plaintext);
    const change = snapshot.ok ? readChange(snapshot.value.update, "v2") : snapshot;
    return snapshot.ok && change.ok
      ? { change: change.value, folds: [], covers: snapshot.value.covers, log: snapshot.value.heads.log }
      : null;
  }
  // A single update is as Yjs told it while somebody typed.
  const change = readChange(plaintext, "v1");
  return change.ok ? { change: change.value, folds: [], covers: null, log: null } : null;
}
