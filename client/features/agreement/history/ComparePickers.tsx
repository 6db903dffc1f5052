import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import field from "../../../platform/ui/field.module.css";
import styles from "./history.module.css";

export interface Moment {
  readonly id: string;
  readonly name: string;
}

/** Two moments of the same page; the browser's own lists, which every reader and keyboard knows. */
export function ComparePickers(props: {
  readonly earlier: readonly Moment[];
  readonly later: readonly Moment[];
  readonly from: string;
  readonly to: string;
  readonly onFrom: (id: string) => void;
  readonly onTo: (id: string) => void;
}): ReactNode {
  const { t } = useLingui();
  const { earlier, later, from, to, onFrom, onTo } = props;
  return (
    <div className={styles["pickers"]} data-screen-only="">
      <Picker label={t`Compare`} moments={earlier} chosen={from} onChoose={onFrom} />
      <Picker label={t`with`} moments={later} chosen={to} onChoose={onTo} />
    </div>
  );
}

function Picker(props: {
  readonly label: string;
  readonly moments: readonly Moment[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className={field["field"]}>
      <label className={field["label"]} htmlFor={id}>
        {props.label}
      </label>
      <select
        id={id}
        className={field["input"]}
        value={props.chosen}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        {props.moments.map((moment) => (
          <option key={moment.id} value={moment.id}>
            {moment.name}
          </option>
        ))}
      </select>
    </div>
  );
}
