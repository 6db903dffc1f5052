import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { KitPage } from "../../platform/kit/kit.ts";
import { QrCode } from "../../platform/ui/QrCode.tsx";
import styles from "./kit.module.css";

/**
 * What is on the paper: no name and nothing of what it opens, so that whoever finds it learns an address and no
 * more than that somebody wanted to come back to it.
 */
export function KitSheet(props: { readonly page: KitPage; readonly day: string }): ReactNode {
  const { t } = useLingui();
  const { words, code, address } = props.page;
  return (
    <section className={styles["sheet"]} aria-label={t`The page to print`} data-kit-sheet>
      <div className={styles["onPaper"]}>
        <p>
          <strong>
            <Trans>24 words to come back with</Trans>
          </strong>
        </p>
        <p>
          <Trans>
            Keep this page where only you look, and not beside your phone. Open {address}/restore, and type these words
            or show the code to its camera. Printed on {props.day}.
          </Trans>
        </p>
      </div>
      <ol className={styles["words"]} data-kit-words>
        {words.map((word, index) => (
          <li key={`${index}-${word}`} lang="en">
            {word}
          </li>
        ))}
      </ol>
      <QrCode text={code} label={t`The same 24 words, for a camera`} />
    </section>
  );
}
