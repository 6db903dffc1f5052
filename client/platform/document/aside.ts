import * as Y from "yjs";
import { toBase64url } from "../../../shared/base/base64url.ts";
import { concatBytes } from "../../../shared/base/bytes.ts";
import type { Random } from "../../../shared/base/random.ts";
import { openEntry } from "../../../shared/seal/entry/openEntry.ts";
import { sealEntry } from "../../../shared/seal/entry/sealEntry.ts";
import { SESSION_BYTES } from "../../../shared/seal/entry/entryContext.ts";
import type { Disk } from "./disk.ts";
import { OPENED } from "./localChanges.ts";
import type { NextRoom } from "./sealedDocument.ts";

/** One seal takes at most a sync frame. */
const PIECE_BYTES = 2 * 1024 * 1024;

/**
 * The state of the inner document beside the room's log, sealed, on this device and nowhere else. While
 * somebody only reads they must not write into the room; what vanishes from it meanwhile is kept here,
 * merged again at the next start and carried by their next visible entry.
 */
export class Aside {
  readonly #disk: Disk;
  readonly #inner: Y.Doc;
  readonly #place: NextRoom & { readonly random: Random };
  readonly #keys = new Set<string>();
  #isCurrent = false;

  private constructor(disk: Disk, inner: Y.Doc, place: NextRoom & { readonly random: Random }) {
    this.#disk = disk;
    this.#inner = inner;
    this.#place = place;
    inner.on("update", this.#outdate);
  }

  /** Merges what earlier pages and other tabs kept. */
  static async open(disk: Disk, inner: Y.Doc, place: NextRoom & { readonly random: Random }): Promise<Aside> {
    const aside = new Aside(disk, inner, place);
    for (const [key, pieces] of await disk.readAside()) {
      const keys = [place.key, ...(place.otherKeys ?? [])];
      const updates = keys.flatMap((one) => openPieces({ ...place, key: one }, pieces) ?? []);
      const [update] = updates;
      if (update === undefined) continue;
      Y.applyUpdateV2(inner, update, OPENED);
      aside.#keys.add(key);
    }
    aside.#isCurrent = false;
    return aside;
  }

  get holds(): boolean {
    return this.#keys.size > 0;
  }

  keep(): void {
    if (this.#isCurrent) return;
    const session = this.#place.random.bytes(SESSION_BYTES);
    const key = toBase64url(session);
    const pieces = sealPieces(this.#place, session, Y.encodeStateAsUpdateV2(this.#inner));
    this.#disk.keepAside(key, pieces, this.#keys);
    this.#keys.clear();
    this.#keys.add(key);
    this.#isCurrent = true;
  }

  /** Once the log holds all of it again; not before that is on this disk. */
  async drop(): Promise<void> {
    const keys = [...this.#keys];
    if (keys.length === 0) return;
    this.#keys.clear();
    this.#isCurrent = false;
    await this.#disk.whenKept();
    this.#disk.dropAside(keys);
  }

  destroy(): void {
    this.#inner.off("update", this.#outdate);
  }

  readonly #outdate = (): void => {
    this.#isCurrent = false;
  };
}

/** A session of its own for each copy: no nonce of it is used twice. */
function sealPieces({ room, key }: NextRoom, session: Uint8Array, update: Uint8Array): Uint8Array[] {
  const pieces = [session];
  for (let from = 0; from < update.length; from += PIECE_BYTES) {
    const plaintext = update.subarray(from, from + PIECE_BYTES);
    const counter = pieces.length - 1;
    pieces.push(sealEntry({ key, room, session, counter, kind: "snapshot", plaintext, padding: "private" }));
  }
  return pieces;
}

function openPieces({ room, key }: NextRoom, [session, ...pieces]: readonly Uint8Array[]): Uint8Array | null {
  if (session === undefined) return null;
  const opened = pieces.map((entry) => openEntry({ key, room, session, entry }));
  const parts = opened.flatMap((piece) => (piece.ok ? [piece.value.plaintext] : []));
  return parts.length === pieces.length && parts.length > 0 ? concatBytes(...parts) : null;
}
