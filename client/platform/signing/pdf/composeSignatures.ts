import type { Slot } from "../../../../shared/base/ids.ts";
import { rootFingerprint, rootWords } from "../../../../shared/signing/keyWords.ts";
import { headingChunk, type Composing } from "./composePage.ts";
import { COLUMN } from "./drawPages.ts";
import { type Atom, type Chunk, heightOf } from "./flow.ts";
import { isolated } from "./letters.ts";
import { signatureField } from "./signatureField.ts";
import { tag } from "./tag.ts";
import { INK, type Style, STYLES } from "./theme.ts";
import { type Place, sideBySide, space } from "./writer.ts";

/** In points, a third of an inch. */
const BETWEEN = 24;

/** The last page: both places to sign side by side, whose keys they are, and how to find out whether it is true. */
export function composeSignatures(composing: Composing, hash: string): readonly Chunk[] {
  const { page, words, writer, root } = composing;
  const sect = tag("Sect", root);
  const note = (text: string, style: Style = STYLES.text): readonly Atom[] =>
    writer.own(text, style, INK.muted, () => tag("P", sect));
  const width = (COLUMN.width - BETWEEN) / 2;
  const column = (slot: Slot, left: number): Column => {
    const place: Place = { left, width };
    const { name, root: key } = page.partners[slot];
    const own = (text: string, style: Style, color: string): readonly Atom[] =>
      writer.own(text, style, color, () => tag("P", sect), place);
    return {
      name: writer.own(isolated(name), STYLES.names, INK[slot], () => tag("H3", sect), place),
      below: [
        space(6),
        signatureField({ slot, place, label: words.signatureOf(name), owner: tag("Form", sect) }),
        space(12),
        ...own(words.keyLabel, STYLES.label, INK.muted),
        ...own(rootFingerprint(key), STYLES.key, INK.text),
        space(5),
        ...own(words.wordsLabel, STYLES.label, INK.muted),
        ...own(rootWords(key).join(" "), STYLES.text, INK.text),
      ],
    };
  };
  return [
    // Never at the foot of what was agreed: whoever signs sees both places and all that is said about them at once.
    { ...headingChunk(composing, sect, words.signaturesTitle, words.signaturesTitle), startsPage: true },
    { before: 0, atoms: writer.own(words.effect, STYLES.point, INK.text, () => tag("P", sect)) },
    {
      before: 22,
      atoms: [sideBySide(levelled([column("a", COLUMN.left), column("b", COLUMN.left + width + BETWEEN)]))],
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

/** Apart, because the names may differ in height and what is below them must not. */
interface Column {
  readonly name: readonly Atom[];
  readonly below: readonly Atom[];
}

/** Both places to sign at one height, however long a name is: neither of the two comes first. */
function levelled(columns: readonly Column[]): readonly (readonly Atom[])[] {
  const highest = Math.max(...columns.map(({ name }) => heightOf(name)));
  return columns.map(({ name, below }) => [...name, space(highest - heightOf(name)), ...below]);
}
