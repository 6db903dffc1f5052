import type { EmbeddedFont, PdfDocument } from "./pdfDocument.ts";
import type { Line } from "./lines.ts";
import type { PlacedGlyph, Shape } from "./typeface.ts";

export interface Ink {
  /** As in CSS, six hexadecimal digits. */
  readonly color: string;
  readonly size: number;
}

/** Half a thousandth of a point is nothing, and short numbers make a short file. */
function number(value: number): string {
  return String(Math.round(value * 1_000) / 1_000);
}

function inkOf(color: string): string {
  const parts = [1, 3, 5].map((from) => number(Number.parseInt(color.slice(from, from + 2), 16) / 255));
  return `${parts.join(" ")} rg`;
}

/** UTF-16 as a PDF wants it. */
function hexOf(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0"));
  return `<feff${units.join("")}>`;
}

/**
 * Draws a line whose baseline begins at x, y, in the order of reading. Letters whose glyphs do not tell which
 * they are bring them along, for whoever reads aloud, searches or copies.
 */
export function setLine(document: PdfDocument, line: Line, x: number, y: number, { color, size }: Ink): void {
  document.addContent(`BT ${inkOf(color)}`);
  for (const { shape, x: own } of line.pieces) setShape(document, shape, x + (own * size) / 1_000, y, size);
  document.addContent("ET");
}

function setShape(document: PdfDocument, { font, parts }: Shape, x: number, y: number, size: number): void {
  document.page.fonts[font.id] ??= font.ref();
  document.addContent(`/${font.id} ${number(size)} Tf`);
  for (const { glyphs, spoken } of parts) {
    if (spoken !== null) document.addContent(`/Span <</ActualText ${hexOf(spoken)}>> BDC`);
    setGlyphs(document, font, glyphs, x, y, size);
    if (spoken !== null) document.addContent("EMC");
  }
}

function setGlyphs(
  document: PdfDocument,
  font: EmbeddedFont,
  glyphs: readonly PlacedGlyph[],
  x: number,
  y: number,
  size: number,
): void {
  let run: string[] = [];
  const end = (): void => {
    if (run.length > 0) document.addContent(`[${run.join("")}] TJ`);
    run = [];
  };
  // Where the reader's pen is after the last glyph; a mark that is lifted onto its letter leaves the line.
  let pen = { x: Number.NaN, y: Number.NaN };
  for (const glyph of glyphs) {
    const own = numberOf(font, glyph);
    if (glyph.y !== pen.y) {
      end();
      const [left, up] = [x + (glyph.x * size) / 1_000, y - (glyph.y * size) / 1_000];
      document.addContent(`1 0 0 -1 ${number(left)} ${number(up)} Tm`);
    } else if (Math.abs(glyph.x - pen.x) > 0.5) {
      run.push(number(pen.x - glyph.x));
    }
    run.push(`<${own.toString(16).padStart(4, "0")}>`);
    pen = { x: glyph.x + glyph.width, y: glyph.y };
  }
  end();
}

/** What is not read has to be something all the same, for programs that do not know of silent glyphs. */
const SILENT = [0x200d];
const numbers = new WeakMap<EmbeddedFont, Map<string, number>>();

/** A glyph in the file is one shape and the letters that it is read as: the same shape may stand there twice. */
function numberOf(font: EmbeddedFont, { id, codePoints, width }: PlacedGlyph): number {
  const known = numbers.get(font) ?? new Map<string, number>();
  numbers.set(font, known);
  const read = codePoints.length === 0 ? SILENT : codePoints;
  const key = `${id} ${read.join(" ")}`;
  let own = known.get(key);
  if (own !== undefined) return own;
  own = font.subset.includeGlyph(id);
  if (font.unicode[own] !== undefined) own = font.subset.glyphs.push(id) - 1;
  known.set(key, own);
  font.widths[own] = width;
  font.unicode[own] = read;
  return own;
}
