import type { EmbeddedFont, PdfDocument } from "./pdfDocument.ts";
import type { Line } from "./lines.ts";
import type { PlacedGlyph } from "./typeface.ts";

export interface Ink {
  /** As in CSS, six hexadecimal digits. */
  readonly color: string;
  readonly size: number;
}

/** A hundredth of a point is nothing, and short numbers make a short file. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
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
  const operators: string[] = [`BT ${inkOf(color)}`];
  const pen = createPen(operators, x, y, size);
  const silent: { readonly font: EmbeddedFont; readonly glyph: PlacedGlyph; readonly at: number }[] = [];
  for (const { shape, x: own } of line.pieces) {
    document.page.fonts[shape.font.id] ??= shape.font.ref();
    for (const { glyphs, spoken } of shape.parts) {
      if (spoken !== null) pen.lift(`/Span <</ActualText ${hexOf(spoken)}>> BDC`);
      for (const glyph of glyphs) pen.put(shape.font, glyph, own + glyph.x);
      if (spoken !== null) pen.lift("EMC");
    }
    silent.push(...shape.silent.map((glyph) => ({ font: shape.font, glyph, at: own + glyph.x })));
  }
  if (silent.length > 0) {
    pen.lift(`/Span <</ActualText ${hexOf("")}>> BDC`);
    // One height after the other: in Arabic that halves the file.
    silent.sort((one, other) => one.glyph.y - other.glyph.y);
    for (const { font, glyph, at } of silent) pen.put(font, glyph, at);
    pen.lift("EMC");
  }
  pen.lift("ET");
  document.addContent(operators.join("\n"));
}

interface Pen {
  /** `at` counts from the left end of the line, in thousandths of the size. */
  put(font: EmbeddedFont, glyph: PlacedGlyph, at: number): void;
  lift(operator: string): void;
}

/** Glyphs that follow each other are one string, a leap is a number in it; another font or height begins anew. */
function createPen(operators: string[], x: number, y: number, size: number): Pen {
  let font: EmbeddedFont | null = null;
  let shown: string[] = [];
  let hex = "";
  // Where the reader's own pen is after the last glyph; a mark that is lifted onto its letter leaves the line.
  let [penX, penY] = [Number.NaN, Number.NaN];
  const endString = (): void => {
    if (hex !== "") shown.push(`<${hex}>`);
    hex = "";
  };
  const endRun = (): void => {
    endString();
    if (shown.length > 0) operators.push(`[${shown.join("")}]TJ`);
    shown = [];
  };
  return {
    put(own, glyph, at) {
      if (own !== font) {
        endRun();
        font = own;
        operators.push(`/${own.id} ${number(size)} Tf`);
      }
      if (glyph.y !== penY) {
        endRun();
        const [left, up] = [x + (at * size) / 1_000, y - (glyph.y * size) / 1_000];
        operators.push(`1 0 0 -1 ${number(left)} ${number(up)} Tm`);
      } else if (Math.abs(at - penX) > 0.5) {
        endString();
        shown.push(String(Math.round(penX - at)));
      }
      hex += numberOf(own, glyph).toString(16).padStart(4, "0");
      [penX, penY] = [at + glyph.width, glyph.y];
    },
    lift(operator) {
      endRun();
      operators.push(operator);
    },
  };
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
