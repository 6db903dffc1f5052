import { readMark } from "../platform/offline/deviceMarks.ts";

/** As it was chosen on this device, else as the browser is read: what client/platform/i18n/chosenLanguage.ts says too. */
export async function languageHere(): Promise<"en" | "es"> {
  const tags = [(await readMark("language")) ?? [], navigator.languages].flat();
  const [language] = tags.flatMap((tag) => /^(?:en|es)(?![a-z])/i.exec(tag)?.[0].toLowerCase() ?? []);
  return language === "es" ? "es" : "en";
}
