import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { daysBetween } from "../../../../shared/base/day.ts";
import { PULSE_ITEMS, PULSE_MOST, type PulseItem, pulseLine, type PulsePoint } from "../../../../shared/week/pulse.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import type { Pulses } from "../document/ownWeek.ts";
import { usePulseWords } from "../usePulseWords.ts";
import styles from "../week.module.css";

// In the svg's own units, which are CSS pixels on a narrow phone.
const WIDTH = 320;
const HEIGHT = 72;
const EDGE = 10;

/**
 * My own weeks as a line for each item, or as a table. Nothing is added up, nothing is compared with anybody, and
 * a lower week gets a kind word and no colour of its own.
 */
export function PulseLines(props: { readonly pulses: Pulses; readonly items: readonly PulseItem[] }): ReactNode {
  const { pulses, items } = props;
  const [isTable, setTable] = useState(false);
  const shown = PULSE_ITEMS.filter((item) => items.includes(item))
    .map((item) => [item, pulseLine(pulses, item)] as const)
    // One week is a point and no line: the first answer is not to look like the beginning of a fall.
    .filter(([, points]) => points.length > 1);
  if (shown.length === 0) {
    return (
      <p className={styles["quiet"]}>
        <Trans>From the second week on, a line stands here.</Trans>
      </p>
    );
  }
  return (
    <div className={styles["lines"]}>
      {isTable ? (
        <PulseTable shown={shown} />
      ) : (
        shown.map(([item, points]) => <Line key={item} item={item} points={points} />)
      )}
      {shown.some(([, points]) => points.some(({ isDip }) => isDip)) && (
        <p className={styles["quiet"]}>
          {isTable ? (
            <Trans>Setbacks are usual: most ways back have them.</Trans>
          ) : (
            <Trans>Where the line goes down there is an open ring. Setbacks are usual: most ways back have them.</Trans>
          )}
        </p>
      )}
      <div>
        <Button tone="plain" onPress={() => setTable(!isTable)}>
          {isTable ? <Trans>Show it as lines</Trans> : <Trans>Read it as a table</Trans>}
        </Button>
      </div>
    </div>
  );
}

function Line(props: { readonly item: PulseItem; readonly points: readonly PulsePoint[] }): ReactNode {
  const { item, points } = props;
  const { t } = useLingui();
  const { name } = usePulseWords()[item];
  const sayDay = useDayWords();
  const first = points[0]?.week ?? "";
  // By days and not by answers: a week that was left out keeps its width.
  const span = Math.max(1, daysBetween(first, points.at(-1)?.week ?? first));
  const at = ({ week, value }: PulsePoint): readonly [number, number] => [
    EDGE + (daysBetween(first, week) / span) * (WIDTH - 2 * EDGE),
    HEIGHT - EDGE - (value / PULSE_MOST) * (HEIGHT - 2 * EDGE),
  ];
  return (
    <figure className={styles["line"]}>
      <figcaption>{name}</figcaption>
      <svg
        role="img"
        aria-label={t`${name}, week by week`}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
      >
        <desc>{points.map(({ week, value }) => `${sayDay(week)}: ${value}`).join("; ")}</desc>
        <path className={styles["ground"]} d={`M0 ${HEIGHT - EDGE}H${WIDTH}`} />
        <polyline className={styles["way"]} points={points.map((point) => at(point).join(",")).join(" ")} />
        {points.map((point) => {
          const [x, y] = at(point);
          const look = styles[point.isDip ? "ring" : "dot"];
          return <circle key={point.week} className={look} cx={x} cy={y} r={point.isDip ? 5 : 4} />;
        })}
      </svg>
    </figure>
  );
}

/** A row for each answer: as wide as the narrowest window, however many items somebody has. */
function PulseTable(props: { readonly shown: readonly (readonly [PulseItem, readonly PulsePoint[]])[] }): ReactNode {
  const words = usePulseWords();
  const sayDay = useDayWords();
  const rows = props.shown
    .flatMap(([item, points]) => points.map((point) => ({ item, ...point })))
    .toSorted((left, right) => right.week.localeCompare(left.week));
  return (
    <table className={styles["table"]}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Week of</Trans>
          </th>
          <th scope="col">
            <Trans>What</Trans>
          </th>
          <th scope="col">
            <Trans>From 0 to 10</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ week, item, value }) => (
          <tr key={`${week}.${item}`}>
            <td>{sayDay(week)}</td>
            <td>{words[item].name}</td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
