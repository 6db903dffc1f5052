import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Cadence } from "../../../../shared/promises/cadence.ts";
import { Chip } from "../../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../../platform/ui/ChipGroup.tsx";
import { DayField } from "../../../platform/ui/DayField.tsx";
import { useWeekdays } from "../useWeekdays.ts";

/** When: one tap, and a day or two where one is needed. */
export function CadenceChoice(props: {
  readonly cadence: Cadence;
  readonly today: string;
  readonly onChange: (next: Cadence) => void;
}): ReactNode {
  const { cadence, today, onChange } = props;
  const { t } = useLingui();
  const weekdays = useWeekdays();
  // Each kind begins with something whole, so that a promise can be made by this one tap.
  const choose = (kind: string | undefined): void => {
    switch (kind) {
      case "once":
        return onChange({ kind, on: today });
      case "daily":
      case "when-it-happens":
        return onChange({ kind });
      case "weekly":
        // Sunday, on which most people look back at a week.
        return onChange({ kind, weekdays: [7] });
      case undefined:
      default:
    }
  };
  return (
    <>
      <ChipGroup label={t`When`} select="single" selected={[cadence.kind]} onSelect={([kind]) => choose(kind)}>
        <Chip id="when-it-happens">
          <Trans>Whenever it happens</Trans>
        </Chip>
        <Chip id="daily">
          <Trans>Every day</Trans>
        </Chip>
        <Chip id="weekly">
          <Trans>On some days</Trans>
        </Chip>
        <Chip id="once">
          <Trans>Once</Trans>
        </Chip>
      </ChipGroup>
      {cadence.kind === "weekly" && (
        <ChipGroup
          label={t`On which days`}
          select="multi"
          selected={cadence.weekdays.map(String)}
          onSelect={(days) => {
            const chosen = days.map(Number).toSorted((left, right) => left - right);
            // On no day at all it would be no promise: the last day stays.
            if (chosen.length > 0) onChange({ kind: "weekly", weekdays: chosen });
          }}
        >
          {weekdays.map((name, index) => (
            <Chip key={name} id={String(index + 1)}>
              {name}
            </Chip>
          ))}
        </ChipGroup>
      )}
      {cadence.kind === "once" && (
        <DayField
          label={t`On which day`}
          value={cadence.on}
          min={today}
          // A field that was emptied means today, and never an error.
          onChange={(on) => onChange({ kind: "once", on: on ?? today })}
        />
      )}
    </>
  );
}
