import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Clause } from "../../../../../shared/agreement/clause.ts";
import { DETAILS } from "../../../../../shared/agreement/clauseDetails.ts";
import type { Sheet } from "../../desk/Desk.tsx";
import { DayField } from "../../../../platform/ui/DayField.tsx";
import { DetailField } from "./DetailField.tsx";
import styles from "./more.module.css";
import { usePointDays } from "./usePointDays.ts";

/** Everything that may be said about a point beside its words. */
export function MoreFields(props: {
  readonly id: string;
  readonly sheet: Sheet;
  readonly clause: Clause;
  readonly number: string;
}): ReactNode {
  const { id, sheet, clause, number } = props;
  const { t } = useLingui();
  const days = usePointDays(sheet, clause);
  return (
    <div
      id={id}
      className={styles["fields"]}
      role="group"
      aria-label={t`More about point ${number}`}
      data-screen-only=""
    >
      {DETAILS.map((name) => (
        <DetailField key={name} sheet={sheet} clause={clause} name={name} />
      ))}
      <div className={styles["days"]}>
        <DayField
          label={t`Begins on`}
          value={clause.start}
          onChange={(day) => days.choose("start", day)}
          problemOf={days.startProblem}
        />
        <DayField
          label={t`We look at it again on`}
          value={clause.review}
          onChange={(day) => days.choose("review", day)}
        />
        <DayField
          label={t`Ends on`}
          value={clause.end}
          onChange={(day) => days.choose("end", day)}
          min={days.firstEnd}
          {...(days.lastEnd !== null && { max: days.lastEnd })}
          problemOf={days.endProblem}
        />
      </div>
    </div>
  );
}
