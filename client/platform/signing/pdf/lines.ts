import type { FontFamily, FontWeight } from "./fontFiles.ts";
import { bidi, type Cluster, clustersOf } from "./letters.ts";
import type { Shape, Typeface } from "./typeface.ts";

/** What is drawn in one go: letters of one font in one direction. */
interface Piece {
  readonly shape: Shape;
  /** The nesting of directions (UAX 9): odd runs to the left. */
  readonly level: number;
}

/** One line in the order of reading. Lengths in thousandths of the size. */
export interface Line {
  readonly pieces: readonly { readonly shape: Shape; /** From the left end of the line. */ readonly x: number }[];
  readonly width: number;
  readonly runsLeft: boolean;
}

interface Word {
  readonly clusters: readonly Cluster[];
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** Null where the line may break but nothing stands between. */
  readonly space: Piece | null;
}

export interface Setting {
  readonly weight: FontWeight;
  /** The direction of the paragraph: of our own words it is known, of people's the first letter tells it. */
  readonly direction: "ltr" | "auto";
  /** In thousandths of the size. */
  readonly width: number;
}

const RIGHT_TO_LEFT: readonly (FontFamily | null)[] = ["hebrew", "arabic"];

/** Greedy lines of one paragraph: the first place where it does not fit any more ends a line. */
export function linesOf(text: string, typeface: Typeface, setting: Setting): readonly Line[] {
  const families = (cluster: Cluster): FontFamily | null => typeface.familyOf(cluster.letter);
  const clusters = clustersOf(text);
  const { levels, paragraphs } = clusters.some((cluster) => RIGHT_TO_LEFT.includes(families(cluster)))
    ? bidi.getEmbeddingLevels(text, setting.direction)
    : { levels: new Uint8Array(text.length), paragraphs: [] };
  const runsLeft = (paragraphs[0]?.level ?? 0) % 2 === 1;

  const pieceOf = (letters: string, cluster: Cluster): Piece => {
    const level = levels[cluster.start] ?? 0;
    const family = families(cluster) ?? "latin";
    const isLeft = level % 2 === 1;
    const mirrored = isLeft ? bidi.getMirroredCharacter(letters) : null;
    const spoken = mirrored === null ? null : letters;
    return { level, shape: typeface.shape(mirrored ?? letters, family, setting.weight, isLeft, spoken) };
  };
  const piecesOf = (letters: readonly Cluster[]): readonly Piece[] => {
    const pieces: Piece[] = [];
    let drawn = "";
    for (const [place, cluster] of letters.entries()) {
      drawn += cluster.letter;
      const next = letters[place + 1];
      const level = levels[cluster.start] ?? 0;
      const family = families(cluster);
      // Signs of a font that runs right, in a run to the left: each is placed, and mirrored, by itself.
      const isAlone = level % 2 === 1 && !RIGHT_TO_LEFT.includes(family);
      if (next !== undefined && !isAlone && families(next) === family && levels[next.start] === level) continue;
      pieces.push(pieceOf(drawn, cluster));
      drawn = "";
    }
    return pieces;
  };
  const wordOf = (letters: readonly Cluster[], space: Cluster | null): Word => {
    const pieces = piecesOf(letters.filter(({ kind }) => kind !== "unseen"));
    return {
      clusters: letters,
      pieces,
      width: widthOf(pieces),
      space: space === null ? null : pieceOf(space.letter, space),
    };
  };

  const lineOf = (words: readonly Word[]): Line => {
    const logical = words.flatMap(({ pieces, space }, place) =>
      place < words.length - 1 && space !== null ? [...pieces, space] : pieces,
    );
    const places = new Map<Piece, number>();
    let width = 0;
    for (const piece of inVisualOrder(logical)) {
      places.set(piece, width);
      width += piece.shape.width;
    }
    // The space at which the line broke is drawn at its end, or a reading voice would join two words.
    const trailing = words.at(-1)?.space ?? null;
    const end = trailing === null ? [] : [{ shape: trailing.shape, x: runsLeft ? -trailing.shape.width : width }];
    const pieces = logical.map((piece) => ({ shape: piece.shape, x: places.get(piece) ?? 0 }));
    return { pieces: [...pieces, ...end], width, runsLeft };
  };

  const lines: Line[] = [];
  let open: Word[] = [];
  let taken = 0;
  const end = (): void => {
    if (open.length > 0) lines.push(lineOf(open));
    [open, taken] = [[], 0];
  };
  for (const word of wordsOf(clusters, wordOf)) {
    const parts = word.width > setting.width ? cut(word, setting.width, wordOf) : [word];
    for (const part of parts) {
      if (taken + part.width > setting.width) end();
      open.push(part);
      taken += part.width + (part.space?.shape.width ?? 0);
    }
  }
  end();
  return lines;
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { shape }) => sum + shape.width, 0);
}

/** More letters than any line has: what is longer is divided before it is shaped, which takes more than linear time. */
const LONGEST_WORD = 256;

type MakeWord = (letters: readonly Cluster[], space: Cluster | null) => Word;

function wordsOf(clusters: readonly Cluster[], wordOf: MakeWord): readonly Word[] {
  const words: Word[] = [];
  let letters: Cluster[] = [];
  const end = (space: Cluster | null): void => {
    const last = words.at(-1);
    if (letters.length > 0) words.push(wordOf(letters, space));
    // After a dash the word is over already, and the space belongs to it all the same.
    else if (space !== null && last?.space === null) words[words.length - 1] = wordOf(last.clusters, space);
    letters = [];
  };
  for (const cluster of clusters) {
    if (cluster.kind === "space") {
      end(cluster);
      continue;
    }
    letters.push(cluster);
    if (cluster.mayBreakAfter || letters.length === LONGEST_WORD) end(null);
  }
  end(null);
  return words;
}

/** A word that is longer than a line breaks between letters: a long address must not run off the paper. */
function cut(word: Word, width: number, wordOf: MakeWord): readonly Word[] {
  const parts: Word[] = [];
  let letters: Cluster[] = [];
  let taken = 0;
  for (const cluster of word.clusters) {
    const own = wordOf([cluster], null).width;
    if (taken + own > width && letters.length > 0) {
      parts.push(wordOf(letters, null));
      [letters, taken] = [[], 0];
    }
    letters.push(cluster);
    taken += own;
  }
  const last = wordOf(letters, null);
  return [...parts, { ...last, space: word.space }];
}

/** UAX 9, rule L2: from the deepest nesting outwards, whatever runs left is turned round. */
function inVisualOrder(pieces: readonly Piece[]): readonly Piece[] {
  let order = [...pieces];
  const deepest = Math.max(0, ...pieces.map(({ level }) => level));
  for (let level = deepest; level > 0; level--) {
    const turned: Piece[] = [];
    let run: Piece[] = [];
    for (const piece of order) {
      if (piece.level >= level) {
        run.unshift(piece);
        continue;
      }
      turned.push(...run, piece);
      run = [];
    }
    order = [...turned, ...run];
  }
  return order;
}
