import { familiesFor, FONT_FAMILIES, type FontFamily, type Fonts, type FontWeight } from "./fontFiles.ts";
import { bidi, clustersOf, paragraphsOf } from "./letters.ts";
import type { EmbeddedFont, PdfDocument } from "./pdfDocument.ts";
import { unpackFont } from "./unpackFont.ts";

/** A glyph at its place from the left end of its shape. Lengths in thousandths of the size. */
export interface PlacedGlyph {
  readonly id: number;
  /** The letters that it stands for here; none for a dot that belongs to the body of a letter. */
  readonly codePoints: readonly number[];
  readonly width: number;
  readonly x: number;
  readonly y: number;
}

/** Letters of one font, placed from left to right and told in the order of reading. */
export interface Shape {
  readonly font: EmbeddedFont;
  readonly width: number;
  readonly parts: readonly {
    readonly glyphs: readonly PlacedGlyph[];
    /** What is read where the glyphs do not say it one by one. */
    readonly spoken: string | null;
  }[];
  /** Dots and other parts of letters that are told already. */
  readonly silent: readonly PlacedGlyph[];
}

export interface Typeface {
  /** The family whose file has the letter and all its marks; null where none has. */
  familyOf(letter: string): FontFamily | null;
  /** `spoken`: the letters that are meant, where others are drawn or their order is another. */
  shape(text: string, family: FontFamily, weight: FontWeight, isRightToLeft: boolean, spoken: string | null): Shape;
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
  const bytes = await Promise.all(files.map(async (file) => unpackFont(await fonts(file))));
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
        const signs = pointsOf(letter.replace(/[\u200c\u200d]/g, ""));
        const all = (candidate: FontFamily): boolean => signs.every((sign) => has(candidate, sign));
        family = familiesFor(signs[0] ?? 0).find(all) ?? null;
        families.set(letter, family);
      }
      return family;
    },
    shape(text, family, weight, isRightToLeft, spoken) {
      const key = `${family} ${weight} ${isRightToLeft} ${spoken} ${text}`;
      const known = shapes.get(key);
      if (known !== undefined) return known;
      const shape = shapeOf(fontOf(family, weight), text, isRightToLeft, spoken);
      shapes.set(key, shape);
      return shape;
    },
  };
}

function shapeOf(font: EmbeddedFont, text: string, isRightToLeft: boolean, spoken: string | null): Shape {
  const run = font.font.layout(text, undefined, undefined, undefined, isRightToLeft ? "rtl" : "ltr");
  let width = 0;
  const glyphs = run.glyphs.map(({ id, advanceWidth, codePoints }, place): PlacedGlyph => {
    const { xAdvance = advanceWidth, xOffset = 0, yOffset = 0 } = run.positions[place] ?? {};
    const x = width + xOffset * font.scale;
    width += xAdvance * font.scale;
    return { id, codePoints, width: advanceWidth * font.scale, x, y: yOffset * font.scale };
  });
  return { font, width, ...letterByLetter(isRightToLeft ? glyphs.toReversed() : glyphs, spoken ?? text) };
}

/**
 * Letters may be drawn as bodies, of which several share one, and dots (all of Arabic, much of Vietnamese). Each
 * body is told which letter it is this time, marks included; they stand in the file in the order of reading, in
 * Arabic the right one first, and what nobody reads comes after them. So it does not matter whether a program goes
 * by the order of the letters or by their places. Where the count does not come out, as in Devanagari, whose
 * vowels may stand before the consonant they are read after, the letters are said in one piece.
 */
function letterByLetter(glyphs: readonly PlacedGlyph[], text: string): Pick<Shape, "parts" | "silent"> {
  const letters = clustersOf(text).map(({ letter }) => letter);
  const bodies: PlacedGlyph[] = [];
  const dots: PlacedGlyph[] = [];
  let told = 0;
  for (const glyph of glyphs) {
    const own = glyph.codePoints.filter((point) => !isMark(point)).length;
    const codePoints = letters.slice(told, told + own).flatMap(pointsOf);
    (own === 0 ? dots : bodies).push({ ...glyph, codePoints });
    told += own;
  }
  const isTold = told === letters.length && !REORDERED.test(text);
  return isTold
    ? { parts: [{ glyphs: bodies, spoken: null }], silent: dots }
    : { parts: [{ glyphs, spoken: text }], silent: [] };
}

/** Devanagari. */
const REORDERED = /[\u0900-\u097f\ua8e0-\ua8ff]/;

function pointsOf(letter: string): readonly number[] {
  return Array.from(letter, (sign) => sign.codePointAt(0) ?? 0);
}

function isMark(point: number): boolean {
  return bidi.getBidiCharTypeName(String.fromCodePoint(point)) === "NSM";
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
