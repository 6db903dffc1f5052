import * as Y from "yjs";
import { newId, type SessionId } from "../../shared/base/ids.ts";
import type { Room } from "../../shared/base/room.ts";
import { RawClient } from "../../server/sync/testing/rawClient.ts";
import { systemRandom } from "../../server/systemRandom.ts";
import type { Headers } from "./couple.ts";

const ENTRY_BYTES = 48;

/**
 * One device that types numbered entries into a session of its own, so that whoever opens the room later can say
 * which of them are there. A new one after each fault: nothing is healed from what a client still holds.
 */
export class Writer {
  readonly session: SessionId;
  readonly client: RawClient;
  readonly room: Room;
  readonly who: Headers;
  written: number;
  /** What it held when it came; it brings them all with its first word. */
  readonly #brought: number;

  /** `before` is the same device before it lost its line. */
  constructor(serverUrl: string, room: Room, who: Headers, before?: Writer) {
    this.room = room;
    this.who = who;
    this.client = new RawClient(serverUrl.replace("http", "ws"), room, who);
    this.session = before?.session ?? newId<SessionId>(systemRandom);
    this.written = this.#brought = before?.written ?? 0;
    if (before) Y.applyUpdate(this.client.doc, Y.encodeStateAsUpdate(before.client.doc));
  }

  again(serverUrl: string): Promise<Writer> {
    return new Writer(serverUrl, this.room, this.who, this).join();
  }

  async join(): Promise<this> {
    await this.client.join();
    await this.client.until(({ saved, closeCode }) => saved >= 1 || closeCode !== null);
    return this;
  }

  /** Its first so many entries are on the server's disk: it was told so. What it said while joining counts as one. */
  get acknowledged(): number {
    return this.client.saved === 0 ? 0 : this.#brought + this.client.saved - 1;
  }

  /** Where there is no line, it stays in the document until there is one. */
  type(count = 1): this {
    for (let i = 0; i < count; i++) this.client.write(this.session, this.#next());
    return this;
  }

  /** Into the document and no further. */
  push(): void {
    this.client.doc.getArray(this.session).push([this.#next()]);
  }

  #next(): Uint8Array {
    const entry = new Uint8Array(ENTRY_BYTES);
    new DataView(entry.buffer).setUint32(0, this.written++);
    return entry;
  }

  /** As fast as the socket takes it, a few at a time, until the server is gone. */
  async typeUntilClosed(): Promise<void> {
    while (this.client.closeCode === null) {
      this.type(3);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

/** How many of a session's entries are in a document, from the first on without a gap or a repetition. */
export function countIn(doc: Y.Doc, session: string): number {
  const numbers = doc
    .getArray<Uint8Array>(session)
    .map((bytes) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(0));
  const wrong = numbers.find((number, i) => number !== i);
  if (wrong !== undefined) throw new Error(`entry ${wrong} of ${session} is not in its place`);
  return numbers.length;
}
