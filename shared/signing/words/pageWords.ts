import { fail, ok, type Result } from "../../base/result.ts";
import { EN } from "./en.ts";
import type { PrintedWords } from "./printedWords.ts";

/** Spanish comes with a native speaker's hand; a page in a language that is not here is not drawn in another. */
const LANGUAGES: Readonly<Record<string, PrintedWords>> = { en: EN };

export function pageWords(lang: string): Result<PrintedWords, "language-unknown"> {
  const words = Object.hasOwn(LANGUAGES, lang) ? LANGUAGES[lang] : undefined;
  return words === undefined ? fail("language-unknown") : ok(words);
}
