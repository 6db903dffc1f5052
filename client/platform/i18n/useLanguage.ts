import { useLingui } from "@lingui/react";
import { type Language, languageOfTag } from "../../../shared/base/language.ts";

/** The language of the screen, for what is put together of its words. */
export function useLanguage(): Language {
  return languageOfTag(useLingui().i18n.locale) ?? "en";
}
