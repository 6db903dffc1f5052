import type { AgreementPage, PagePoint } from "../../../../shared/signing/agreementPage.ts";
import type { PrintedWords } from "../../../../shared/signing/words/printedWords.ts";
import { COLUMN } from "./drawPages.ts";
import type { Atom, Chunk } from "./flow.ts";
import { isolated } from "./letters.ts";
import { approachingPaths, panel } from "./ornaments.ts";
import { type Tag, tag } from "./tag.ts";
import { FRAME, INK, STYLES } from "./theme.ts";
import { sideBySide, space, type Writer } from "./writer.ts";

/** What the page says, from its title to what is still open, as chunks with their tags. */
export interface Composing {
  readonly page: AgreementPage;
  readonly words: PrintedWords;
  readonly writer: Writer;
  readonly root: Tag;
  /** What the reader must know of this paper before anything else. */
  readonly note?: string;
}

/**
 * The order of the page is part of what is signed: a reader meets what it is and is not before the first point, the
 * points by topic, then what each keeps for themselves, and last what is still open, so that nothing which was not
 * agreed can be taken for it. Both devices draw it, and their files must be the same bytes: nothing here may depend on
 * a language setting, a clock or the order of a map.
 */
export function composePage(composing: Composing): readonly Chunk[] {
  const { page, words, root } = composing;
  const sections = page.sections.map((section, place) => ({ ...section, number: `${place + 1}` }));
  const limitsNumber = sections.length + 1;
  const own = (["a", "b"] as const).filter((slot) => page.limits[slot].length > 0);
  return [
    ...composeHead(composing),
    ...sections.flatMap(({ title, points, number }) => {
      const sect = tag("Sect", root);
      return [
        headingChunk(composing, sect, `${number}  ${isolated(title)}`, title),
        ...pointChunks(composing, sect, points, number),
      ];
    }),
    ...(own.length === 0 ? [] : limitsChunks(composing, own, `${limitsNumber}`)),
    ...openChunks(composing, words.stillOpenTitle),
  ];
}

/** More than two lines of large letters would fill the sheet before anything is said. */
const LONG_TITLE = 60;

function composeHead({ page, words, writer, root, note }: Composing): readonly Chunk[] {
  const sect = tag("Sect", root);
  const { a, b } = page.partners;
  const title = tag("H1", sect);
  const paragraph = (): Tag => tag("P", sect);
  const days = `${words.writtenOn(words.sayDay(page.proposedOn))}, ${words.lookAgainOn(words.sayDay(page.reviewOn))}.`;
  const inset = { left: COLUMN.left + 18, width: COLUMN.width - 36 };
  return [
    {
      before: 0,
      bookmark: page.title,
      atoms: [
        {
          height: 46,
          tag: null,
          draw: (document, top, tagger) => tagger.put(null, () => approachingPaths(document, top)),
        },
        ...writer.words(
          page.title,
          page.title.length > LONG_TITLE ? STYLES.longTitle : STYLES.title,
          INK.text,
          () => title,
        ),
        space(4),
        ...writer.own(words.between(isolated(a.name), isolated(b.name)), STYLES.names, INK.pine, paragraph),
        ...writer.own(days, STYLES.text, INK.muted, paragraph),
        ...(note === undefined ? [] : writer.own(note, STYLES.label, INK.text, paragraph)),
        space(10),
        ...writer.own(words.foundingLine, STYLES.point, INK.text, paragraph),
      ],
    },
    {
      before: 14,
      behind: panel,
      atoms: [
        space(12),
        ...writer.own(words.preamble, STYLES.point, INK.text, paragraph, inset),
        space(6),
        ...writer.own(words.notContract, STYLES.detail, INK.muted, paragraph, inset),
        space(12),
      ],
    },
  ];
}

/** Stays with what follows: a heading alone at the foot of a page would be a topic with nothing in it. */
export function headingChunk({ writer }: Composing, sect: Tag, text: string, bookmark: string): Chunk {
  const heading = tag("H2", sect);
  return {
    before: 24,
    staysWithNext: true,
    bookmark,
    atoms: [...writer.own(text, STYLES.heading, INK.pine, () => heading), space(2)],
  };
}

