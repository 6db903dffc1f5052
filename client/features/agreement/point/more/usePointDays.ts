import { useLingui } from "@lingui/react/macro";
import type { Clause } from "../../../../../shared/agreement/clause.ts";
import { addDays } from "../../../../../shared/base/day.ts";
import { LONGEST_OFFER_DAYS } from "../../../../../shared/agreement/offerToShow.ts";
import { type Sheet, useDesk } from "../../desk/Desk.tsx";
import { useDayWords } from "../../../../platform/i18n/useDayWords.ts";
import { chooseDay, type PointDay } from "../../document/changePoint.ts";

export interface PointDays {
  readonly choose: (name: PointDay, day: string | null) => void;
  readonly today: string;
  /** Beyond this an offer is refused; null where an end may lie anywhere. */
  readonly lastEnd: string | null;
  readonly firstEnd: string;
  readonly endProblem: (day: string) => string | null;
  readonly startProblem: (day: string) => string | null;
}

/** The days of a point, and what they may be. Only what is offered to be shown has a longest time. */
export function usePointDays(sheet: Sheet, clause: Clause): PointDays {
  const { t } = useLingui();
  const { today } = useDesk();
  const say = useDayWords();
  const from = clause.start ?? today;
  const lastEnd = clause.kind === "transparency-offer" ? addDays(from, LONGEST_OFFER_DAYS) : null;
  return {
    today,
    lastEnd,
    firstEnd: from,
    choose: (name, day) => {
      chooseDay(sheet.agreement, clause, name, day, today);
      sheet.flush();
    },
    endProblem: (day) => {
      if (clause.start !== null && day < clause.start) return t`The end lies before the beginning.`;
      if (lastEnd === null || day <= lastEnd) return null;
      return t`At most 90 days, so until ${say(lastEnd)}. After that it can be offered again.`;
    },
    startProblem: (day) => (clause.end !== null && day > clause.end ? t`The beginning lies after the end.` : null),
  };
}
