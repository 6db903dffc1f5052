import * as Y from "yjs";
import type { SessionId, Slot } from "../../../shared/base/ids.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import type { Random } from "../../../shared/base/random.ts";
import type { Room } from "../../../shared/base/room.ts";
import { type CheckpointedEntry, writeCheckpoint } from "../../../shared/seal/entry/checkpoint.ts";
import { type Heads, NO_HEADS } from "../../../shared/seal/entry/heads.ts";
import { type Opener, readOpener, writeOpener } from "../../../shared/seal/entry/opener.ts";
import type { Padding } from "../../../shared/seal/entry/padding.ts";
import { SessionWriter } from "../../../shared/seal/entry/sessionWriter.ts";
import type { StoredKind } from "../../../shared/seal/envelope.ts";
import type { SigningKeys } from "../../../shared/seal/keys/signingKeys.ts";
import type { EntryBook } from "./entryBook.ts";
import type { EntryRecord } from "./seenSession.ts";
import { SeenToTell } from "./seenToTell.ts";

/** The origin of our own outer transactions. */
export const SEALED = Symbol("sealed entries");

export interface OwnPlace {
  readonly room: Room;
  readonly key: Uint8Array;
  readonly padding: Padding;
  readonly author: { readonly slot: Slot; readonly signing: SigningKeys };
  readonly random: Random;
  readonly heads: () => Heads;
}

const CHECKPOINT_EVERY = 64;
/** An entry is one sync frame with some bytes around it; what is larger is written in parts. */
export const ENTRY_MAX_BYTES = LIMITS.syncFrameBytes * 0.9;
export const PART_BYTES = 1024 * 1024;

/**
 * What this realm writes into one room, for as long as its outer client id stays. The session begins with
 * the first thing worth sealing: a device that only reads leaves no trace, not even an opener.
 */
export class OwnSession {
  /** Both fixed for the session; when either changes, it ends. */
  readonly outerClient: number;
  readonly innerClient: number;
  readonly #outer: Y.Doc;
  readonly #book: EntryBook;
  readonly #place: OwnPlace;
  readonly #writer: SessionWriter;
  readonly #seen: SeenToTell;
  #unproven: CheckpointedEntry[] = [];

  constructor(outer: Y.Doc, book: EntryBook, place: OwnPlace) {
    this.outerClient = outer.clientID;
    this.innerClient = book.inner.clientID;
    this.#outer = outer;
    this.#book = book;
    this.#place = place;
    this.#writer = new SessionWriter(place);
    this.#seen = new SeenToTell(book);
  }

  get name(): SessionId {
    return this.#writer.name;
  }

  get bytes(): Uint8Array {
    return this.#writer.session;
  }

  /** True once something a person did stands in it; before that nothing else may be written (rule 5). */
  get visible(): boolean {
    return this.#writer.counter > 0;
  }

  /** Seals and appends; the opener goes first by itself. Several calls belong in one `outer.transact`. */
  append(kind: Exclude<StoredKind, "opener">, plaintext: Uint8Array): EntryRecord {
    if (this.#writer.counter === -1) this.#push("opener", this.#opener());
    if (kind === "update") this.#seen.writes(this.name);
    const record = this.#push(kind, plaintext);
    if (this.#unproven.length >= CHECKPOINT_EVERY) this.checkpoint();
    return record;
  }

  /** One signature over the entries since the last one, and what was seen meanwhile: on idle and every 64. */
  checkpoint(): void {
    if (this.#unproven.length === 0) return;
    const { room, author } = this.#place;
    const place = { room, session: this.#writer.session };
    const plaintext = writeCheckpoint(place, this.#unproven, author.signing.secretKey, this.#seen.take());
    this.#unproven = [];
    this.#push("checkpoint", plaintext);
  }

  #push(kind: StoredKind, plaintext: Uint8Array): EntryRecord {
    const { counter, entry } = this.#writer.seal(kind, plaintext);
    const array = this.#outer.getArray<Uint8Array>(this.name);
    this.#outer.transact(() => array.push([entry]), SEALED);
    if (kind !== "checkpoint") this.#unproven.push({ counter, entry });
    const item = this.#outer.store.clients.get(this.outerClient)?.at(-1);
    const session = this.#book.session(this.name);
    if (!(item instanceof Y.Item) || session === null) throw new Error("an entry that was pushed is the last item");
    const bytes = entry.length;
    const record: EntryRecord = { session, item, bytes, kind, counter, state: "applied", deletes: 0, content: null };
    if (kind === "opener") session.begins = item.id;
    this.#book.noteOwn(record);
    return record;
  }

  #opener(): Uint8Array {
    const { room, author, heads } = this.#place;
    const place = { room, session: this.#writer.session };
    const { publicKey, secretKey } = author.signing;
    const write = (opener: Opener) => {
      const plaintext = writeOpener(place, opener, secretKey);
      return readOpener(place, plaintext, () => [publicKey]).ok ? { opener, plaintext } : null;
    };
    const opener = { author: author.slot, client: this.innerClient, heads: heads() };
    // Heads come from what others wrote. Whatever they did to them: an opener nobody reads would lose all that follows.
    const written = write(opener) ?? write({ ...opener, heads: NO_HEADS });
    if (written === null) throw new Error("an opener that its own author cannot read");
    this.#seen.said(written.opener.heads.sessions);
    const session = this.#book.session(this.name);
    if (session !== null) this.#book.begin(session, written.opener);
    return written.plaintext;
  }
}
