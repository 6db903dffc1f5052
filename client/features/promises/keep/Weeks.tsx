import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { ShownDay, ShownWeek } from "../../../../shared/promises/followThrough.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import styles from "../promises.module.css";
import { useOutcomeWords } from "./useOutcomeWords.ts";

const STEP = 22;
const ROW = 28;
const DOT = 7;

/**
 * One row of dots a week, newest first, told apart by shape and not by colour alone; the same as a table for
 * whoever would rather read. No sum, no share, and no row that a miss could break.
 */
export function Weeks(props: { readonly weeks: readonly ShownWeek[]; readonly label: string }): ReactNode {
  const { weeks, label } = props;
  const { t } = useLingui();
  const [isTable, setTable] = useState(false);
  const words = useOutcomeWords();
  const sayDay = useDayWords();
  // Nothing is drawn before there is something to see: an empty chart is a reproach.
  if (weeks.length === 0) return null;
  const most = Math.max(...weeks.map(({ days }) => days.length));
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
                    {day.entry?.outcome === "missed" && day.entry.toldFirst && <> · {t`told first`}</>}
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
          height={weeks.length * ROW}
          viewBox={`0 0 ${most * STEP} ${weeks.length * ROW}`}
        >
          <desc>{t`One row a week, newest first.`}</desc>
          {weeks.map(({ week, days }, row) =>
            days.map((day, at) => (
              <Dot
                key={`${week}.${day.day}.${day.time}`}
                state={day.state}
                x={at * STEP + STEP / 2}
                y={row * ROW + ROW / 2}
              />
            )),
          )}
        </svg>
      )}
      <Button tone="plain" onPress={() => setTable(!isTable)}>
        {isTable ? <Trans>Show it as dots</Trans> : <Trans>Read it as a table</Trans>}
      </Button>
    </div>
  );
}

function Dot(props: { readonly state: ShownDay["state"]; readonly x: number; readonly y: number }): ReactNode {
  const { state, x, y } = props;
  switch (state) {
    case "kept":
      return <circle className={styles["kept"]} cx={x} cy={y} r={DOT} />;
    case "partly":
      return (
        <>
          <circle className={styles["ring"]} cx={x} cy={y} r={DOT} />
          <path className={styles["kept"]} d={`M${x} ${y - DOT}a${DOT} ${DOT} 0 0 0 0 ${2 * DOT}Z`} />
        </>
      );
    case "missed":
      return <circle className={styles["ring"]} cx={x} cy={y} r={DOT} />;
    case "not-applicable":
      return <path className={styles["dash"]} d={`M${x - 5} ${y}h10`} />;
    // No word yet, and not told yet, look alike: a fact, and no verdict.
    case "no-word":
    case "open":
      return <circle className={styles["point"]} cx={x} cy={y} r={2.5} />;
  }
}
