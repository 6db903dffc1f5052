import { type Composing, headingChunk } from "./composePage.ts";
import { COLUMN } from "./drawPages.ts";
import type { Chunk } from "./flow.ts";
import { isolated } from "./letters.ts";
import { tag } from "./tag.ts";
import { FRAME, INK, STYLES } from "./theme.ts";

export interface HelpLines {
  /** How far the numbers can be relied on. */
  readonly note: string;
  readonly countries: readonly {
    readonly country: string;
    readonly lines: readonly { readonly name: string; readonly number: string }[];
  }[];
}

/** Where somebody can turn, on one's own copy alone: on the other's paper it would say that one had asked for it. */
export function composeHelp(composing: Composing, { note, countries }: HelpLines): readonly Chunk[] {
  const { words, writer, root } = composing;
  const sect = tag("Sect", root);
  const place = { left: COLUMN.left + FRAME.gutter, width: COLUMN.width - FRAME.gutter };
  return [
    // All distances are in points.
    { ...headingChunk(composing, sect, words.helpTitle, words.helpTitle), before: 34 },
    { before: 0, atoms: writer.own(note, STYLES.text, INK.muted, () => tag("P", sect)) },
    ...countries.map(({ country, lines }): Chunk => {
      const list = tag("L", sect);
      return {
        before: 10,
        atoms: [
          ...writer.words(country, STYLES.smallHeading, INK.text, () => tag("H3", sect)),
          ...lines.flatMap(({ name, number }) => {
            // Tagged as a list, so that a reader says how many there are before it reads them.
            const body = tag("LBody", tag("LI", list));
            return writer.own(`${isolated(name)}: ${number}`, STYLES.text, INK.text, () => body, place);
          }),
        ],
      };
    }),
  ];
}
