import * as Y from "yjs";
import { isId, type SessionId, type Slot } from "../../../shared/base/ids.ts";
import type { Room } from "../../../shared/base/room.ts";
import type { LogHead } from "../../../shared/seal/entry/heads.ts";
import { readCheckpoint } from "../../../shared/seal/entry/checkpoint.ts";
import { type OpenedEntry, openEntry } from "../../../shared/seal/entry/openEntry.ts";
import { type Opener, readOpener } from "../../../shared/seal/entry/opener.ts";
import { COVERED_SESSIONS_MAX } from "../../../shared/seal/entry/snapshot.ts";
import { applyWaiting } from "./applyWaiting.ts";
import { slotOfClient } from "./clientIds.ts";
import { NamedCounters } from "./namedCounters.ts";
import type { ConversationClaim } from "./sealedDocument.ts";
import { readContent } from "./entryContent.ts";
import { cover, type EntryRecord, markApplied, markRefused, newSession, type SeenSession } from "./seenSession.ts";

interface BookPlace {
  readonly room: Room;
  readonly key: Uint8Array;
  readonly otherKeys?: readonly Uint8Array[];
  readonly signersOf: (slot: Slot, room: Room) => readonly Uint8Array[];
  readonly onLogHead?: (head: LogHead) => void;
}

/**
 * Every entry that is present in the outer document, and what became of it. New items are read from the
 * outer store as they arrive. Root arrays are looked up in `outer.share`: `getArray` would replace the
 * partner's type object with an empty one.
 */
export class EntryBook {
  readonly inner: Y.Doc;
  readonly sessions = new Map<SessionId, SeenSession>();
  /** From the openers of others, as they were read. */
  readonly conversationClaims: ConversationClaim[] = [];
  readonly named = new NamedCounters();
  readonly #outer: Y.Doc;
  readonly #place: BookPlace;
  readonly #records = new Map<Y.Item, EntryRecord>();
  readonly #names = new Map<unknown, string>();
  readonly #waiting = new Set<EntryRecord>();
  /** What snapshots claim of sessions whose opener is not here. */
  readonly #claims = new Map<SessionId, number>();
  readonly #byClient = new Map<number, SeenSession[]>();
  /** What somebody reads who has a key of before, openers aside: there is nothing in them but names. */
  readonly #old = new Set<EntryRecord>();
  #opened = 0;
  #unopened = 0;
  #refused = 0;

  constructor(outer: Y.Doc, inner: Y.Doc, place: BookPlace) {
    this.#outer = outer;
    this.inner = inner;
    this.#place = place;
  }

  get records(): Iterable<EntryRecord> {
    return this.#records.values();
  }

  /** Rises with whatever is opened. */
  get opened(): number {
    return this.#opened;
  }

  /** Present entries that did not open. */
  get unopened(): number {
    return this.#unopened;
  }

  /** Present entries that opened and may not be applied, or not yet. */
  get quarantined(): number {
    return this.#waiting.size + this.#refused;
  }

  /** Something that a snapshot can stand for lies under a key of before. */
  get holdsOld(): boolean {
    return [...this.#old].some(
      ({ state, counter, session }) => state === "applied" && session.opener !== null && counter <= session.upTo,
    );
  }

  refuse(record: EntryRecord): void {
    this.#refused++;
    markRefused(record);
  }

  sessionsOfClient(client: number): readonly SeenSession[] {
    return this.#byClient.get(client) ?? [];
  }

