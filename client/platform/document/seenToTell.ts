import type { SessionId } from "../../../shared/base/ids.ts";
import { SEEN_SESSIONS_MAX } from "../../../shared/seal/entry/checkpoint.ts";
import type { SessionCounters } from "../../../shared/seal/entry/sessionCounters.ts";
import type { EntryBook } from "./entryBook.ts";
import { livingSessions } from "./openerHeads.ts";

/**
 * How far this device has the sessions of others, as a session goes on: its opener said it once, each of its
 * checkpoints says what has come since. Said is what was here when the person last wrote, never what came while
 * they only read: otherwise the quiet seconds before a checkpoint would tell that somebody is still there.
 */
export class SeenToTell {
  readonly #book: EntryBook;
  readonly #told = new Map<SessionId, number>();
  readonly #due = new Map<SessionId, number>();
  /** What the book had opened when this was last looked at: typing alone costs nothing. */
  #opened = -1;

  constructor(book: EntryBook) {
    this.#book = book;
  }

  /** The opener said these. */
  said(sessions: Readonly<Record<string, number>>): void {
    for (const [name, counter] of Object.entries(sessions)) this.#told.set(name as SessionId, counter);
  }

  /** Somebody writes, now, in the session `own`. */
  writes(own: SessionId): void {
    if (this.#opened === this.#book.opened) return;
    this.#opened = this.#book.opened;
    for (const { name, upTo } of livingSessions(this.#book)) {
      if (name !== own && upTo > (this.#told.get(name) ?? -1)) this.#due.set(name, upTo);
    }
  }

  /** For the checkpoint that is being written; it counts as told. */
  take(): SessionCounters {
    const taken = new Map([...this.#due].slice(0, SEEN_SESSIONS_MAX));
    for (const [name, counter] of taken) {
      this.#told.set(name, counter);
      this.#due.delete(name);
    }
    return taken;
  }
}
