import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import type { Withdrawal } from "../../../platform/signing/verify/report.ts";
import styles from "../verify.module.css";

/** Either may take back any of it, alone and without a reason; the pages stay as they were. */
export function Withdrawals({ withdrawals }: { readonly withdrawals: readonly Withdrawal[] }): ReactNode {
  if (withdrawals.length === 0) return null;
  return (
    <ul className={styles["withdrawals"]}>
      {withdrawals.map((withdrawal, i) => (
        <li key={i}>
          <OneWithdrawal withdrawal={withdrawal} />
        </li>
      ))}
    </ul>
  );
}

function OneWithdrawal({ withdrawal }: { readonly withdrawal: Withdrawal }): ReactNode {
  const dayWords = useDayWords();
  const { name, points } = withdrawal;
  const day = dayWords(withdrawal.on);
  if (points === "all")
    return (
      <Trans>
        <bdi>{name}</bdi> took all of it back on {day}.
      </Trans>
    );
  return (
    <>
      <Trans>
        <bdi>{name}</bdi> took part of it back on {day}:
      </Trans>
      <ul>
        {points.map((words) => (
          <li key={words}>
            <bdi>{words}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
