import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Language } from "../../../../shared/base/language.ts";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { pageWords } from "../../../../shared/signing/words/pageWords.ts";
import { useLanguage } from "../../../platform/i18n/useLanguage.ts";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import styles from "./paper.module.css";

/**
 * Above a page whose fixed words are in another language than this screen: both sign the same bytes, so they stay in the
 * language it was proposed in, and nobody has to sign what they cannot read.
 */
export function PageLanguage({ page }: { readonly page: AgreementPage }): ReactNode {
  const language = useLanguage();
  const names = useLanguageNames();
  const { t } = useLingui();
  const here = pageWords(language);
  if (page.lang === language || !here.ok) return null;
  const words = here.value;
  const name = names[page.lang] ?? page.lang;
  const lines = [
    // Its days too: when one looks at it again is nothing to guess from another language.
    `${words.title}. ${words.writtenOn(words.sayDay(page.proposedOn))}, ${words.lookAgainOn(words.sayDay(page.reviewOn))}.`,
    words.foundingLine,
    words.preamble,
    words.notContract,
    `${words.fallback}. ${words.scope}. ${words.bothOfUs}: ${Object.values(words.kinds).join(", ")}.`,
    words.neverOffered,
    `${words.limitsTitle}: ${words.limitsNote}`,
    `${words.stillOpenTitle}: ${words.stillOpenNote}`,
    words.effect,
  ];
  return (
    <Notice tone="calm">
      <p>{t`The fixed words of this page are in ${name}, as it was proposed. What you two wrote stands as it was written.`}</p>
      <Disclosure title={<Trans>The fixed words in your language</Trans>}>
        {lines.map((line) => (
          <p key={line} className={styles["note"]}>
            {line}
          </p>
        ))}
      </Disclosure>
    </Notice>
  );
}

/** Before it is proposed: whoever proposes chooses it by the language of their screen. */
export function LanguageOfProposal(): ReactNode {
  const name = useLanguageNames()[useLanguage()];
  return (
    <p className={styles["note"]}>
      <Trans>Its fixed words will be in {name}, like your screen.</Trans>
    </p>
  );
}

function useLanguageNames(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  const names: Readonly<Record<Language, string>> = { en: t`English`, es: t`Spanish` };
  return names;
}
