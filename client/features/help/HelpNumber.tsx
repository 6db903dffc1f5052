import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useToday } from "../../platform/browser/useToday.ts";
import { useDayWords } from "../../platform/i18n/useDayWords.ts";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import styles from "./help.module.css";
import { type HelpLine, isCheckedLately } from "./helpLines.ts";

/** A number to read or to copy, with where it comes from. Nothing dials: a list of calls is read by others. */
export function HelpNumber(props: {
  readonly name: string;
  readonly number: string;
  readonly source: HelpLine["source"];
  readonly checkedOn: string | null;
}): ReactNode {
  const { t } = useLingui();
  const today = useToday();
  const sayDay = useDayWords();
  const { name, number, source, checkedOn } = props;
  // Copying leaves no list behind; a link that dials would.
  const copy = (): void => {
    void navigator.clipboard.writeText(number).then(
      () => announce(t`Copied.`),
      // Some browsers refuse; the number is on the screen all the same.
      () => announce(t`This browser does not copy. The number stands there to read.`),
    );
  };
  return (
    <li className={styles["line"]}>
      <span>
        {name} <strong className={styles["number"]}>{number}</strong>
        <span className={styles["check"]}>
          {/* Never "verified": a number that was right last year may be wrong tonight. */}
          {checkedOn !== null && isCheckedLately(checkedOn, today) ? (
            t`Checked on ${sayDay(checkedOn)}`
          ) : source === "found on a page" ? (
            <Trans>Check this number · found on a page</Trans>
          ) : (
            <Trans>Check this number · from general knowledge</Trans>
          )}
        </span>
      </span>
      <Button tone="plain" label={t`Copy ${number}`} onPress={copy}>
        <Trans>Copy</Trans>
      </Button>
    </li>
  );
}
