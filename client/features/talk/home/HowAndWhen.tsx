import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { LIMITS } from "../../../../shared/base/limits.ts";
import type { Slot } from "../../../../shared/base/ids.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { Chip } from "../../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../../platform/ui/ChipGroup.tsx";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { useNames } from "../../../platform/space/useNames.ts";
import { useStartOptions } from "../words/useStartOptions.ts";
import { useWhenWords } from "../words/useWhenWords.ts";
import { WhenChoice } from "../words/WhenChoice.tsx";
import styles from "./home.module.css";

export interface Plan {
  /** Null for now. */
  readonly at: number | null;
  readonly aloud: boolean;
  readonly mineFirst: boolean;
}

/** One line says how it would be; opened, each part of it can be changed. */
export function HowAndWhen(props: {
  readonly plan: Plan;
  readonly onChange: (plan: Plan) => void;
  readonly first: Slot;
  /** *Hear me first* is whoever asks; after a first talk the beginning goes round. */
  readonly isFirstFixed: boolean;
}): ReactNode {
  const { plan, onChange, first, isFirstFixed } = props;
  const { session } = useSpace();
  const { t } = useLingui();
  const { me, partner } = useNames();
  const when = useWhenWords();
  // Options must not move under a finger when a minute passes.
  const [now] = useState(() => session.conversations()?.now() ?? Date.now());
  const options = useStartOptions(now);
  const time = plan.at === null ? t`Now` : when.moment(plan.at, now);
  const how = plan.aloud ? t`said aloud in one room` : t`in writing`;
  const begins = first === me ? t`You begin.` : t`${partner} begins.`;
  return (
    // Closed it is a sentence: most people need none of the three choices.
    <Disclosure title={<span className={styles["plan"]}>{t`${time}, ${how}. ${begins}`}</span>}>
      <div className={styles["choices"]}>
        <WhenChoice
          label={t`When`}
          options={options}
          value={plan.at}
          onChange={(at) => onChange({ ...plan, at })}
          earliest={now}
          latest={now + LIMITS.plannedAheadMs}
        />
        <ChipGroup
          label={t`How`}
          select="single"
          selected={[plan.aloud ? "aloud" : "written"]}
          onSelect={([chosen]) => onChange({ ...plan, aloud: chosen === "aloud" })}
        >
          <Chip id="written">{t`In writing`}</Chip>
          <Chip id="aloud">{t`Aloud, in one room`}</Chip>
        </ChipGroup>
        {isFirstFixed ? (
          <p className={styles["quiet"]}>{first === me ? begins : t`${begins} Last time it was you; it goes round.`}</p>
        ) : (
          <ChipGroup
            label={t`Who begins`}
            select="single"
            selected={[plan.mineFirst ? "me" : "partner"]}
            onSelect={([who]) => onChange({ ...plan, mineFirst: who !== "partner" })}
          >
            <Chip id="me">{t`I begin`}</Chip>
            <Chip id="partner">{t`${partner} begins`}</Chip>
          </ChipGroup>
        )}
      </div>
    </Disclosure>
  );
}
