import type { ReactNode } from "react";
import { LANGUAGES, type Language } from "../../../shared/base/language.ts";
import styles from "./otherLanguage.module.css";
import { LANGUAGE_NAMES, takeLanguage } from "./takeLanguage.ts";
import { useLanguage } from "./useLanguage.ts";

/**
 * The way to the other language, in that language: where somebody may stand who cannot read this one. A plain button,
 * because it is on the first page too.
 */
export function OtherLanguage(): ReactNode {
  const spoken = useLanguage();
  const others: readonly Language[] = LANGUAGES.filter((language) => language !== spoken);
  return (
    <div className={styles["others"]} data-screen-only="">
      {others.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={styles["other"]}
          onClick={() => void takeLanguage(language)}
        >
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
    </div>
  );
}
