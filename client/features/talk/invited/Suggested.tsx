import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { Plan } from "../../../../shared/conversation/dialogue.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Dialog } from "../../../platform/ui/Dialog.tsx";
import type { StepProps } from "../live/StepProps.ts";
import { useWhenWords } from "../words/useWhenWords.ts";
import styles from "./invited.module.css";
import { PlanCard } from "./PlanCard.tsx";

/** Waiting without a spinner: nothing here says whether the other has looked. */
export function Suggested(props: StepProps & { readonly plan: Plan }): ReactNode {
  const { conversation, acts, plan, isWaiting } = props;
  const { t } = useLingui();
  const when = useWhenWords();
  const [now] = useState(acts.now);
  const [isAsking, setAsking] = useState(false);
  const ends = when.moment(conversation.dialogue.pen.closesAt, now);
  return (
    <div className={styles["scene"]}>
      <PlanCard plan={plan} now={now} />
      {isWaiting && (
        <p className={styles["quiet"]}>
          <Trans>Kept on this device. It goes out by itself when there is a connection.</Trans>
        </p>
      )}
      {!isWaiting && (
        <p className={styles["quiet"]}>{t`It ends by itself ${ends}, if neither of you does anything.`}</p>
      )}
      <div>
        <Button onPress={() => setAsking(true)}>
          <Trans>Take it back</Trans>
        </Button>
      </div>
      {/* Asked once more, because it ends the evening's talk for both. */}
      <Dialog
        title={t`Take it back?`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button
              onPress={() => {
                setAsking(false);
                acts.end();
              }}
            >
              <Trans>Take it back</Trans>
            </Button>
            <Button tone="plain" onPress={() => setAsking(false)}>
              <Trans>Leave it there</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            Then no conversation is planned, on both screens, and either of you can suggest one from tomorrow.
          </Trans>
        </p>
      </Dialog>
    </div>
  );
}
