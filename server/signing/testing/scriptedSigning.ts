import { concatBytes } from "../../../shared/base/bytes.ts";
import { newId, type VersionId } from "../../../shared/base/ids.ts";
import {
  NO_SIGNING_ENTRY,
  SIGNING_BUCKET_BYTES,
  SIGNING_NONCE_BYTES,
  signingEntryHash,
  type SigningKind,
  writeSigningHeader,
} from "../../../shared/seal/signing/signingHeader.ts";
import { systemRandom } from "../../systemRandom.ts";

const SEALED_AROUND = SIGNING_NONCE_BYTES + 16;

/** What two people's clients would bring, as the server sees it: a header, and bytes that it cannot read. */
export class ScriptedSigning {
  readonly version = newId<VersionId>(systemRandom);
  readonly entries: Uint8Array[] = [];

  draft(
    kind: SigningKind,
    given: { readonly version?: VersionId; readonly previous?: Uint8Array; readonly buckets?: number } = {},
  ): Uint8Array {
    const last = this.entries.at(-1);
    const previous = given.previous ?? (last === undefined ? NO_SIGNING_ENTRY : signingEntryHash(last));
    const sealed = systemRandom.bytes(SEALED_AROUND + SIGNING_BUCKET_BYTES * (given.buckets ?? 1));
    return concatBytes(writeSigningHeader({ kind, version: given.version ?? this.version, previous }), sealed);
  }

  took(entry: Uint8Array): void {
    this.entries.push(entry);
  }
}
