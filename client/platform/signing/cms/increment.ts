import { concatBytes } from "../../../../shared/base/bytes.ts";
import type { BaseLayout } from "./baseLayout.ts";
import { fromBinaryText } from "./binaryText.ts";

/**
 * A file as far as it has come: the pages and what was put behind them. Nothing of what is there is ever
 * written again: a signature holds for the bytes before it.
 */
export interface Revision {
  readonly base: BaseLayout;
  /** The whole file so far. */
  readonly bytes: Uint8Array;
  /** The first number that no object has. */
  readonly size: number;
  readonly xrefAt: number;
}

export function firstRevision(base: BaseLayout): Revision {
  return { base, bytes: base.bytes, size: base.size, xrefAt: base.xrefAt };
}

/** An object of an increment: one that takes the place of its number's first, or a new one. */
export interface WrittenObject {
  readonly number: number;
  /** Between `N 0 obj` and `endobj`, with the last line's end. */
  readonly body: string;
}

/**
 * Puts objects behind a file: the objects, a table of where they begin, and a trailer that leads back to the
 * table before (ISO 32000-1, 7.5.6). `objects` are in the order of their numbers.
 */
export function withIncrement(revision: Revision, objects: readonly WrittenObject[]): Revision {
  const start = revision.bytes.length;
  let written = "";
  let table = "";
  for (const { number, body } of objects) {
    table += `${number} 1\n${String(start + written.length).padStart(10, "0")} 00000 n \n`;
    written += `${number} 0 obj\n${body}endobj\n`;
  }
  const xrefAt = start + written.length;
  const size = Math.max(revision.size, ...objects.map(({ number }) => number + 1));
  const trailer = `trailer\n<<\n/Size ${size}\n${revision.base.trailer}/Prev ${revision.xrefAt}\n>>\n`;
  const tail = `xref\n${table}${trailer}startxref\n${xrefAt}\n%%EOF\n`;
  return { base: revision.base, bytes: concatBytes(revision.bytes, fromBinaryText(written + tail)), size, xrefAt };
}

/** A dictionary of these lines, and a stream behind it. */
export function dictionary(lines: string): string {
  return `<<\n${lines}>>\n`;
}

/** `content` one letter a byte. Never compressed: what was put behind a signature can be read with the eye. */
export function stream(lines: string, content: string): string {
  return `${dictionary(`${lines}/Length ${content.length}\n`)}stream\n${content}\nendstream\n`;
}
