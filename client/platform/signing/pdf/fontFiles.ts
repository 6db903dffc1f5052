/**
 * Noto Sans as its makers' packages cut it up, one file for a group of scripts: a page loads those that its
 * letters need. The ranges are the packages' own (`unicode.json`); whether a file really has a letter, its own
 * table says. The order decides: what several files have is taken from the first.
 */
export const FONT_FAMILIES = {
  latin: [
    [0x20, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2bb, 0x2bc],
    [0x2c6, 0x2c6],
    [0x2da, 0x2da],
    [0x2dc, 0x2dc],
    [0x2000, 0x206f],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2191, 0x2191],
    [0x2193, 0x2193],
    [0x2212, 0x2212],
    [0x2215, 0x2215],
  ],
  vietnamese: [
    [0x102, 0x103],
    [0x110, 0x111],
    [0x128, 0x129],
    [0x168, 0x169],
    [0x1a0, 0x1a1],
    [0x1af, 0x1b0],
    [0x300, 0x301],
    [0x303, 0x304],
    [0x308, 0x309],
    [0x323, 0x323],
    [0x329, 0x329],
    [0x1ea0, 0x1ef9],
    [0x20ab, 0x20ab],
  ],
  "latin-ext": [
    [0x100, 0x2ff],
    [0x304, 0x304],
    [0x308, 0x308],
    [0x329, 0x329],
    [0x1d00, 0x1dbf],
    [0x1e00, 0x1eff],
    [0x2020, 0x2020],
    [0x20a0, 0x20c0],
    [0x2113, 0x2113],
    [0x2c60, 0x2c7f],
    [0xa720, 0xa7ff],
  ],
  greek: [[0x370, 0x3ff]],
  "greek-ext": [[0x1f00, 0x1fff]],
  cyrillic: [
    [0x301, 0x301],
    [0x400, 0x45f],
    [0x490, 0x491],
    [0x4b0, 0x4b1],
    [0x2116, 0x2116],
  ],
  "cyrillic-ext": [
    [0x460, 0x52f],
    [0x1c80, 0x1c8a],
    [0x20b4, 0x20b4],
    [0x2de0, 0x2dff],
    [0xa640, 0xa69f],
    [0xfe2e, 0xfe2f],
  ],
  hebrew: [
    [0x307, 0x308],
    [0x590, 0x5ff],
    [0x20aa, 0x20aa],
    [0x25cc, 0x25cc],
    [0xfb1d, 0xfb4f],
  ],
  arabic: [
    [0x600, 0x6ff],
    [0x750, 0x77f],
    [0x870, 0x8ff],
    [0x2e41, 0x2e41],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ],
  devanagari: [
    [0x900, 0x97f],
    [0x1cd0, 0x1cf9],
    [0x20a8, 0x20a8],
    [0x20b9, 0x20b9],
    [0x20f0, 0x20f0],
    [0x25cc, 0x25cc],
    [0xa830, 0xa839],
    [0xa8e0, 0xa8ff],
  ],
} as const satisfies Record<string, readonly (readonly [number, number])[]>;

export type FontFamily = keyof typeof FONT_FAMILIES;
export type FontWeight = 400 | 600;
export type FontFile = `${FontFamily}-${FontWeight}`;

/** Reads a file from disk or from our own server; a file that cannot be had is a throw and never another font. */
export type Fonts = (file: FontFile) => Promise<Uint8Array>;

const IN_ORDER = Object.keys(FONT_FAMILIES) as readonly FontFamily[];

/** The files that may have this letter, the preferred one first. */
export function familiesFor(codePoint: number): readonly FontFamily[] {
  return IN_ORDER.filter((family) =>
    FONT_FAMILIES[family].some(([first, last]) => codePoint >= first && codePoint <= last),
  );
}

/** Where the file lies in its package, the same for Node and for the build. */
export function packagePath(file: FontFile): string {
  const [, family, weight] = /^(.+)-(\d+)$/.exec(file) ?? [];
  const own = family === "hebrew" || family === "arabic" || family === "devanagari";
  const name = own ? `noto-sans-${family}` : "noto-sans";
  return `@fontsource/${name}/files/${name}-${family}-${weight}-normal.woff`;
}
