import { bytesToHex } from "@noble/hashes/utils.js";
import { concatBytes } from "../../../../shared/base/bytes.ts";
import { utf8Bytes } from "../../../../shared/base/lengthPrefixed.ts";
import { pageWords } from "../../../../shared/signing/words/pageWords.ts";
import { framedLines } from "./appearance.ts";
import type { PdfObject } from "./baseLayout.ts";
import { fromBinaryText, toBinaryText } from "./binaryText.ts";
import { dictionary, type Revision, stream, withIncrement } from "./increment.ts";
import { pageIn } from "./pageIn.ts";
import { withdrawalLines } from "./withdrawalLines.ts";
import { readWithdrawalNotes, type Withdrawn } from "./withdrawalNotes.ts";

/** In the margin above the first page, where nothing else stands. */
const PLACE = { left: 72, bottom: 782, right: 523.28 } as const;
const NAME = "withdrawal.json";

export interface Withdrawal {
  readonly revision: Revision;
  readonly withdrawn: readonly Withdrawn[];
}

/**
 * Puts a withdrawal behind both signatures: the notes as an attachment, and on the first page what they say.
 * It depends on the notes and the pages alone, so both of the two make the same file. It takes nothing from
 * the signatures, which go on holding: what was signed was signed. Null when the notes are not about these
 * pages, or not by who they say.
 */
export function withWithdrawal(revision: Revision, notes: string): Withdrawal | null {
  const { base, size } = revision;
  const page = pageIn(base.bytes);
  const words = page === null ? null : pageWords(page.lang);
  const withdrawn = page === null ? null : readWithdrawalNotes(notes, page);
  if (page === null || words?.ok !== true || withdrawn === null) return null;
  const names = put(
    base.names,
    "    (agreement.json) 9 0 R\n",
    `    (agreement.json) 9 0 R\n    (${NAME}) ${size + 1} 0 R\n`,
  );
  const catalog = put(base.catalog, "/AF [9 0 R]\n", `/AF [9 0 R ${size + 1} 0 R]\n`);
  if (names === null || catalog === null || base.firstPage.lines.includes("/Annots")) return null;

  const { said, drawn } = withdrawalLines(withdrawn, page, words.value);
  const height = 10 + 14 * drawn.length;
  const top = PLACE.bottom + height;
  const content = toBinaryText(utf8Bytes(notes));
  const file = `/Type /EmbeddedFile\n/Subtype /application#2Fjson\n/Params <<\n/Size ${content.length}\n>>\n`;
  const entry = `/Type /Filespec\n/AFRelationship /Supplement\n/F (${NAME})\n/UF (${NAME})\n/EF <<\n/F ${size} 0 R\n/UF ${size} 0 R\n>>\n`;
  const annotation = [
    "/Type /Annot",
    "/Subtype /FreeText",
    `/Rect [${PLACE.left} ${PLACE.bottom} ${PLACE.right} ${top}]`,
    `/Contents <${utf16(said.join("\n"))}>`,
    "/DA (/Helv 10 Tf 0 g)",
    // Printed, and not to be moved, changed or taken away.
    "/F 196",
    `/P ${base.firstPage.number} 0 R`,
    `/AP <<\n/N ${size + 3} 0 R\n>>`,
    "",
  ].join("\n");
  const objects = [
    names,
    catalog,
    { number: base.firstPage.number, lines: `${base.firstPage.lines}/Annots [${size + 2} 0 R]\n` },
    { number: size + 1, lines: entry },
    { number: size + 2, lines: annotation },
  ].map(({ number, lines }) => ({ number, body: dictionary(lines) }));
  const streams = [
    { number: size, body: stream(file, content) },
    { number: size + 3, body: framedLines(PLACE.right - PLACE.left, height, drawn) },
  ];
  const inOrder = [...objects, ...streams].toSorted((left, right) => left.number - right.number);
  return { revision: withIncrement(revision, inOrder), withdrawn };
}

/** The withdrawal of which an increment says that it is one, written anew. */
export function withdrawalIn(part: string, last: Revision): Withdrawal | null {
  const notes = notesIn(part);
  return notes === null ? null : withWithdrawal(last, notes);
}

function notesIn(part: string): string | null {
  const found = /\/Type \/EmbeddedFile\n[^]{0,120}?\/Length (\d{1,7})\n>>\nstream\n/.exec(part);
  if (found === null) return null;
  const from = found.index + found[0].length;
  try {
    const bytes = fromBinaryText(part.slice(from, from + Number(found[1])));
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** One line exchanged for others, or null unless it is there exactly once. */
function put(object: PdfObject, line: string, by: string): PdfObject | null {
  const parts = object.lines.split(line);
  return parts.length === 2 ? { number: object.number, lines: parts.join(by) } : null;
}

/** PDF's Unicode text: big-endian behind a mark, here in hex so that no letter has to be escaped. */
function utf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return bytesToHex(
    concatBytes(Uint8Array.of(0xfe, 0xff), ...units.map((unit) => Uint8Array.of(unit >> 8, unit & 0xff))),
  );
}
