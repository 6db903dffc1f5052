import * as Y from "yjs";
import { rangesOf } from "../../../shared/seal/entry/counterRanges.ts";
import { writeFold } from "../../../shared/seal/entry/fold.ts";
import { type DeleteSet, encodeChanges } from "./encodeChanges.ts";
import { ENTRY_MAX_BYTES, type OwnSession, SEALED } from "./ownSession.ts";
import { readChange } from "./readChange.ts";
import type { EntryRecord } from "./seenSession.ts";

/** Folding 64 takes about a millisecond, 500 took up to 37. */
const ENTRIES_PER_FOLD = 64;
const FOLDS_PER_BIGGER_FOLD = 16;

interface Foldable {
  readonly record: EntryRecord;
  readonly counters: readonly number[];
  readonly fromClock: number;
  readonly deletes: DeleteSet;
}

/**
 * One edit an entry would be stored at nine times the size of plain Yjs. So a session replaces its own
 * entries: 64 become a fold, 16 folds a bigger one, each in the V2 encoding, each naming the counters that
 * it stands for. Both the push and the deletions are one outer transaction, hence one message: nobody ever
 * sees the one without the other.
 */
export class OwnFolds {
  readonly #outer: Y.Doc;
  readonly #inner: Y.Doc;
  readonly #session: OwnSession;
  readonly #levels: [Foldable[], Foldable[]] = [[], []];

  constructor(outer: Y.Doc, inner: Y.Doc, session: OwnSession) {
    this.#outer = outer;
    this.#inner = inner;
    this.#session = session;
  }

  /** After a plain update of the session's own client was appended. */
  appended(record: EntryRecord, fromClock: number, deletes: DeleteSet): void {
    this.#levels[0].push({ record, counters: [record.counter], fromClock, deletes });
    if (this.#levels[0].length < ENTRIES_PER_FOLD) return;
    const mid = this.#fold(this.#levels[0]);
    this.#levels[0] = [];
    if (mid !== null) this.#levels[1].push(mid);
    if (this.#levels[1].length < FOLDS_PER_BIGGER_FOLD) return;
    // A bigger fold is not folded again: from there on snapshots keep the log short.
    this.#fold(this.#levels[1]);
    this.#levels[1] = [];
  }

  #fold(parts: readonly Foldable[]): Foldable | null {
    // What somebody's snapshot covered is gone already and stays out.
    const present = parts.filter(({ record }) => !record.item.deleted);
    if (present.length < 2) return null;
    const counters = present.flatMap((part) => [...part.counters, part.record.counter]);
    const fromClock = Math.min(...present.map((part) => part.fromClock));
    const deletes = Y.mergeDeleteSets(present.map((part) => part.deletes));
    const update = encodeChanges(this.#inner, new Map([[this.#session.innerClient, fromClock]]), deletes, "v2");
    const ranges = rangesOf(new Set(counters));
    const plaintext = writeFold({ ranges, update });
    // What readers would refuse, or no frame would take, stays as it is.
    if (plaintext.length > ENTRY_MAX_BYTES || !readChange(update, "v2").ok) return null;
    const record = this.#outer.transact((transaction) => {
      const folded = this.#session.append("fold", plaintext);
      folded.session.folded.push(...ranges);
      for (const part of present) part.record.item.delete(transaction);
      return folded;
    }, SEALED);
    return { record, counters, fromClock, deletes };
  }
}
