import type { VersionId } from "../../../../shared/base/ids.ts";
import { readSigning } from "../../../../shared/signing/readSigning.ts";
import type { SigningBody } from "../../../../shared/signing/signingBody.ts";
import type { SigningEvent } from "../../../../shared/signing/signingEvent.ts";
import type { SigningBook } from "./signingBook.ts";
import type { SigningPlace } from "./signingPlace.ts";

/**
 * Whether both devices would count it if it came next: asked of the same reading that both of them do, so that there
 * is no second list of rules here that could come to differ from it. Nobody is told of what would be passed over.
 */
export function isLegal(
  book: SigningBook,
  next: {
    readonly version: VersionId;
    readonly said: SigningBody;
    readonly place: SigningPlace;
    readonly now: number;
  },
): boolean {
  const { version, said, place, now } = next;
  const written = { n: book.length, atMs: now, version, by: place.slot, head: place.head.n };
  const event: SigningEvent =
    said.kind === "sign"
      ? { type: "signature", ...written, said, verdict: "sound" }
      : { type: "note", ...written, said };
  const { events } = book;
  return readSigning([...events, event], now).ignored === readSigning(events, now).ignored;
}
