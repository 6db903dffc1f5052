import { FRAME } from "./theme.ts";
import { PAPER, type PdfDocument } from "./pdfDocument.ts";
import type { Tag, Tagger } from "./tag.ts";

/** The smallest thing that lies on one page: a line of text, a rule, a field. */
export interface Atom {
  readonly height: number;
  readonly tag: Tag | null;
  draw(document: PdfDocument, top: number, tagger: Tagger): void;
}

/** What is kept together where a page can hold it. */
export interface Chunk {
  readonly atoms: readonly Atom[];
  readonly before: number;
  /** A heading never stands alone at the foot of a page. */
  readonly staysWithNext?: boolean;
  readonly startsPage?: boolean;
  /** Its name in the list of contents that readers show beside the pages. */
  readonly bookmark?: string;
  /** Drawn behind it, once on each page that it reaches. */
  readonly behind?: (document: PdfDocument, top: number, height: number) => void;
}

interface Placed {
  readonly chunk: Chunk;
  readonly top: number;
  readonly atoms: readonly Atom[];
  readonly isFirstPart: boolean;
}
export type LaidPage = readonly Placed[];

const BOTTOM = PAPER.height - FRAME.bottom;
const ROOM = BOTTOM - FRAME.top;
/** Of something that has to be divided, at least so many lines stand together on either side. */
const TOGETHER = 2;

export function heightOf(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, { height }) => sum + height, 0);
}

/** What a heading needs below it before it may stand where it is. */
function needed(chunks: readonly Chunk[], from: number): number {
  let height = 0;
  for (const chunk of chunks.slice(from)) {
    const own = heightOf(chunk.atoms);
    height += (height === 0 ? 0 : chunk.before) + Math.min(own, ROOM / 3);
    if (chunk.staysWithNext !== true) break;
  }
  return height;
}

/** Lays the chunks on as many pages as they need. Nothing here draws, so the number of pages is known before. */
export function layOut(chunks: readonly Chunk[]): readonly LaidPage[] {
  const pages: Placed[][] = [[]];
  let top: number = FRAME.top;
  const turn = (): void => {
    if ((pages.at(-1) ?? []).length > 0) pages.push([]);
    top = FRAME.top;
  };
  const place = (chunk: Chunk, atoms: readonly Atom[], isFirstPart: boolean): void => {
    pages.at(-1)?.push({ chunk, top, atoms, isFirstPart });
    top += heightOf(atoms);
  };
  for (const [index, chunk] of chunks.entries()) {
    const isAtTop = (): boolean => top === FRAME.top;
    if (chunk.startsPage === true) turn();
    if (!isAtTop()) top += chunk.before;
    const own = heightOf(chunk.atoms);
    const wanted = chunk.staysWithNext === true ? needed(chunks, index) : own;
    if (top + wanted <= BOTTOM) {
      place(chunk, chunk.atoms, true);
      continue;
    }
    if (wanted <= ROOM) {
      turn();
      place(chunk, chunk.atoms, true);
      continue;
    }
    placeDivided(
      chunk.atoms,
      (atoms, isFirst) => place(chunk, atoms, isFirst),
      () => BOTTOM - top,
      turn,
    );
  }
  return pages;
}

/** Where a part may end, so that of a paragraph no single line is left on either side. */
function beforeLoneLine(atoms: readonly Atom[], from: number, to: number): number {
  const paragraph = atoms[to]?.tag ?? null;
  if (paragraph === null) return to;
  const isOf = (atom: Atom): boolean => atom.tag === paragraph;
  const above = atoms.slice(from, to).filter(isOf).length;
  const below = atoms.slice(to).filter(isOf).length;
  if (above === 0) return to;
  if (above < TOGETHER || above + below < 2 * TOGETHER) return to - above;
  return below < TOGETHER ? to - (TOGETHER - below) : to;
}

/** Longer than a page: begins where it stands and goes on over the next. */
function placeDivided(
  atoms: readonly Atom[],
  place: (atoms: readonly Atom[], isFirst: boolean) => void,
  roomLeft: () => number,
  turn: () => void,
): void {
  let from = 0;
  while (from < atoms.length) {
    let to = from;
    let height = 0;
    while (to < atoms.length && height + (atoms[to]?.height ?? 0) <= roomLeft()) height += atoms[to++]?.height ?? 0;
    const whole = to;
    to = beforeLoneLine(atoms, from, to);
    if (to <= from && roomLeft() < ROOM) {
      turn();
      continue;
    }
    // A paragraph of one page and a line has to leave it alone after all.
    if (to <= from) to = Math.max(whole, from + 1);
    place(atoms.slice(from, to), from === 0);
    from = to;
    if (from < atoms.length) turn();
  }
}
