/**
 * Takes DER apart just far enough to find what is said in it. It need not be strict: whoever reads with it
 * writes the whole again from what was found and compares every byte, so a second spelling of anything,
 * a field more or a byte behind the end never comes through.
 */
export interface Element {
  readonly tag: number;
  readonly content: Uint8Array;
  /** With tag and length. */
  readonly whole: Uint8Array;
}

/** The elements that lie side by side in `bytes`, or null when they do not end where the bytes end. */
export function elementsOf(bytes: Uint8Array): readonly Element[] | null {
  const elements: Element[] = [];
  for (let at = 0; at < bytes.length;) {
    const element = elementAt(bytes, at);
    if (element === null) return null;
    elements.push(element);
    at += element.whole.length;
  }
  return elements;
}

/** What is inside of inside: `path` counts elements from 0; null when something is not there. */
export function elementIn(bytes: Uint8Array, path: readonly number[]): Element | null {
  let inside = bytes;
  let found: Element | null = null;
  for (const index of path) {
    found = elementsOf(inside)?.[index] ?? null;
    if (found === null) return null;
    inside = found.content;
  }
  return found;
}

function elementAt(bytes: Uint8Array, at: number): Element | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return null;
  // 0x80 would be an open end, and nothing of ours needs more than two bytes for its length.
  const more = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || more > 2) return null;
  const start = at + 2 + more;
  let length = more === 0 ? first : 0;
  for (let i = 0; i < more; i++) length = length * 256 + (bytes[at + 2 + i] ?? 0);
  if (start + length > bytes.length) return null;
  return { tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(at, start + length) };
}