  highestCounter({ begins }: SeenSession): number {
    return begins === null ? -1 : Y.getState(this.#outer.store, begins.client) - 1 - begins.clock;
  }

  /** How far a session is here. One whose opener does not open is here as well, and counted as such. */
  reached(name: SessionId): number {
    const session = this.sessions.get(name);
    const isUnread = session?.opener === null && [...this.records].some((record) => record.session === session);
    return isUnread ? Infinity : Math.max(session?.upTo ?? -1, this.#claims.get(name) ?? -1);
  }

  /** What applied snapshots say of a session whose opener is not here. */
  claimed(name: SessionId): number | undefined {
    return this.#claims.get(name);
  }

  /** A claim holds for sessions that exist, and only as far as they go: beyond that it would cover the future. */
  claim(name: SessionId, upTo: number): void {
    const session = this.sessions.get(name);
    if (session !== undefined && session.opener !== null) {
      cover(session, Math.min(upTo, this.highestCounter(session)));
    } else if (this.#claims.has(name) || this.#claims.size < COVERED_SESSIONS_MAX) {
      this.#claims.set(name, Math.max(upTo, this.#claims.get(name) ?? -1));
    }
  }

  /** After its opener was verified, or written by ourselves. */
  begin(session: SeenSession, opener: Opener): void {
    session.opener = opener;
    this.#byClient.set(opener.client, [...this.sessionsOfClient(opener.client), session]);
  }

  session(name: string): SeenSession | null {
    const known = this.sessions.get(name as SessionId);
    if (known !== undefined) return known;
    const session = newSession(name);
    if (session !== null) this.sessions.set(session.name, session);
    return session;
  }

  /** Everything that is there, in one inner transaction; 20,000 entries one by one would take minutes. */
  openAll(): EntryRecord[] {
    const items: Y.Item[] = [];
    for (const structs of this.#outer.store.clients.values()) {
      for (const struct of structs) if (struct instanceof Y.Item && !struct.deleted) items.push(struct);
    }
    return this.#open(items);
  }

  /** What one outer transaction brought. Items that it also deleted are read too: a server may do both at once. */
  openNew(transaction: Y.Transaction): EntryRecord[] {
    const items: Y.Item[] = [];
    for (const [client, after] of transaction.afterState) {
      const before = transaction.beforeState.get(client) ?? 0;
      const structs = after > before ? this.#outer.store.clients.get(client) : undefined;
      if (structs === undefined) continue;
      for (let i = Y.findIndexSS(structs, before); i < structs.length; i++) {
        const struct = structs[i];
        if (struct instanceof Y.Item && !this.#records.has(struct)) items.push(struct);
      }
    }
    return this.#open(items);
  }

  /** Own entries are applied already: the inner document is where they come from. */
  noteOwn(record: EntryRecord): void {
    this.#records.set(record.item, record);
    markApplied(record, this);
  }

  /** Forgets what an outer transaction deleted and returns it. */
  forgetDeleted(transaction: Y.Transaction): EntryRecord[] {
    const gone: EntryRecord[] = [];
    if (transaction.deleteSet.clients.size === 0) return gone;
    Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
      const record = struct instanceof Y.Item ? this.#records.get(struct) : undefined;
      if (record === undefined) return;
      this.#records.delete(record.item);
      this.#waiting.delete(record);
      this.#old.delete(record);
      if (record.state === "refused") this.#refused--;
      if (record.state === "unopened") this.#unopened--;
      gone.push(record);
    });
    return gone;
  }

  #open(items: readonly Y.Item[]): EntryRecord[] {
    for (const item of items) {
      const record = this.#read(item);
      if (record === null) continue;
      this.#records.set(item, record);
      if (record.state === "waiting") this.#waiting.add(record);
      else if (record.state === "applied") markApplied(record, this);
      else if (record.state === "refused") this.refuse(record);
      else this.#unopened++;
    }
    this.#opened += items.length;
    return applyWaiting(this.#waiting, this);
  }

  #read(item: Y.Item): EntryRecord | null {
    const session = item.parentSub === null ? this.#sessionOf(item.parent) : null;
    if (session === null) return null;
    const entry = item.content instanceof Y.ContentBinary ? item.content.content : null;
    const { room, key, otherKeys = [] } = this.#place;
    const opened = entry && openEntry({ key, room, session: session.bytes, entry });
    if (entry !== null && opened?.ok === false) {
      for (const other of otherKeys) {
        const older = openEntry({ key: other, room, session: session.bytes, entry });
        if (older.ok) return this.#recordOf(item, session, entry.length, older.value, true);
      }
    }
    const bytes = entry?.length ?? 0;
    if (!opened?.ok) {
      if (item.deleted) return null;
      return { session, item, bytes, kind: null, counter: -1, state: "unopened", deletes: 0, content: null };
    }
    return this.#recordOf(item, session, bytes, opened.value, false);
  }

  #recordOf(item: Y.Item, session: SeenSession, bytes: number, opened: OpenedEntry, isOld: boolean): EntryRecord {
    const { kind, counter, plaintext } = opened;
    const content = kind === "opener" || kind === "checkpoint" ? null : readContent(opened);
    const deletes = content?.change.deletedLength ?? 0;
    const record: EntryRecord = { session, item, bytes, kind, counter, state: "waiting", deletes, content };
    this.#heard(content?.log ?? null);
    this.named.say(content?.covers ?? []);
    if (kind === "opener") record.state = this.#readOpener(session, item, plaintext) ? "applied" : "refused";
    else if (kind === "checkpoint") record.state = this.#readCheckpoint(plaintext);
    else if (content === null) record.state = "refused";
    if (isOld && kind !== "opener") this.#old.add(record);
    return record;
  }

  #readOpener(session: SeenSession, item: Y.Item, plaintext: Uint8Array): boolean {
    if (session.opener !== null) {
      this.#beginsAt(session, item.id);
      return true;
    }
    const { room, signersOf } = this.#place;
    const opener = readOpener({ room, session: session.bytes }, plaintext, (slot) => signersOf(slot, room));
    if (!opener.ok || slotOfClient(opener.value.client) !== opener.value.author) return false;
    session.begins = item.id;
    this.begin(session, opener.value);
    this.#heard(opener.value.heads.log);
    this.named.say(Object.entries(opener.value.heads.sessions));
    for (const [conversation, head] of Object.entries(opener.value.heads.conversations))
      this.conversationClaims.push({ conversation, ...head });
    const claimed = this.#claims.get(session.name);
    if (claimed !== undefined) this.claim(session.name, claimed);
    this.#claims.delete(session.name);
    return true;
  }

  /** A host can put an opener into the room once more: the session is where most of it stands. */
  #beginsAt(session: SeenSession, begins: Y.ID): void {
    if (this.highestCounter({ ...session, begins }) > this.highestCounter(session)) session.begins = begins;
  }

  /** Whom its signature proves entries to is asked elsewhere; what it says of others is somebody's word, like a snapshot's. */
  #readCheckpoint(plaintext: Uint8Array): "applied" {
    const checkpoint = readCheckpoint(plaintext);
    if (checkpoint.ok) this.named.say(checkpoint.value.seen);
    return "applied";
  }

  #heard(head: LogHead | null): void {
    if (head !== null) this.#place.onLogHead?.(head);
  }

  /** Present entries that open for nobody here, as they stand: left behind where a room is left. */
  unopenedEntries(): Uint8Array[] {
    const unopened = [...this.records].filter(({ state }) => state === "unopened");
    return unopened.flatMap(({ item }) => (item.content instanceof Y.ContentBinary ? [item.content.content] : []));
  }

  #sessionOf(parent: unknown): SeenSession | null {
    let name = this.#names.get(parent);
    if (name === undefined) {
      for (const [root, type] of this.#outer.share) if (type === parent) name = root;
      if (name === undefined) return null;
      this.#names.set(parent, name);
    }
    return isId(name) ? this.session(name) : null;
  }
}
