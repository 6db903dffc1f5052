import latin400 from "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url";
import latin600 from "@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff?url";
import vietnamese400 from "@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?url";
import vietnamese600 from "@fontsource/noto-sans/files/noto-sans-vietnamese-600-normal.woff?url";
import latinExt400 from "@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url";
import latinExt600 from "@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff?url";
import greek400 from "@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?url";
import greek600 from "@fontsource/noto-sans/files/noto-sans-greek-600-normal.woff?url";
import greekExt400 from "@fontsource/noto-sans/files/noto-sans-greek-ext-400-normal.woff?url";
import greekExt600 from "@fontsource/noto-sans/files/noto-sans-greek-ext-600-normal.woff?url";
import cyrillic400 from "@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url";
import cyrillic600 from "@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff?url";
import cyrillicExt400 from "@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?url";
import cyrillicExt600 from "@fontsource/noto-sans/files/noto-sans-cyrillic-ext-600-normal.woff?url";
import hebrew400 from "@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff?url";
import hebrew600 from "@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-600-normal.woff?url";
import arabic400 from "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff?url";
import arabic600 from "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff?url";
import devanagari400 from "@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff?url";
import devanagari600 from "@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-600-normal.woff?url";
import type { FontFile } from "./fontFiles.ts";

/** Where our own server has each file. Spelt out, so that a build without one of them fails instead of a page. */
export const FONT_ADDRESSES: Readonly<Record<FontFile, string>> = {
  // Only two weights, and nothing slanted: what is not here cannot make a page differ.
  "latin-400": latin400,
  "latin-600": latin600,
  "vietnamese-400": vietnamese400,
  "vietnamese-600": vietnamese600,
  "latin-ext-400": latinExt400,
  "latin-ext-600": latinExt600,
  "greek-400": greek400,
  "greek-600": greek600,
  "greek-ext-400": greekExt400,
  "greek-ext-600": greekExt600,
  "cyrillic-400": cyrillic400,
  "cyrillic-600": cyrillic600,
  "cyrillic-ext-400": cyrillicExt400,
  "cyrillic-ext-600": cyrillicExt600,
  "hebrew-400": hebrew400,
  "hebrew-600": hebrew600,
  "arabic-400": arabic400,
  "arabic-600": arabic600,
  "devanagari-400": devanagari400,
  "devanagari-600": devanagari600,
};
