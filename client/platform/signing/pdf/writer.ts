import { COLUMN } from "./drawPages.ts";
import { type Atom, heightOf } from "./flow.ts";
import { linesOf } from "./lines.ts";
import { paragraphsOf } from "./letters.ts";
import { setLine } from "./setLine.ts";
import type { Tag } from "./tag.ts";
import type { Style } from "./theme.ts";
import type { Typeface } from "./typeface.ts";

export interface Place {
  readonly left: number;
  readonly width: number;
}

/** Sets words as atoms: a paragraph of a text is a tag of its own, a line is what a page takes or leaves. */
export interface Writer {
  /** What people wrote: each paragraph runs as its own letters do. */
  words: Write;
  /** Our own sentences, which run from left to right also when a Hebrew name begins them. */
  own: Write;
}

type Write = (text: string, style: Style, color: string, owner: () => Tag | null, place?: Place) => readonly Atom[];

/** Height of capitals in Noto Sans, by which a line sits in the middle of its leading. */
const CAPITALS = 0.714;
/** Of the leading. */
const BETWEEN_PARAGRAPHS = 0.3;

export function createWriter(typeface: Typeface): Writer {
  const write =
    (direction: "ltr" | "auto"): Write =>
    (text, style, color, owner, place = COLUMN) => {
      const width = (place.width * 1_000) / style.size;
      return paragraphsOf(text).flatMap((paragraph, number) => {
        const tag = owner();
        const lines = linesOf(paragraph, typeface, { weight: style.weight, width, direction }).map((line): Atom => {
          const indent = line.runsLeft ? place.width - (line.width * style.size) / 1_000 : 0;
          const baseline = (style.leading + CAPITALS * style.size) / 2;
          return {
            height: style.leading,
            tag,
            draw(document, top, tagger) {
              const ink = { color, size: style.size };
              tagger.put(tag, () => setLine(document, line, place.left + indent, top + baseline, ink));
            },
          };
        });
        return number === 0 ? lines : [space(style.leading * BETWEEN_PARAGRAPHS), ...lines];
      });
    };
  return { words: write("auto"), own: write("ltr") };
}

/** Lays atoms beside each other: as high as the higher of both, read one column after the other. */
export function sideBySide(columns: readonly (readonly Atom[])[]): Atom {
  return {
    height: Math.max(...columns.map(heightOf)),
    tag: null,
    draw(document, top, tagger) {
      for (const column of columns) {
        let at = top;
        for (const atom of column) {
          atom.draw(document, at, tagger);
          at += atom.height;
        }
      }
    },
  };
}

export function space(height: number): Atom {
  return { height, tag: null, draw: () => undefined };
}
