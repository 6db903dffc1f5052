import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64url } from "../../../../shared/base/base64url.ts";
import type { Slot, SpaceId } from "../../../../shared/base/ids.ts";
import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import { pageSpace } from "../../../../shared/signing/pageSpace.ts";
import { readCms } from "./readCms.ts";
import { type SignaturePart, splitFile, type SplitProblem } from "./splitFile.ts";
import type { Withdrawn } from "./withdrawalNotes.ts";

export interface ReadSigned {
  /** The pages. They are the reader's to compare with a rendering of their agreement. */
  readonly base: Uint8Array;
  /** In the order in which they were made: the second is over the first. */
  readonly signatures: readonly SignedBy[];
  readonly withdrawals: readonly Withdrawn[];
}

/**
 * Whose key signed, as far as a file can say: a device's, vouched for by a root. Whether that root is the
 * one in the page, in that seat, space and name, is for the caller; whose root it is, for the two people.
 */
export interface SignedBy {
  readonly slot: Slot;
  readonly day: string;
  /** The file up to here is this signature's. */
  readonly end: number;
  readonly cn: string;
  readonly serial: Uint8Array;
  /** Base64url of SHA-256 over the device's key, as in the space log. */
  readonly spkiHash: string;
  /** Base64url. */
  readonly root: string;
  readonly space: SpaceId;
  /** As a page names its space. */
  readonly spaceHash: string;
  /** Whether the root certified the signing key itself, or one that handed on to it. */
  readonly rootBy: "root" | "succession";
}

/** Every signature in a file holds, and there is nothing else in it; pages without any are read too. */
export function readSigned(bytes: Uint8Array): Result<ReadSigned, SplitProblem> {
  const split = splitFile(bytes);
  if (!split.ok) return split;
  const { base, signatures, withdrawals } = split.value;
  const signed = signatures.map(signedBy).filter((one) => one !== null);
  return signed.length === signatures.length ? ok({ base, signatures: signed, withdrawals }) : fail("changed");
}

function signedBy({ field, day, end, covered, cms }: SignaturePart): SignedBy | null {
  const read = readCms(cms, sha256(covered));
  if (!read.ok) return null;
  const { commonName, serial, spkiHash, vouchedBy, notBefore } = read.value;
  const { slot, root, space, certificates } = vouchedBy;
  if (field !== (slot === "a" ? "SignatureA" : "SignatureB") || notBefore >= day) return null;
  return {
    slot,
    day,
    end,
    cn: commonName,
    serial,
    spkiHash: toBase64url(spkiHash),
    root,
    space,
    spaceHash: pageSpace(space),
    rootBy: certificates.length === 1 ? "root" : "succession",
  };
}
