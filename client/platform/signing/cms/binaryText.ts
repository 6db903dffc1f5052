/**
 * A PDF is bytes with words between them. To search and to cut, one letter stands for one byte and back;
 * `TextDecoder`'s "latin1" would not do, which is another alphabet under that name.
 */
export function toBinaryText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}

export function fromBinaryText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Function arguments at once; engines allow about twice as many. */
const CHUNK = 0x8000;
