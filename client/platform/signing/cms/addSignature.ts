import { sha256 } from "@noble/hashes/sha2.js";
import { isDay } from "../../../../shared/base/day.ts";
import type { SignatureField } from "./baseLayout.ts";
import type { Sign } from "./ecdsaSignature.ts";
import { readSigned } from "./readSigned.ts";
import { withSignature } from "./signatureIncrement.ts";
import { splitFile } from "./splitFile.ts";

export interface SignatureToAdd {
  /** The pages, or the pages with the other's signature. */
  readonly file: Uint8Array;
  readonly field: SignatureField;
  readonly day: string;
  /** DER, by `issueCertificate`. */
  readonly certificate: Uint8Array;
  readonly sign: Sign;
}

/**
 * The file with one signature more; what is behind `file.length` is the increment. Throws on a file that
 * cannot be signed there: whoever signs has read it before, and compared it with their own rendering.
 */
export async function addSignature({ file, field, day, certificate, sign }: SignatureToAdd): Promise<Uint8Array> {
  const split = splitFile(file);
  if (!split.ok) throw new Error(`a file that is ${split.problem} is not signed`);
  const { last, signatures, withdrawals } = split.value;
  const isTaken = withdrawals.length > 0 || signatures.some((signature) => signature.field === field);
  if (isTaken || !isDay(day)) throw new Error("a signature where there can be none");
  // The digest needs the layout, which does not depend on what will be in the hole.
  const { covered } = withSignature(last, { field, day, cms: new Uint8Array() });
  const { buildCms } = await import("./buildCms.ts");
  const cms = await buildCms(sha256(covered), certificate, sign);
  const { bytes } = withSignature(last, { field, day, cms }).revision;
  if (!readSigned(bytes).ok) throw new Error("a signature that no reader would believe was made");
  return bytes;
}
