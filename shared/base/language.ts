/** The languages of the screens and of what is printed. English is the source of both. */
export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** "es-MX" is Spanish; null for a language that is not here. */
export function languageOfTag(tag: string): Language | null {
  const [language] = tag.toLowerCase().split("-");
  return isLanguage(language) ? language : null;
}
