import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ShownDay } from "../../../../shared/promises/followThrough.ts";
import { OUTCOMES } from "../../../../shared/promises/promiseLog.ts";
import styles from "../promises.module.css";
import { Dot } from "./Dot.tsx";
import { useOutcomeWords } from "./useOutcomeWords.ts";

const SIZE = 22;
/** The days to come are no state of anything, and have no shape to explain. */
const STATES = [...OUTCOMES, "no-word", "open"] as const;

/** The shapes of a chart in words: those that are in it and no others. */
export function Legend(props: {
  readonly days: readonly ShownDay[];
  readonly isFirst: (day: ShownDay) => boolean;
}): ReactNode {
  const { days, isFirst } = props;
  const { t } = useLingui();
  const words = useOutcomeWords();
  const shown = STATES.filter((state) => days.some((day) => day.state === state)).map((state) => ({
    state,
    isToldFirst: false,
    text: words[state],
  }));
  // In the shape of the day itself, with its mark: a legend of the mark alone would look like a fifth outcome.
  const first = days.find(isFirst);
  const lines =
    first === undefined
      ? shown
      : [...shown, { state: first.state, isToldFirst: true, text: t`Told before being asked` }];
  return (
    <ul className={styles["legend"]}>
      {lines.map(({ state, isToldFirst, text }) => (
        <li key={text}>
          <svg width={SIZE} height={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
            <Dot state={state} isToldFirst={isToldFirst} x={SIZE / 2} y={SIZE / 2} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
