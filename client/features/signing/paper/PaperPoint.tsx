import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { AgreementPage, PagePoint } from "../../../../shared/signing/agreementPage.ts";
import type { PrintedWords } from "../../../../shared/signing/words/printedWords.ts";
import { classes } from "../../../platform/ui/classes.ts";
import styles from "./paper.module.css";

/** One point of a page. What was taken back later stays readable, and says so in words as well. */
export function PaperPoint(props: {
  readonly point: PagePoint;
  readonly number: string;
  readonly partners: AgreementPage["partners"];
  readonly words: PrintedWords;
  readonly isGone: boolean;
}): ReactNode {
  const { point, number, partners, words, isGone } = props;
  const { doer, kind, text, fallback, scope, start, end, review } = point;
  const days = [
    ...(start === undefined ? [] : [words.from(words.sayDay(start))]),
    ...(end === undefined ? [] : [words.until(words.sayDay(end))]),
    ...(review === undefined ? [] : [words.review(words.sayDay(review))]),
  ];
  return (
    <li className={classes(styles["point"], isGone && styles["gone"])}>
      <span className={styles["number"]}>{number}</span>
      <div>
        <p className={styles["words"]}>{text}</p>
        <p className={styles["beside"]}>
          {doer === "both" ? words.bothOfUs : <bdi>{partners[doer].name}</bdi>}, {words.kinds[kind]}
        </p>
        {fallback !== undefined && (
          <p className={styles["beside"]}>
            {words.fallback}: <bdi>{fallback}</bdi>
          </p>
        )}
        {scope !== undefined && (
          <p className={styles["beside"]}>
            {words.scope}: <bdi>{scope}</bdi>
          </p>
        )}
        {days.length > 0 && <p className={styles["beside"]}>{days.join(". ")}.</p>}
        {/* Under each offer to show something: where showing ends is no matter of the single point. */}
        {kind === "transparency-offer" && <p className={styles["beside"]}>{words.neverOffered}</p>}
        {isGone && (
          <p className={styles["beside"]}>
            <Trans>Taken back. It holds no longer.</Trans>
          </p>
        )}
      </div>
    </li>
  );
}
