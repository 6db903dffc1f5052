import type { Slot } from "../../../../shared/base/ids.ts";
import { rootFingerprint, rootWords } from "../../../../shared/signing/keyWords.ts";
import { headingChunk, type Composing } from "./composePage.ts";
import { COLUMN } from "./drawPages.ts";
import type { Atom, Chunk } from "./flow.ts";
import { signatureField } from "./signatureField.ts";
import { tag } from "./tag.ts";
import { INK, STYLES } from "./theme.ts";
import { type Place, sideBySide, space } from "./writer.ts";

const BETWEEN = 24;

/** The last page: both places to sign side by side, whose keys they are, and how to find out whether it is true. */
export function composeSignatures(composing: Composing, hash: string): readonly Chunk[] {
  const { page, words, writer, root } = composing;
  const sect = tag("Sect", root);
  const note = (text: string, style: (typeof STYLES)["text" | "detail"] = STYLES.text): readonly Atom[] =>
    writer.own(text, style, INK.muted, () => tag("P", sect));
  const width = (COLUMN.width - BETWEEN) / 2;
  const column = (slot: Slot, left: number): readonly Atom[] => {
    const place: Place = { left, width };
    const own = (text: string, style: (typeof STYLES)["label" | "detail" | "text"], color: string): readonly Atom[] =>
      writer.own(text, style, color, () => tag("P", sect), place);
    const name = page.partners[slot].name;
    return [
      ...writer.words(name, STYLES.names, INK[slot], () => tag("H3", sect), place),
      space(6),
      signatureField({ slot, place, label: words.signatureOf(name), owner: tag("Form", sect) }),
      space(12),
      ...own(words.keyLabel, STYLES.label, INK.muted),
      ...own(rootFingerprint(page.partners[slot].root), STYLES.detail, INK.text),
      space(5),
      ...own(words.wordsLabel, STYLES.label, INK.muted),
      ...own(rootWords(page.partners[slot].root).join(" "), STYLES.text, INK.text),
    ];
  };
  return [
    { ...headingChunk(composing, sect, words.signaturesTitle, words.signaturesTitle), startsPage: true },
    { before: 0, atoms: writer.own(words.effect, STYLES.point, INK.text, () => tag("P", sect)) },
    {
      before: 22,
      atoms: [sideBySide([column("a", COLUMN.left), column("b", COLUMN.left + width + BETWEEN)])],
    },
    { before: 22, atoms: note(words.compareNote) },
    { before: 10, atoms: note(words.checkNote) },
    {
      before: 10,
      atoms: [
        ...writer.own(words.hashLabel, STYLES.label, INK.muted, () => tag("P", sect)),
        ...writer.own(hash, STYLES.detail, INK.text, () => tag("P", sect)),
        space(5),
        ...note(words.pageLabel(page.version), STYLES.detail),
        ...(page.supersedes === null ? [] : note(words.follows(page.supersedes), STYLES.detail)),
      ],
    },
    { before: 14, atoms: note(words.notContract, STYLES.detail) },
  ];
}
