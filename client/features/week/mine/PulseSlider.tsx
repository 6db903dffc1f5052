import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import { PULSE_MOST, type PulseItem } from "../../../../shared/week/pulse.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { usePulseWords } from "../usePulseWords.ts";
import styles from "../week.module.css";

/** Where it starts while nothing was answered; it counts only once somebody touched it. */
const MIDDLE = 5;

/** One sentence and how true it was, from 0 to 10; left out is an answer like any other. */
export function PulseSlider(props: {
  readonly item: PulseItem;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}): ReactNode {
  const { item, value, onChange } = props;
  const { t } = useLingui();
  const { name, says } = usePulseWords()[item];
  const id = useId();
  return (
    <div className={styles["slider"]}>
      <label htmlFor={id} className={styles["item"]}>
        <strong>{name}</strong> {says}
      </label>
      <div className={styles["track"]}>
        <input
          id={id}
          type="range"
          min={0}
          max={PULSE_MOST}
          step={1}
          value={value ?? MIDDLE}
          data-unset={value === null ? "" : undefined}
          // A slider always has a place; for those who listen it is said that it was not chosen.
          aria-valuetext={value === null ? t`Left out` : t`${value} of 10`}
          onChange={(event) => onChange(Number(event.currentTarget.value))}
          // The middle is where it stands already: choosing it changes nothing that a browser would tell.
          onClick={(event) => onChange(Number(event.currentTarget.value))}
        />
        <output htmlFor={id} className={styles["number"]}>
          {value ?? "–"}
        </output>
      </div>
      <div className={styles["ends"]}>
        <span>
          <Trans>not at all</Trans>
        </span>
        {/* Taking an answer out is as near as giving one. */}
        {value !== null && (
          <Button tone="plain" onPress={() => onChange(null)} label={t`Leave out: ${name}`}>
            <Trans>Leave out</Trans>
          </Button>
        )}
        <span>
          <Trans>fully</Trans>
        </span>
      </div>
    </div>
  );
}
