import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Plan } from "../../../../shared/conversation/dialogue.ts";
import { Card } from "../../../platform/ui/Card.tsx";
import { useModeWords } from "../words/useModeWords.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { useWhenWords } from "../words/useWhenWords.ts";
import styles from "./invited.module.css";

/** What was suggested, the same on both screens but for "you". */
export function PlanCard(props: { readonly plan: Plan; readonly now: number }): ReactNode {
  const { plan, now } = props;
  const { t } = useLingui();
  const { me, partner } = useNames();
  const words = useModeWords();
  const when = useWhenWords();
  const { time, name, how } = words(plan.mode, plan.first === me ? "me" : "partner", partner);
  // As it is on this device: the two may live in different hours.
  const start = plan.at === null ? t`Now` : when.moment(plan.at, now);
  return (
    <Card className={styles["plan"]}>
      <p className={styles["topic"]}>
        <bdi>{plan.topic}</bdi>
      </p>
      <dl className={styles["facts"]}>
        <dt>{t`When`}</dt>
        <dd className={styles["start"]}>{start}</dd>
        <dt>{t`How long`}</dt>
        <dd>
          {time} · {name}
          <br />
          <span className={styles["quiet"]}>{how}</span>
        </dd>
        <dt>{t`Who begins`}</dt>
        <dd>{plan.first === me ? t`You` : partner}</dd>
        <dt>{t`How`}</dt>
        <dd>{plan.aloud ? t`Aloud, in one room` : t`In writing`}</dd>
      </dl>
    </Card>
  );
}
