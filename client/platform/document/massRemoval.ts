import * as Y from "yjs";
import type { SessionId, Slot } from "../../../shared/base/ids.ts";
import { OPENED } from "./localChanges.ts";
import type { EntryRecord } from "./seenSession.ts";

/** Under this many characters a third is an ordinary correction. */
const WORTH_ASKING_LENGTH = 200;
const SHARE = 1 / 3;

/** One session removed more than a third of what was there: not undone, but asked about. */
export interface MassRemoval {
  readonly session: SessionId;
  readonly author: Slot | null;
  readonly removedLength: number;
  readonly beforeLength: number;
  /** Puts what was removed back as changes of one's own, going forward; later edits of both stay. */
  keepMine(): void;
  /** Lets it go; from then on it cannot be put back from here. */
  takeTheirs(): void;
}

/**
 * Watches the transactions that open entries. An undo manager that tracks nothing but such a removal keeps
 * the removed items from being collected until somebody answered; insertions of the same transaction are
 * taken off its list, so putting back never removes the partner's words.
 */
export class MassRemovalWatch {
  readonly #inner: Y.Doc;
  readonly #undo: Y.UndoManager;
  readonly #listeners = new Set<(removal: MassRemoval) => void>();
  #found: { removedLength: number; beforeLength: number } | null = null;

  constructor(inner: Y.Doc) {
    this.#inner = inner;
    this.#undo = new Y.UndoManager(inner, {
      doc: inner,
      captureTimeout: 0,
      trackedOrigins: new Set<unknown>([OPENED]),
      captureTransaction: (transaction) => transaction.origin !== OPENED || this.#isMass(transaction),
    });
    this.#undo.on("stack-item-added", ({ stackItem, type }) => {
      if (type === "undo") stackItem.insertions = Y.createDeleteSet();
    });
  }

  on(listener: (removal: MassRemoval) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** After a batch was applied; `records` are what it consisted of. */
  opened(records: readonly EntryRecord[]): void {
    const found = this.#found;
    this.#found = null;
    const [culprit] = records.toSorted((left, right) => right.deletes - left.deletes);
    if (found === null || culprit === undefined) return;
    const { name, opener } = culprit.session;
    const removal = {
      session: name,
      author: opener?.author ?? null,
      ...found,
      keepMine: () => void this.#undo.undo(),
      takeTheirs: () => this.#undo.clear(),
    };
    for (const listener of this.#listeners) listener(removal);
  }

  /** Something was removed that nobody has answered for yet. */
  get isAsking(): boolean {
    return this.#undo.canUndo();
  }

  destroy(): void {
    this.#undo.destroy();
  }

  /** Runs before Yjs collects what the transaction deleted, so lengths are still there to be counted. */
  #isMass(transaction: Y.Transaction): boolean {
    let removedLength = 0;
    Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
      const before = transaction.beforeState.get(struct.id.client) ?? 0;
      if (struct.id.clock < before) removedLength += textLength(struct);
    });
    if (removedLength < WORTH_ASKING_LENGTH) return false;
    let beforeLength = removedLength;
    for (const [client, structs] of this.#inner.store.clients) {
      const before = transaction.beforeState.get(client) ?? 0;
      for (const struct of structs) {
        if (!struct.deleted && struct.id.clock < before) beforeLength += textLength(struct);
      }
    }
    if (removedLength <= beforeLength * SHARE) return false;
    this.#found = { removedLength, beforeLength };
    return true;
  }
}

function textLength(struct: Y.Item | Y.GC): number {
  return struct instanceof Y.Item && struct.content instanceof Y.ContentString ? struct.length : 0;
}
