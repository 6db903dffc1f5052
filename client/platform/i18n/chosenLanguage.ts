import { type Language, languageOfTag } from "../../../shared/base/language.ts";
import { readPreference } from "../preferences/preferences.ts";

/** Null while nobody chose one: then the browser's languages say it. */
export function languageChosenHere(): Language | null {
  const choice = readPreference("language");
  return choice === "device" ? null : choice;
}

/** What was chosen on this device, else the first of the browser's languages that is here, else English. */
export function chosenLanguage(): Language {
  const chosen = languageChosenHere();
  if (chosen !== null) return chosen;
  for (const tag of navigator.languages) {
    const language = languageOfTag(tag);
    if (language !== null) return language;
  }
  return "en";
}

/** How the clock is told: in the device's own way, unless that is the way of a language that was not chosen here. */
export function clockOf(language: Language): string {
  const [region] = regionsOf(language);
  const isForeign = languageOfTag(navigator.language) === null && isTag(navigator.language);
  return isForeign ? navigator.language : (region ?? language);
}

/** WebKitGTK says "C" where the system names no language, and no clock can be told by that. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/**
 * How days and numbers are written: as the browser's owner writes them, where that is the language of the screen
 * ("en-GB", "es-MX"), else as the language does.
 */
export function regionsOf(language: Language): readonly string[] {
  const regions = navigator.languages.filter((tag) => languageOfTag(tag) === language);
  return regions.length > 0 ? regions : [language];
}
