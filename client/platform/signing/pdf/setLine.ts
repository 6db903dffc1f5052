import type { PdfDocument } from "./pdfDocument.ts";
import type { Line } from "./lines.ts";
import type { Shape } from "./typeface.ts";

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

/**
 * Draws a line whose baseline begins at x, y. Where the glyphs stand in another order than the letters are
 * read, the letters are written beside them for whoever reads aloud, searches or copies.
 */
export function setLine(document: PdfDocument, line: Line, x: number, y: number, { color, size }: Ink): void {
  if (line.spoken !== null) document.markContent("Span", { actual: line.spoken });
  document.addContent(`BT ${inkOf(color)}`);
  let at = x;
  for (const shape of line.shapes) {
    setShape(document, shape, at, y, size);
    at += (shape.width * size) / 1_000;
  }
  document.addContent("ET");
  if (line.spoken !== null) document.endMarkedContent();
}

function setShape(document: PdfDocument, { font, glyphs }: Shape, x: number, y: number, size: number): void {
  document.page.fonts[font.id] ??= font.ref();
  document.addContent(`/${font.id} ${number(size)} Tf`);
  let at = 0;
  let run: string[] = [];
  const end = (): void => {
    if (run.length > 0) document.addContent(`[${run.join("")}] TJ`);
    run = [];
  };
  let penAt = Number.NaN;
  for (const glyph of glyphs) {
    const own = font.subset.includeGlyph(glyph.id);
    font.widths[own] ??= glyph.drawnWidth;
    font.unicode[own] ??= glyph.codePoints;
    // A mark that is lifted onto its letter leaves the line; everything else follows where the pen is.
    if (glyph.y !== 0 || Number.isNaN(penAt)) {
      end();
      const [left, up] = [x + ((at + glyph.x) * size) / 1_000, y - (glyph.y * size) / 1_000];
      document.addContent(`1 0 0 -1 ${number(left)} ${number(up)} Tm`);
    } else if (Math.abs(at + glyph.x - penAt) > 0.5) {
      run.push(number(penAt - at - glyph.x));
    }
    run.push(`<${own.toString(16).padStart(4, "0")}>`);
    penAt = glyph.y === 0 ? at + glyph.x + glyph.drawnWidth : Number.NaN;
    at += glyph.advance;
  }
  end();
}
