import { familiesFor, FONT_FAMILIES, type FontFamily, type Fonts, type FontWeight } from "./fontFiles.ts";
import { clustersOf, JOINERS, paragraphsOf } from "./letters.ts";
import type { EmbeddedFont, PdfDocument } from "./pdfDocument.ts";

/** Glyphs of one font in the order in which they are drawn, from left to right. Lengths in thousandths of the size. */
export interface Shape {
  readonly font: EmbeddedFont;
  readonly width: number;
  readonly glyphs: readonly {
    readonly id: number;
    readonly codePoints: readonly number[];
    readonly drawnWidth: number;
    readonly advance: number;
    readonly x: number;
    readonly y: number;
  }[];
}

export interface Typeface {
  /** The family whose file has the letter and all its marks; null where none has. */
  familyOf(letter: string): FontFamily | null;
  shape(text: string, family: FontFamily, weight: FontWeight, isRightToLeft: boolean): Shape;
}

const WEIGHTS: readonly FontWeight[] = [400, 600];

/** Loads what the letters of these texts need, both weights, and nothing else. */
export async function openTypeface(document: PdfDocument, fonts: Fonts, texts: readonly string[]): Promise<Typeface> {
  const needed = new Set<FontFamily>(["latin"]);
  for (const text of texts) {
    for (const paragraph of paragraphsOf(text)) {
      for (const character of new Set(paragraph)) {
        for (const family of familiesFor(character.codePointAt(0) ?? 0)) needed.add(family);
      }
    }
  }
  const opened = new Map<string, EmbeddedFont>();
  const files = (Object.keys(FONT_FAMILIES) as FontFamily[])
    .filter((family) => needed.has(family))
    .flatMap((family) => WEIGHTS.map((weight) => `${family}-${weight}` as const));
  const bytes = await Promise.all(files.map(fonts));
  for (const [place, file] of files.entries()) {
    document.registerFont(file, bytes[place] ?? new Uint8Array());
    // Asked for once: every further call would parse the file again.
    document.font(file);
    opened.set(file, document._font);
  }

  const fontOf = (family: FontFamily, weight: FontWeight): EmbeddedFont => {
    const font = opened.get(`${family}-${weight}`);
    if (font === undefined) throw new Error("a family that was not loaded");
    return font;
  };
  const has = (family: FontFamily, letter: number): boolean =>
    needed.has(family) && WEIGHTS.every((weight) => fontOf(family, weight).font.hasGlyphForCodePoint(letter));

  const families = new Map<string, FontFamily | null>();
  const shapes = new Map<string, Shape>();
  return {
    familyOf(letter) {
      let family = families.get(letter);
      if (family === undefined) {
        const signs = Array.from(letter)
          .filter((sign) => !JOINERS.test(sign))
          .map((sign) => sign.codePointAt(0) ?? 0);
        const all = (candidate: FontFamily): boolean => signs.every((sign) => has(candidate, sign));
        family = familiesFor(signs[0] ?? 0).find(all) ?? null;
        families.set(letter, family);
      }
      return family;
    },
    shape(text, family, weight, isRightToLeft) {
      const key = `${family} ${weight} ${isRightToLeft} ${text}`;
      const known = shapes.get(key);
      if (known !== undefined) return known;
      const shape = shapeOf(fontOf(family, weight), text, isRightToLeft);
      shapes.set(key, shape);
      return shape;
    },
  };
}

function shapeOf(font: EmbeddedFont, text: string, isRightToLeft: boolean): Shape {
  const run = font.font.layout(text, undefined, undefined, undefined, isRightToLeft ? "rtl" : "ltr");
  const glyphs = run.glyphs.map((glyph, place) => {
    const position = run.positions[place];
    return {
      id: glyph.id,
      codePoints: glyph.codePoints,
      drawnWidth: glyph.advanceWidth * font.scale,
      advance: (position?.xAdvance ?? glyph.advanceWidth) * font.scale,
      x: (position?.xOffset ?? 0) * font.scale,
      y: (position?.yOffset ?? 0) * font.scale,
    };
  });
  return { font, glyphs, width: glyphs.reduce((sum, { advance }) => sum + advance, 0) };
}

/** The first letter of a text that cannot be drawn, with its marks; null when all can. */
export function unknownLetter(text: string, typeface: Typeface): string | null {
  for (const paragraph of paragraphsOf(text)) {
    for (const { kind, letter } of clustersOf(paragraph)) {
      if (kind === "letter" && typeface.familyOf(letter) === null) return letter;
    }
  }
  return null;
}
