import type * as Y from "yjs";
import type { SnapshotHeads } from "../../../shared/seal/entry/heads.ts";
import type { EntryBook } from "./entryBook.ts";
import { entriesOf } from "./entriesOf.ts";
import type { TakenChanges } from "./localChanges.ts";
import { openerHeads } from "./openerHeads.ts";
import { OwnFolds } from "./ownFolds.ts";
import { ENTRY_MAX_BYTES, type OwnPlace, OwnSession, SEALED } from "./ownSession.ts";
import { writeStateEntries } from "./snapshots.ts";

interface WritingPlace extends Omit<OwnPlace, "heads"> {
  readonly heads: () => SnapshotHeads;
}

/** What this realm writes into one room: one session at a time, and the next one when that cannot go on. */
export class OwnWriting {
  readonly #outer: Y.Doc;
  readonly #book: EntryBook;
  readonly #place: WritingPlace;
  #session: OwnSession;
  #folds: OwnFolds;

  constructor(outer: Y.Doc, book: EntryBook, place: WritingPlace) {
    this.#outer = outer;
    this.#book = book;
    this.#place = place;
    [this.#session, this.#folds] = this.#begin();
  }

  get session(): OwnSession {
    return this.#session;
  }

  /** Under the outer client id of now. */
  beginAnew(): void {
    [this.#session, this.#folds] = this.#begin();
  }

  /** One entry for what was typed, one more for each client that was imported; false when it fits no entries at all. */
  write({ update, imported, fromClock, deletes }: TakenChanges): boolean {
    const parts = [...imported, ...(update === null ? [] : [update])].flatMap(entriesOf);
    if (parts.some((part) => part.length > ENTRY_MAX_BYTES)) return false;
    const last = parts.at(-1);
    if (update !== null && last === update) {
      this.#outer.transact(() => {
        for (const part of parts.slice(0, -1)) this.#session.append("update", part);
        this.#folds.appended(this.#session.append("update", update), fromClock, deletes);
      }, SEALED);
    } else {
      // Each its own frame, and none of them folded: together they are too large for that.
      for (const part of parts) this.#outer.transact(() => this.#session.append("update", part), SEALED);
    }
    return true;
  }

  /** Seals everything that the inner document holds. */
  writeState(): boolean {
    return writeStateEntries(this.#outer, this.#book, this.#session, this.#place.heads());
  }

  checkpoint(): void {
    this.#outer.transact(() => this.#session.checkpoint(), SEALED);
  }

  #begin(): [OwnSession, OwnFolds] {
    const heads = () => openerHeads(this.#book, this.#place.heads());
    const session = new OwnSession(this.#outer, this.#book, { ...this.#place, heads });
    return [session, new OwnFolds(this.#outer, this.#book.inner, session)];
  }
}
