import { regionsOf } from "./chosenLanguage.ts";
import { useLanguage } from "./useLanguage.ts";

/** How this device orders day and month and tells the time, in the language of its screens: "en-GB", "es-MX". */
export function useRegion(): string {
  const language = useLanguage();
  return regionsOf(language)[0] ?? language;
}
