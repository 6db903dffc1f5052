import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { weekdayOf } from "../../../../shared/base/week.ts";
import { isToldFirst, type ShownDay, type ShownWeek } from "../../../../shared/promises/followThrough.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import styles from "../promises.module.css";
import { useWeekdays } from "../useWeekdays.ts";
import { Dot } from "./Dot.tsx";
import { Legend } from "./Legend.tsx";
import { useOutcomeWords } from "./useOutcomeWords.ts";

const STEP = 22;
const ROW = 28;
const WEEK_DAYS = 7;
/** A letter for each weekday: one dot alone would be a dot of no day. */
const HEAD = 20;

/**
 * One row of dots a week, newest first, a column for each weekday; the same as a table for whoever would rather read.
 * No sum, no share, and no row that a miss could break.
 */
export function Weeks(props: {
  readonly weeks: readonly ShownWeek[];
  readonly label: string;
  /** Nobody else knows of it: then nobody could have asked, and nothing was told first. */
  readonly isPrivate?: boolean;
}): ReactNode {
  const { weeks, label, isPrivate = false } = props;
  const { t } = useLingui();
  const [isTable, setTable] = useState(false);
  const words = useOutcomeWords();
  const sayDay = useDayWords();
  const weekdays = useWeekdays();
  // Nothing is drawn before there is something to see: an empty chart is a reproach.
  if (weeks.length === 0) return null;
  const isFirst = (day: ShownDay): boolean => !isPrivate && isToldFirst(day);
  // What happens without a plan may have happened twice on a day: then they stand in their order.
  const isByWeekday = weeks.every(({ days }) => days.every(({ time }) => time === 0));
  const head = isByWeekday ? HEAD : 0;
  const most = isByWeekday ? WEEK_DAYS : Math.max(...weeks.map(({ days }) => days.length));
  return (
    <div className={styles["weeks"]}>
      {isTable ? (
        <table>
          <caption className="cg-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Day</Trans>
              </th>
              <th scope="col">
                <Trans>How it went</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.flatMap(({ days }) =>
              days.map((day) => (
                <tr key={`${day.day}.${day.time}`}>
                  <td>{sayDay(day.day)}</td>
                  <td>
                    {words[day.state]}
                    {isFirst(day) && <> · {t`told first`}</>}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      ) : (
        <svg
          role="img"
          aria-label={label}
          width={most * STEP}
          height={head + weeks.length * ROW}
          viewBox={`0 0 ${most * STEP} ${head + weeks.length * ROW}`}
        >
          <desc>{isByWeekday ? t`One row a week, newest first, from Monday.` : t`One row a week, newest first.`}</desc>
          {isByWeekday &&
            weekdays.map((name, day) => (
              <text key={name} className={styles["weekday"]} x={day * STEP + STEP / 2} y={HEAD - 6}>
                {name.charAt(0)}
              </text>
            ))}
          {weeks.map(({ week, days }, row) =>
            days.map((day, at) => (
              <Dot
                key={`${week}.${day.day}.${day.time}`}
                state={day.state}
                isToldFirst={isFirst(day)}
                x={(isByWeekday ? weekdayOf(day.day) - 1 : at) * STEP + STEP / 2}
                y={head + row * ROW + ROW / 2}
              />
            )),
          )}
        </svg>
      )}
      {!isTable && <Legend days={weeks.flatMap(({ days }) => days)} isFirst={isFirst} />}
      <Button tone="plain" onPress={() => setTable(!isTable)}>
        {isTable ? <Trans>Show it as dots</Trans> : <Trans>Read it as a table</Trans>}
      </Button>
    </div>
  );
}
