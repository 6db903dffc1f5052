import { fromBase64url, toBase64url } from "../../../../shared/base/base64url.ts";
import { readSigningHeader } from "../../../../shared/seal/signing/signingHeader.ts";
import type { StoredSigningEntry } from "../../../../shared/wire/http/signingEntriesField.ts";
import type { Api } from "../../http/createApi.ts";
import type { SigningBook } from "./signingBook.ts";
import type { SigningPlace } from "./signingPlace.ts";
import type { KeptEntry } from "./signingStore.ts";

interface Bringing {
  readonly api: Api;
  readonly book: SigningBook;
  readonly place: () => SigningPlace;
}

/**
 * A server that was restored from a backup gets back what this device has, byte for byte and in its order. Notes
 * whoever comes first may bring; a signature only its author, because the server takes one of each partner for a
 * version. What comes after a signature of the other waits until they have been here. Whether it helped, the next
 * reading shows: a server that plays games takes everything and shows as little as before.
 */
export async function bringBack({ api, book, place }: Bringing): Promise<void> {
  const known = book.length;
  const there = await lengthThere(api, book, known);
  if (there === null) return;
  for (let n = there; n < known; n++) {
    const kept = await book.entryAt(n);
    if (kept === null || !mayBring(book, n, kept.entry, place())) return;
    const answer = await api.call("signing/append", { n, entry: toBase64url(kept.entry) });
    if (answer.ok) continue;
    // Something else lies there by now: the book compares, and freezes if it is another story.
    if ("entries" in answer && answer.entries !== undefined) await book.take(answer.entries.map(delivered));
    return;
  }
}

/** Looked for from the end: a backup lacks little, and entries may be whole files. Null: nobody answered. */
async function lengthThere(api: Api, book: SigningBook, known: number): Promise<number | null> {
  for (let back = 2; ; back *= 2) {
    const from = Math.max(0, known - back);
    let answer = await api.call("signing/read", { from });
    let next = from;
    while (answer.ok) {
      await book.take(answer.entries.map(delivered));
      next = (answer.entries.at(-1)?.n ?? next - 1) + 1;
      if (!answer.more || answer.entries.length === 0) break;
      answer = await api.call("signing/read", { from: next });
    }
    if (!answer.ok) return null;
    if (next > from || from === 0) return next;
  }
}

function mayBring(book: SigningBook, n: number, entry: Uint8Array, { slot }: SigningPlace): boolean {
  const header = readSigningHeader(entry);
  if (!header.ok) return false;
  const event = book.reading.events.find((one) => one.n === n);
  return header.value.kind === "note" || (event?.type === "signature" && event.by === slot);
}

export function delivered({ n, at, entry }: StoredSigningEntry): KeptEntry {
  const bytes = fromBase64url(entry);
  if (!bytes.ok) throw new Error("a parsed entry is base64url");
  return { n, at, entry: bytes.value };
}
