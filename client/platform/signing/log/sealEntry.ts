import { fromBase64url } from "../../../../shared/base/base64url.ts";
import type { VersionId } from "../../../../shared/base/ids.ts";
import type { Random } from "../../../../shared/base/random.ts";
import { fail, type Result } from "../../../../shared/base/result.ts";
import { canonicalBytes } from "../../../../shared/seal/canonical.ts";
import { openSigningEntry } from "../../../../shared/seal/signing/openSigningEntry.ts";
import { sealSigningEntry } from "../../../../shared/seal/signing/sealSigningEntry.ts";
import { NO_SIGNING_ENTRY } from "../../../../shared/seal/signing/signingHeader.ts";
import { fitsOnePage } from "../../../../shared/signing/pageHash.ts";
import type { SigningReading } from "../../../../shared/signing/readSigningLog.ts";
import {
  type NoteBody,
  readSigningBody,
  SIGNING_RULES,
  type SigningBody,
  writeSigningBody,
} from "../../../../shared/signing/signingBody.ts";
import type { SigningProblem } from "../../words/signingProblem.ts";
import type { SigningPlace } from "./signingPlace.ts";

const NOTHING = new Uint8Array(0);

/**
 * The entry as it leaves, made for the one place in the log that comes after what was read. It names the entry before
 * it and the space's log as this device knows it, so that it means nothing anywhere else: brought to another place, by
 * a server or after somebody was quicker, it is refused and has to be made anew.
 */
export function sealEntry(
  said: SigningBody,
  at: {
    readonly version: VersionId;
    readonly head: SigningReading["head"];
    readonly place: SigningPlace;
    readonly random: Random;
  },
  attachment: Uint8Array = NOTHING,
): Result<Uint8Array, SigningProblem> {
  const { version, head, place, random } = at;
  const spaceKey = place.keys.keys.find(({ epoch }) => epoch === place.epoch)?.spaceKey;
  if (spaceKey === undefined) return fail("key-missing");
  if (said.kind === "propose" && !fitsOnePage(said.page)) return fail("page-too-large");
  // What nobody could read back is not said: a line of only blanks, a page with a letter that has no place in it.
  if (readSigningBody(canonicalBytes({ head: place.head, said })) === null) return fail("not-possible-now");
  const sealed = sealSigningEntry({
    spaceKey,
    space: place.space,
    header: { kind: said.kind === "sign" ? "signature" : "note", version, previous: previousOf(head) },
    rules: SIGNING_RULES,
    body: writeSigningBody({ head: place.head, said }),
    attachment,
    secretKey: place.signing.secretKey,
    random,
  });
  return sealed.ok ? sealed : fail("page-too-large");
}

/** What waits on the disk, read again: by another tab, after a reload, or to be sealed for another place. */
export function noteOf(
  entry: Uint8Array,
  place: SigningPlace,
): {
  readonly version: VersionId;
  readonly said: NoteBody;
  readonly previous: Uint8Array;
  readonly epoch: number;
} | null {
  const opened = openSigningEntry({ ...place.keys, space: place.space, entry });
  if (!opened.ok || opened.value.by !== place.slot) return null;
  const said = readSigningBody(opened.value.body)?.said;
  const { version, previous } = opened.value.header;
  return said === undefined || said.kind === "sign" ? null : { version, said, previous, epoch: opened.value.epoch };
}

/** The first entry of a log has none before it, and says so with bytes that no hash is. */
export function previousOf(head: SigningReading["head"]): Uint8Array {
  if (head === null) return NO_SIGNING_ENTRY;
  const bytes = fromBase64url(head.hash, 32);
  if (!bytes.ok) throw new Error("a reading's hashes are base64url");
  return bytes.value;
}
