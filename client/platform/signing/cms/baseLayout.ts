import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import { toBinaryText } from "./binaryText.ts";

/** The names of the two fields. Slot a signs in A: nobody is the author of the two. */
export type SignatureField = "SignatureA" | "SignatureB";

/**
 * The pages as the renderer writes them (docs/signed-file.md), and where in them lies what an increment needs. No PDF
 * reader: it knows this one layout, and takes anything else for somebody else's file.
 */
export interface BaseLayout {
  readonly bytes: Uint8Array;
  readonly fields: Readonly<Record<SignatureField, PdfObject>>;
  readonly firstPage: PdfObject;
  readonly names: PdfObject;
  readonly catalog: PdfObject;
  /** The trailer's lines on /Root, /Info and /ID, which every increment repeats. */
  readonly trailer: string;
  readonly size: number;
  readonly xrefAt: number;
}

export interface PdfObject {
  readonly number: number;
  /** The lines between `<<` and `>>`, each with its end. */
  readonly lines: string;
}

const END =
  /\ntrailer\n<<\n\/Size (\d{1,7})\n(\/Root 3 0 R\n\/Info \d{1,7} 0 R\n\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]\n)>>\nstartxref\n(\d{1,10})\n%%EOF\n$/;
const LONGEST_END = 300;

export function readBase(bytes: Uint8Array): Result<BaseLayout, "not-ours"> {
  const text = toBinaryText(bytes);
  const end = END.exec(text.slice(-LONGEST_END));
  if (end === null || !text.startsWith("%PDF-1.7\n")) return fail("not-ours");
  const [whole, sizeText, trailer = "", xrefText] = end;
  const size = Number(sizeText);
  const xrefAt = Number(xrefText);
  const tableAt = xrefAt + `xref\n0 ${size}\n`.length;
  const isWhereItSays = tableAt + size * ENTRY + whole.length - 1 === text.length;
  if (!isWhereItSays || !text.startsWith(`xref\n0 ${size}\n`, xrefAt)) return fail("not-ours");

  const object = (number: number): PdfObject | null => objectAt(text, tableAt, number);
  const catalog = object(3);
  const names = object(2);
  const firstPage = object(reference(object(1), /^\/Kids \[(\d{1,7}) 0 R/m));
  const form = object(reference(catalog, /^\/AcroForm (\d{1,7}) 0 R$/m));
  const a = object(reference(form, /^\/Fields \[(\d{1,7}) 0 R \d{1,7} 0 R\]$/m));
  const b = object(reference(form, /^\/Fields \[\d{1,7} 0 R (\d{1,7}) 0 R\]$/m));
  if (catalog === null || names === null || firstPage === null) return fail("not-ours");
  if (!isEmptyField(a, "SignatureA") || !isEmptyField(b, "SignatureB")) return fail("not-ours");
  return ok({ bytes, fields: { SignatureA: a, SignatureB: b }, firstPage, names, catalog, trailer, size, xrefAt });
}

/** Bytes of one line of the table. */
const ENTRY = 20;

function objectAt(text: string, tableAt: number, number: number): PdfObject | null {
  const offset = /^(\d{10}) 00000 n \n$/.exec(
    text.slice(tableAt + number * ENTRY, tableAt + (number + 1) * ENTRY),
  )?.[1];
  if (offset === undefined) return null;
  const head = `${number} 0 obj\n<<\n`;
  const from = Number(offset) + head.length;
  const end = text.indexOf(">>\nendobj\n", from);
  return text.startsWith(head, Number(offset)) && end !== -1 ? { number, lines: text.slice(from, end) } : null;
}

/** Zero is the number of no object: what is not there leads nowhere. */
function reference(object: PdfObject | null, pattern: RegExp): number {
  return Number(pattern.exec(object?.lines ?? "")?.[1] ?? 0);
}

function isEmptyField(object: PdfObject | null, name: SignatureField): object is PdfObject {
  return object !== null && object.lines.includes(`/T (${name})\n`) && !/^\/(?:V|AP) /m.test(object.lines);
}
