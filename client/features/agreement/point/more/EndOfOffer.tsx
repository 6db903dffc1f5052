import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { type Clause, hasEnded, needsOf } from "../../../../../shared/agreement/clause.ts";
import { addDays } from "../../../../../shared/base/day.ts";
import { STANDING_WORDS } from "../../../../../shared/agreement/preamble.ts";
import { useLanguage } from "../../../../platform/i18n/useLanguage.ts";
import { Button } from "../../../../platform/ui/Button.tsx";
import type { Sheet } from "../../desk/Desk.tsx";
import { offerAgain } from "../../document/changePoint.ts";
import { useMayChange } from "../useMayChange.ts";
import { DayField } from "../../../../platform/ui/DayField.tsx";
import styles from "./more.module.css";
import { usePointDays } from "./usePointDays.ts";

/** Long enough to be of use, short enough to be offered anew with a free yes. */
const USUAL_DAYS = 28;

/**
 * The one thing that is asked beside a point's words: an end, where something is shown to the other. What is
 * never part of such an offer stands with it, for both.
 */
export function EndOfOffer(props: { readonly sheet: Sheet; readonly clause: Clause }): ReactNode {
  const { sheet, clause } = props;
  const { t } = useLingui();
  const words = STANDING_WORDS[useLanguage()];
  const mayChange = useMayChange(sheet, clause);
  const days = usePointDays(sheet, clause);
  if (clause.kind !== "transparency-offer") return null;
  const isOpen = needsOf(clause) === "end";
  return (
    <div className={styles["offer"]}>
      <p className={styles["always"]}>
        {words.neverOffered} <Trans>It can be taken back at any time.</Trans>
      </p>
      {isOpen && (
        <p className={styles["always"]}>
          <Trans>Something to show has an end, at most 90 days away. Until it has one it simply stays open.</Trans>
        </p>
      )}
      {isOpen && mayChange && (
        <div className={styles["days"]} data-screen-only="">
          <DayField
            label={t`Ends on`}
            value={clause.end}
            onChange={(day) => days.choose("end", day)}
            min={days.firstEnd}
            {...(days.lastEnd !== null && { max: days.lastEnd })}
            problemOf={days.endProblem}
          />
          <Button onPress={() => days.choose("end", addDays(days.firstEnd, USUAL_DAYS))}>
            <Trans>In four weeks</Trans>
          </Button>
        </div>
      )}
      {!isOpen && hasEnded(clause, days.today) && mayChange && (
        <Button onPress={() => offerAgain(sheet.agreement, clause.id)}>
          <Trans>Offer it again</Trans>
        </Button>
      )}
    </div>
  );
}
