import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { Plan } from "../../../../shared/conversation/dialogue.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Card } from "../../../platform/ui/Card.tsx";
import { Privacy } from "../../../platform/ui/Privacy.tsx";
import type { StepProps } from "../live/StepProps.ts";
import { useWhenWords } from "../words/useWhenWords.ts";
import styles from "./invited.module.css";

/** Three questions without a field: there is nothing to answer, and so nothing that could be seen. */
export function ReadyCheck(props: StepProps & { readonly plan: Plan }): ReactNode {
  const { conversation, acts, can, isWaiting, plan, me } = props;
  const { t } = useLingui();
  const when = useWhenWords();
  const [now] = useState(acts.now);
  const isReady = conversation.dialogue.pen.ready[me];
  const start = plan.at !== null && plan.at > now ? when.moment(plan.at, now) : null;
  // Named, so that doing nothing is known to be an answer.
  const ends = when.moment(conversation.dialogue.pen.closesAt, now);
  return (
    <div className={styles["scene"]}>
      <Card labelledBy="ask-yourself">
        <div className={styles["cardHead"]}>
          <h2 id="ask-yourself" className={styles["small"]}>
            <Trans>Ask yourself, before it begins</Trans>
          </h2>
          <Privacy scope="me" />
        </div>
        <ul className={styles["questions"]}>
          <li>
            <Trans>Am I calm enough to listen?</Trans>
          </li>
          <li>
            <Trans>Can I talk here without being overheard?</Trans>
          </li>
          <li>
            <Trans>Am I free to stop whenever I like?</Trans>
          </li>
        </ul>
        <p
          className={styles["quiet"]}
        >{t`If not, do nothing. It then ends by itself ${ends}, and nobody is told why.`}</p>
      </Card>
      {isReady ? (
        <p role="status">
          <Trans>You are ready. There is nothing more to do.</Trans>
        </p>
      ) : can("ready") ? (
        <div>
          <Button tone="primary" isPending={isWaiting} onPress={() => acts.send({ kind: "ready" })}>
            <Trans>I am ready</Trans>
          </Button>
        </div>
      ) : (
        start !== null && <p>{t`It is planned for ${start}. Come back here then; there is nothing to do before.`}</p>
      )}
      <div>
        <Button tone="plain" onPress={props.onLeave}>
          <Trans>Leave</Trans>
        </Button>
      </div>
    </div>
  );
}
