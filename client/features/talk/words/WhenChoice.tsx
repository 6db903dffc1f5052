import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useId, useState } from "react";
import { Chip } from "../../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../../platform/ui/ChipGroup.tsx";
import { fromLocalField, toLocalField } from "./startTimes.ts";
import styles from "./when.module.css";

export interface WhenOption {
  readonly id: string;
  readonly words: string;
  /** Null for now. */
  readonly at: number | null;
}

const OTHER = "other";

/** A few times that fit most evenings, and a field for every other one. `value` undefined: nothing chosen yet. */
export function WhenChoice(props: {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly WhenOption[];
  readonly value: number | null | undefined;
  readonly onChange: (at: number | null) => void;
  readonly earliest: number;
  readonly latest: number;
}): ReactNode {
  const { options, value, onChange, earliest, latest } = props;
  const { t } = useLingui();
  const fieldId = useId();
  const [isOther, setOther] = useState(false);
  const chosen = isOther ? OTHER : options.find(({ at }) => at === value)?.id;
  const choose = ([id]: readonly string[]): void => {
    if (id === undefined) return;
    setOther(id === OTHER);
    const option = options.find((one) => one.id === id);
    if (option !== undefined) onChange(option.at);
  };
  return (
    <div className={styles["when"]}>
      <ChipGroup
        label={props.label}
        isLabelHidden={props.isLabelHidden === true}
        select="single"
        selected={chosen === undefined ? [] : [chosen]}
        onSelect={choose}
      >
        {options.map(({ id, words }) => (
          <Chip key={id} id={id}>
            {words}
          </Chip>
        ))}
        <Chip id={OTHER}>{t`Pick a time`}</Chip>
      </ChipGroup>
      {/* The browser's own field: it knows how this person writes a day and an hour. */}
      {isOther && (
        <div className={styles["field"]}>
          <label htmlFor={fieldId}>{t`Day and time`}</label>
          <input
            id={fieldId}
            className={styles["input"]}
            type="datetime-local"
            min={toLocalField(earliest)}
            max={toLocalField(latest)}
            {...(typeof value === "number" && { defaultValue: toLocalField(value) })}
            onChange={(event) => {
              const at = fromLocalField(event.currentTarget.value);
              if (at !== null) onChange(at);
            }}
          />
        </div>
      )}
    </div>
  );
}
