import { fail, ok, type Result } from "../../base/result.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import type { PrintedWords } from "./printedWords.ts";

/** A page in a language that is not here is not drawn in another. */
const LANGUAGES: Readonly<Record<string, PrintedWords>> = { en: EN, es: ES };

export function pageWords(lang: string): Result<PrintedWords, "language-unknown"> {
  const words = Object.hasOwn(LANGUAGES, lang) ? LANGUAGES[lang] : undefined;
  return words === undefined ? fail("language-unknown") : ok(words);
}
