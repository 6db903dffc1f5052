import { COLUMN, type Margin } from "./drawPages.ts";
import { isolated } from "./letters.ts";
import { linesOf } from "./lines.ts";
import { hairline } from "./ornaments.ts";
import { PAPER } from "./pdfDocument.ts";
import { type Ink, setLine } from "./setLine.ts";
import { FRAME, INK, STYLES } from "./theme.ts";
import type { Typeface } from "./typeface.ts";

interface Margins {
  readonly typeface: Typeface;
  /** Above the text from the second sheet on; on a reading copy from the first. */
  readonly head: string;
  readonly headFrom: number;
  /** Where the head must not be overlooked. */
  readonly isLoud?: boolean;
  /** Below the text on every sheet, on the left. */
  readonly foot: string;
  readonly pageOf: (page: number, pages: number) => string;
}

/** Every sheet says which page it belongs to: a single sheet shown to somebody still carries the hash of the whole. */
export function margins({ typeface, head, headFrom, isLoud = false, foot, pageOf }: Margins): Margin {
  return (document, page, pages) => {
    const small = { color: INK.muted, size: STYLES.foot.size };
    const loud = { color: INK.text, size: STYLES.label.size };
    const line = (text: string, from: "left" | "right", y: number, ink: Ink = small): void => {
      const width = (COLUMN.width * 1_000) / ink.size;
      // One line, whatever the names are: the head and the foot must not grow into the text.
      const [set] = linesOf(text, typeface, { weight: 400, width, direction: "ltr" });
      if (set === undefined) return;
      const own = (set.width * ink.size) / 1_000;
      setLine(document, set, from === "left" ? COLUMN.left : COLUMN.left + COLUMN.width - own, y, ink);
    };
    const foots = PAPER.height - FRAME.foot;
    hairline(document, foots);
    line(foot, "left", foots + 14);
    line(pageOf(page, pages), "right", foots + 14);
    if (page < headFrom) return;
    line(isolated(head), "left", FRAME.top - 26, isLoud ? loud : small);
  };
}
