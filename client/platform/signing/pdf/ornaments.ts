import { COLUMN } from "./drawPages.ts";
import type { PdfDocument } from "./pdfDocument.ts";
import { INK, SURFACE } from "./theme.ts";

/** Two paths that come from apart and go on side by side: the only picture on the paper. */
export function approachingPaths(document: PdfDocument, top: number): void {
  const { left, width } = COLUMN;
  const [middle, end] = [left + width * 0.44, left + width];
  const center = top + 15;
  document.lineCap("round").lineWidth(1.4);
  document
    .moveTo(left, center - 13)
    .bezierCurveTo(left + 90, center - 13, middle - 90, center - 2.2, middle, center - 2.2);
  document.lineTo(end, center - 2.2).stroke(INK.a);
  document
    .moveTo(left, center + 13)
    .bezierCurveTo(left + 90, center + 13, middle - 90, center + 2.2, middle, center + 2.2);
  document.lineTo(end, center + 2.2).stroke(INK.b);
}

/** The soft ground under what is quoted or explained. */
export function panel(document: PdfDocument, top: number, height: number): void {
  document.roundedRect(COLUMN.left, top, COLUMN.width, height, 8).fill(SURFACE.panel);
}

/** Thin enough to part, too thin to look like a place to sign. */
export function hairline(document: PdfDocument, y: number): void {
  document.lineWidth(0.6);
  document
    .moveTo(COLUMN.left, y)
    .lineTo(COLUMN.left + COLUMN.width, y)
    .stroke(SURFACE.hairline);
}
