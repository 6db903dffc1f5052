import { bytesToHex } from "@noble/hashes/utils.js";
import { concatBytes } from "../../../../shared/base/bytes.ts";
import { signedAppearance } from "./appearance.ts";
import type { SignatureField } from "./baseLayout.ts";
import { toBinaryText } from "./binaryText.ts";
import { compactDay } from "./compactDay.ts";
import { dictionary, type Revision, withIncrement } from "./increment.ts";

/** The place that is kept for a signature, in bytes; one takes about 1,200, with five certificates 2,800. */
export const HOLE_BYTES = 4_096;

/** What an increment is made of. The same of it is the same bytes: that is how it is checked. */
export interface Signed {
  readonly field: SignatureField;
  readonly day: string;
  readonly cms: Uint8Array;
}

/** A file with one signature more, and the two stretches of it that the signature is over. */
export interface SignedRevision {
  readonly revision: Revision;
  /** All of the file but the place of the signature itself. */
  readonly covered: Uint8Array;
}

/**
 * Puts a signature behind a file: the field with a value and a face, the signature, and what it looks like.
 * How long everything is does not depend on the signature, so it can be laid out before there is one.
 */
export function withSignature(revision: Revision, { field, day, cms }: Signed): SignedRevision {
  if (cms.length > HOLE_BYTES) throw new Error("a signature does not fit the place that is kept for it");
  const hex = bytesToHex(cms).padEnd(2 * HOLE_BYTES, "0");
  const lay = (range: string): Revision => withIncrement(revision, objectsOf(revision, { field, day, hex, range }));
  const laid = lay("");
  const holeAt = toBinaryText(laid.bytes.subarray(revision.bytes.length)).indexOf(CONTENTS) + CONTENTS.length - 1;
  const from = revision.bytes.length + holeAt;
  const to = from + hex.length + 2;
  const signed = lay(`0 ${from} ${to} ${laid.bytes.length - to}`);
  return { revision: signed, covered: concatBytes(signed.bytes.subarray(0, from), signed.bytes.subarray(to)) };
}

/** Room for four numbers of ten digits: the range is known only once everything has its place. */
const RANGE_WIDTH = 36;
const CONTENTS = "/Contents <";

interface Layout {
  readonly field: SignatureField;
  readonly day: string;
  readonly hex: string;
  readonly range: string;
}

function objectsOf({ base, size }: Revision, { field, day, hex, range }: Layout): { number: number; body: string }[] {
  const widget = base.fields[field];
  const [width, height] = sizeOf(widget.lines);
  const value = [
    "/Type /Sig",
    "/Filter /Adobe.PPKLite",
    "/SubFilter /ETSI.CAdES.detached",
    `/M (D:${compactDay(day)})`,
    `/ByteRange [${range.padEnd(RANGE_WIDTH)}]`,
    `${CONTENTS}${hex}>`,
    "",
  ].join("\n");
  return [
    { number: widget.number, body: dictionary(`${widget.lines}/V ${size} 0 R\n/AP <<\n/N ${size + 1} 0 R\n>>\n`) },
    { number: size, body: dictionary(value) },
    { number: size + 1, body: signedAppearance(width, height, day) },
  ];
}

function sizeOf(lines: string): readonly [number, number] {
  const [, left, bottom, right, top] = /^\/Rect \[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]$/m.exec(lines) ?? [];
  return [Number(right) - Number(left), Number(top) - Number(bottom)];
}