/** A limit is one person's own and needs no answer; it stands apart, so that it is not read as agreed. */
function limitsChunks(composing: Composing, own: readonly ("a" | "b")[], number: string): readonly Chunk[] {
  const { page, words, writer, root } = composing;
  const sect = tag("Sect", root);
  const note = tag("P", sect);
  return [
    headingChunk(composing, sect, `${number}  ${words.limitsTitle}`, words.limitsTitle),
    { before: 0, staysWithNext: true, atoms: writer.own(words.limitsNote, STYLES.text, INK.muted, () => note) },
    ...pointChunks(
      composing,
      sect,
      own.flatMap((slot) => page.limits[slot]),
      number,
    ),
  ];
}

/** Without numbers: nobody can point at "4.2" of something that was not agreed. */
function openChunks(composing: Composing, title: string): readonly Chunk[] {
  const { page, words, writer, root } = composing;
  if (page.stillOpen.length === 0) return [];
  const sect = tag("Sect", root);
  const note = tag("P", sect);
  return [
    { ...headingChunk(composing, sect, title, title), before: 34 },
    { before: 0, staysWithNext: true, atoms: writer.own(words.stillOpenNote, STYLES.text, INK.muted, () => note) },
    ...page.stillOpen.flatMap((section): readonly Chunk[] => {
      const heading = tag("H3", sect);
      const list = tag("L", sect);
      return [
        {
          before: 12,
          staysWithNext: true,
          atoms: writer.words(section.title, STYLES.smallHeading, INK.muted, () => heading),
        },
        ...section.points.map(({ text }): Chunk => {
          const body = tag("LBody", tag("LI", list));
          const place = { left: COLUMN.left + FRAME.gutter, width: COLUMN.width - FRAME.gutter };
          return { before: 5, atoms: writer.words(text, STYLES.text, INK.muted, () => tag("P", body), place) };
        }),
      ];
    }),
  ];
}

function pointChunks(composing: Composing, sect: Tag, points: readonly PagePoint[], number: string): readonly Chunk[] {
  const list = tag("L", sect);
  return points.map((point, place) => {
    const atoms = pointAtoms(composing, tag("LI", list), point, `${number}.${place + 1}`);
    return { before: place === 0 ? 8 : 14, atoms };
  });
}

/** The number stands beside the first line in a gutter of its own, as `Lbl` of the list item, for those who listen. */
function pointAtoms({ page, words, writer }: Composing, item: Tag, point: PagePoint, number: string): readonly Atom[] {
  const [label, body] = [tag("Lbl", item), tag("LBody", item)];
  const paragraph = (): Tag => tag("P", body);
  const gutter = { left: COLUMN.left, width: FRAME.gutter };
  const place = { left: COLUMN.left + FRAME.gutter, width: COLUMN.width - FRAME.gutter };
  const [first, ...others] = writer.words(point.text, STYLES.point, INK.text, paragraph, place);
  const numbered = writer.own(
    number,
    { ...STYLES.label, leading: STYLES.point.leading },
    INK.muted,
    () => label,
    gutter,
  );
  const person = point.doer === "both" ? words.bothOfUs : isolated(page.partners[point.doer].name);
  const days = [
    ...(point.start === undefined ? [] : [words.from(words.sayDay(point.start))]),
    ...(point.end === undefined ? [] : [words.until(words.sayDay(point.end))]),
    ...(point.review === undefined ? [] : [words.review(words.sayDay(point.review))]),
  ];
  const detail = (text: string): readonly Atom[] => writer.own(text, STYLES.detail, INK.muted, paragraph, place);
  return [
    sideBySide([numbered, first === undefined ? [] : [first]]),
    ...others,
    space(1),
    ...writer.own(`${person}, ${words.kinds[point.kind]}`, STYLES.label, INK[point.doer], paragraph, place),
    ...(point.fallback === undefined ? [] : detail(`${words.fallback}: ${isolated(point.fallback)}`)),
    ...(point.scope === undefined ? [] : detail(`${words.scope}: ${isolated(point.scope)}`)),
    ...(days.length === 0 ? [] : detail(`${days.join(". ")}.`)),
    ...(point.kind === "transparency-offer" ? detail(words.neverOffered) : []),
  ];
}
