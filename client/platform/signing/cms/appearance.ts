import { stream } from "./increment.ts";

/** Colours of the page (pdf/theme.ts), as the three parts that PDF wants. */
const INK = "0.165 0.141 0.125";
const PINE = "0.141 0.369 0.322";

/**
 * What is seen in a signed field: the day, and a line drawn as by a pen. The name is printed above it already,
 * and a picture of somebody's hand would prove nothing. Helvetica is one of the fonts that every reader has;
 * digits need no other.
 */
export function signedAppearance(width: number, height: number, day: string): string {
  const end = (width - 14).toFixed(2);
  const line = `14 34 m 48 62 66 18 96 38 c 118 52 132 28 158 36 c 176 42 186 32 ${end} 34 c S`;
  const drawn = `q\n${PINE} RG 1.3 w 1 J 1 j\n${line}\nQ\n${text(day, 14, 13, 10)}`;
  return form(width, height, drawn);
}

/** Lines in a frame; `lines` have letters of Windows-1252 only, one byte each. */
export function framedLines(width: number, height: number, lines: readonly string[]): string {
  const frame = `q\n1 1 1 rg ${PINE} RG 0.8 w\n0.4 0.4 ${(width - 0.8).toFixed(2)} ${(height - 0.8).toFixed(2)} re B\nQ\n`;
  return form(width, height, frame + lines.map((line, index) => text(line, 8, height - 14 - index * 14, 10)).join(""));
}

function text(line: string, x: number, y: number, size: number): string {
  return `BT\n/F1 ${size} Tf ${INK} rg\n${x} ${y} Td\n(${line.replace(/[\\()]/g, "\\$&")}) Tj\nET\n`;
}

function form(width: number, height: number, content: string): string {
  const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
  const box = `/BBox [0 0 ${width.toFixed(2)} ${height.toFixed(2)}]\n`;
  return stream(`/Type /XObject\n/Subtype /Form\n${box}/Resources << /Font << /F1 ${font} >> >>\n`, content);
}
