import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "../../shared/base/bytes.ts";
import { readBase } from "../../client/platform/signing/cms/baseLayout.ts";
import { buildCms } from "../../client/platform/signing/cms/buildCms.ts";
import {
  dictionary,
  firstRevision,
  type Revision,
  stream,
  withIncrement,
} from "../../client/platform/signing/cms/increment.ts";
import { withSignature } from "../../client/platform/signing/cms/signatureIncrement.ts";
import { splitFile } from "../../client/platform/signing/cms/splitFile.ts";
import { type TestSigner, TODAY } from "../../client/platform/signing/cms/testing/signers.ts";

/** What somebody with a PDF library can do to a file, and our own writer refuses to. */

/** The file as far as our own reader follows it. */
export function revisionOf(file: Uint8Array): Revision {
  const split = splitFile(file);
  if (!split.ok) throw new Error(split.problem);
  return split.value.last;
}

/** Other words in the place of the first page's: an increment that touches no signed byte. */
export function covered(revision: Revision, words = "Bo hands over his salary and asks before he goes out."): Revision {
  const { firstPage } = revision.base;
  const contents = /^\/Contents (\d+ 0 R)$/m.exec(firstPage.lines)?.[1];
  if (contents === undefined) throw new Error("the first page has one stream of contents");
  // A font that every reader has; the page's own words are no longer drawn.
  const font = "/Resources <<\n/Font << /F9 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>\n>>\n";
  const lines = firstPage.lines
    .replace(`/Contents ${contents}`, `/Contents ${revision.size} 0 R`)
    .replace(/^\/Resources \d+ 0 R\n/m, font);
  const drawn = `q 1 g 60 60 480 720 re f Q BT /F9 12 Tf 72 700 Td (${words}) Tj ET`;
  return withIncrement(revision, [
    { number: firstPage.number, body: dictionary(lines) },
    { number: revision.size, body: stream("", drawn) },
  ]);
}

/** Signs whatever there is, as a foreign program would. */
export async function signedAnyway(signer: TestSigner, revision: Revision): Promise<Uint8Array> {
  const field = signer.slot === "a" ? "SignatureA" : "SignatureB";
  const { covered: bytes } = withSignature(revision, { field, day: TODAY, cms: new Uint8Array() });
  const cms = await buildCms(sha256(bytes), signer.certificate, signer.sign);
  return withSignature(revision, { field, day: TODAY, cms }).revision.bytes;
}

/** A revision that starts from pages whatever they show. */
export function pagesAlone(base: Uint8Array): Revision {
  const read = readBase(base);
  if (!read.ok) throw new Error(read.problem);
  return firstRevision(read.value);
}

export function flipped(bytes: Uint8Array, at: number, bit = 0): Uint8Array {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return changed;
}

export function replaced(bytes: Uint8Array, what: string, by: string, from = 0): Uint8Array {
  const at = Buffer.from(bytes).indexOf(what, from, "latin1");
  if (at === -1) throw new Error(`${what} is not in the file`);
  return concatBytes(bytes.subarray(0, at), Buffer.from(by, "latin1"), bytes.subarray(at + what.length));
}

export function placeOf(bytes: Uint8Array, what: string, from = 0): number {
  const at = Buffer.from(bytes).indexOf(what, from, "latin1");
  if (at === -1) throw new Error(`${what} is not in the file`);
  return at;
}
