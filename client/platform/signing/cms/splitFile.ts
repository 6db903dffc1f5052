import { hexToBytes } from "@noble/hashes/utils.js";
import { equalBytes } from "../../../../shared/base/bytes.ts";
import { isDay } from "../../../../shared/base/day.ts";
import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import { readBase, type SignatureField } from "./baseLayout.ts";
import { toBinaryText } from "./binaryText.ts";
import { firstRevision, type Revision } from "./increment.ts";
import { HOLE_BYTES, type Signed, withSignature } from "./signatureIncrement.ts";
import { elementsOf } from "./derReader.ts";
import { revisionEnds } from "./revisionEnds.ts";
import type { Withdrawn } from "./withdrawalNotes.ts";
import { type Withdrawal, withdrawalIn } from "./withdrawalIncrement.ts";

/** A file taken apart. What its parts claim is not believed yet: `readSigned` does that. */
export interface SplitFile {
  readonly base: Uint8Array;
  readonly signatures: readonly SignaturePart[];
  /** Already checked against the agreement that the pages claim to be of. */
  readonly withdrawals: readonly Withdrawn[];
  readonly last: Revision;
}

export interface SignaturePart extends Signed {
  /** The file up to here is this signature's. */
  readonly end: number;
  readonly covered: Uint8Array;
}

export type SplitProblem = "not-ours" | "changed";

/**
 * Takes a signed file apart by putting it together again: from each part is taken what it says (field, day,
 * signature, or the withdrawal), the part is written anew from that alone, and has to come out the same to the
 * last byte. So there is no room beside what is said: not in the hole's padding, not between objects, not
 * behind the end. The pages are for the caller to compare with a rendering.
 */
export function splitFile(bytes: Uint8Array): Result<SplitFile, SplitProblem> {
  const ends = revisionEnds(bytes);
  const base = readBase(bytes.subarray(0, ends[0] ?? 0));
  if (!base.ok) return base;
  let last = firstRevision(base.value);
  const signatures: SignaturePart[] = [];
  let withdrawal: Withdrawal | null = null;
  for (const end of ends.slice(1)) {
    const part = toBinaryText(bytes.subarray(last.bytes.length, end));
    const signed = signedIn(part, last);
    const rebuilt = signed === null ? null : withSignature(last, signed);
    const taken: Withdrawal | null = signed === null && signatures.length === 2 ? withdrawalIn(part, last) : null;
    const next = rebuilt?.revision ?? taken?.revision;
    if (next === undefined || withdrawal !== null) return fail("changed");
    if (!equalBytes(next.bytes, bytes.subarray(0, end))) return fail("changed");
    if (signed !== null && rebuilt !== null) {
      if (signatures.some(({ field }) => field === signed.field)) return fail("changed");
      signatures.push({ ...signed, end, covered: rebuilt.covered });
    }
    withdrawal = taken;
    last = next;
  }
  return ok({ base: base.value.bytes, signatures, withdrawals: withdrawal?.withdrawn ?? [], last });
}

const HEX = new RegExp(`^/Contents <([0-9a-f]{${2 * HOLE_BYTES}})>$`, "m");

/** What an increment that looks like a signature says; null when it does not. */
function signedIn(part: string, { base }: Revision): Signed | null {
  const number = Number(/^(\d{1,7}) 0 obj\n/.exec(part)?.[1] ?? 0);
  const field = FIELDS.find((name) => base.fields[name].number === number);
  const [, year, month, date] = /^\/M \(D:(\d{4})(\d\d)(\d\d)\)$/m.exec(part) ?? [];
  const day = `${year}-${month}-${date}`;
  const hex = HEX.exec(part)?.[1];
  if (field === undefined || hex === undefined || !isDay(day)) return null;
  const cms = firstElement(hexToBytes(hex));
  return cms === null ? null : { field, day, cms };
}

const FIELDS: readonly SignatureField[] = ["SignatureA", "SignatureB"];

/** The signature without the zeros behind it, by its own length. */
function firstElement(hole: Uint8Array): Uint8Array | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = hole;
  const length = second === 0x82 ? 4 + third * 256 + fourth : second === 0x81 ? 3 + third : 2 + second;
  const element = hole.subarray(0, length);
  return first === 0x30 && elementsOf(element)?.length === 1 ? element : null;
}
