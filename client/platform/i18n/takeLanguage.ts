import type { Language } from "../../../shared/base/language.ts";
import { tellWorker } from "../offline/tellWorker.ts";
import { type Preference, readPreference, writePreference } from "../preferences/preferences.ts";
import { chosenLanguage, languageChosenHere } from "./chosenLanguage.ts";
import { speak } from "./startWords.ts";

/** Names are names: each stands in its own language. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", es: "Español" };

/** Chosen on this device and for it alone; nobody else is told. False when its words did not arrive: nothing changed. */
export async function takeLanguage(choice: Preference<"language">): Promise<boolean> {
  const before = readPreference("language");
  writePreference("language", choice);
  const isHere = await speak(chosenLanguage());
  if (!isHere) writePreference("language", before);
  // The worker says one sentence while no page is open.
  else tellWorker({ mark: "language", value: languageChosenHere() });
  return isHere;
}
