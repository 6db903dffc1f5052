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

/** An entry of the signing log after opening, in the order of the log. */
export type SigningEvent =
  | (Written & { readonly type: "note"; readonly said: NoteBody })
  | (Written & { readonly type: "signature"; readonly said: SignatureBody; readonly verdict: Verdict })
  | (Place & { readonly type: "unreadable" });
