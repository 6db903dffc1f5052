import type { OtherSignature } from "./report.ts";
import type { SignaturePlace } from "./signaturePlace.ts";
import { latin1 } from "./latin1.ts";

/**
 * Signatures of a file that is not ours. There is nothing to build it again from, so all that can be checked is
 * whether the bytes that a signature names are still the ones it signed; who signed, and what a program shows
 * of those bytes, stays open. The library that reads other people's signatures arrives only for this.
 */
export async function otherSignatures(bytes: Uint8Array): Promise<readonly OtherSignature[]> {
  const places = signaturePlaces(bytes);
  if (places.length === 0) return [];
  const { readOtherSignature } = await import("./readOtherSignature.ts");
  return Promise.all(places.map((place) => readOtherSignature(place)));
}

const LOOKED_AT = 16;
const BYTE_RANGE = /\/ByteRange\s*\[\s*(\d{1,9})\s+(\d{1,9})\s+(\d{1,9})\s+(\d{1,9})\s*\]/g;
/** No signature of a person is larger; a chain of certificates may stand in it. */
const HEX_MAX = 256 * 1024;

function signaturePlaces(bytes: Uint8Array): SignaturePlace[] {
  const places: SignaturePlace[] = [];
  for (const [, ...numbers] of latin1(bytes).matchAll(BYTE_RANGE)) {
    const [first = 0, length = 0, second = 0, rest = 0] = numbers.map(Number);
    const before = bytes.subarray(first, first + length);
    const hole = bytes.subarray(first + length, second);
    const cms = hexIn(hole);
    if (cms === null || second + rest > bytes.length) continue;
    const signed = new Uint8Array(length + rest);
    signed.set(before);
    signed.set(bytes.subarray(second, second + rest), length);
    // A hole larger than its signature would be room for something that nobody signed.
    places.push({ signed, cms, coversAll: first === 0 && second + rest === bytes.length });
    if (places.length === LOOKED_AT) break;
  }
  return places;
}

/** The signature lies in the hole as hexadecimal digits between angle brackets, with zeros up to its end. */
function hexIn(hole: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (hole.length > HEX_MAX) return null;
  const [, digits] = /^<([0-9a-fA-F]+)>$/.exec(latin1(hole)) ?? [];
  if (digits === undefined || digits.length % 2 !== 0) return null;
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
