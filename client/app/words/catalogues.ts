import type { Catalogues } from "../../platform/i18n/startWords.ts";

/** Where the compiled words of each language lie; `scripts/words.vite.ts` makes them of this folder. */
export const CATALOGUES: Catalogues = {
  es: {
    first: () => import("virtual:words/es/main"),
    whole: () => import("virtual:words/es"),
  },
};
