import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ApologyAddition, ApologySaid } from "../../../shared/apology/apology.ts";
import type { ApologyPart } from "../../../shared/apology/apologyParts.ts";
import { useDayWords } from "../../platform/i18n/useDayWords.ts";
import styles from "./apology.module.css";
import { usePartWords } from "./usePartWords.ts";

/** The order in which it is read: what explains comes after what it is about, and what comes next is last. */
const READING_ORDER: readonly ApologyPart[] = [
  "whatIDid",
  "itWasMine",
  "whatItDidToYou",
  "whatIFeel",
  "whatLedToIt",
  "soThatNotAgain",
  "whatIDoNext",
];

/** An apology as it is read, before it is shared and after, with the sentence that always ends it. */
export function ApologyText(props: {
  readonly said: ApologySaid;
  readonly additions: readonly ApologyAddition[];
}): ReactNode {
  const { said, additions } = props;
  const words = usePartWords();
  const sayDay = useDayWords();
  return (
    <div className={styles["letter"]}>
      {said.way === "free" ? (
        <p className={styles["words"]}>{said.text}</p>
      ) : (
        READING_ORDER.filter((part) => said.parts[part] !== "").map((part) => (
          <div key={part} className={styles["part"]}>
            {words[part].heading !== null && <h3 className={styles["partHead"]}>{words[part].heading}</h3>}
            <p className={styles["words"]}>{said.parts[part]}</p>
          </div>
        ))
      )}
      {/* Below and with their day: what was shared first stays as it was read. */}
      {additions.map(({ text, day }, index) => (
        // reason: additions are only ever appended, and two may say the same.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles["part"]}>
          <h3 className={styles["partHead"]}>
            <Trans>Left out before, added on {sayDay(day)}</Trans>
          </h3>
          <p className={styles["words"]}>{text}</p>
        </div>
      ))}
      <p className={styles["closing"]}>
        <Trans>You do not have to answer, forgive or decide now.</Trans>
      </p>
    </div>
  );
}
