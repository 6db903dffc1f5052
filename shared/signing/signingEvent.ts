import type { Slot, VersionId } from "../base/ids.ts";
import type { NoteBody, SignatureBody } from "./signingBody.ts";

/**
 * Whether a signature's own bytes were looked at: the pages rendered again and compared, the file part replayed,
 * the certificate's chain followed to the root in the page. "unchecked" is what this device cannot do, because
 * its program is older than the page. Only what is sound counts.
 */
export type Verdict = "sound" | "unsound" | "unchecked";

interface Place {
  readonly n: number;
  /** The server's clock when it stored the entry. */
  readonly atMs: number;
  readonly version: VersionId;
}

interface Written extends Place {
  readonly by: Slot;
  /** How much of the space log its writer knew. */
  readonly head: number;
}

interface Note extends Written {
  readonly type: "note";
  readonly said: NoteBody;
}

interface Signature extends Written {
  readonly type: "signature";
  readonly said: SignatureBody;
}

interface Unreadable extends Place {
  readonly type: "unreadable";
}

/** An entry of the signing log after opening, in the order of the log. */
export type SigningEvent = Note | (Signature & { readonly verdict: Verdict }) | Unreadable;

/** The same before anybody looked at the signature's own bytes. */
export type OpenedSigningEvent = Note | Signature | Unreadable;

export function judged(events: readonly OpenedSigningEvent[], verdictOf: (n: number) => Verdict): SigningEvent[] {
  return events.map((event) => (event.type === "signature" ? { ...event, verdict: verdictOf(event.n) } : event));
}
