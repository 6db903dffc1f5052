import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Button } from "../../../platform/ui/Button.tsx";
import { LineComposer } from "../compose/LineComposer.tsx";
import { RequestComposer } from "../compose/RequestComposer.tsx";
import { useComposer } from "./useComposer.ts";
import { BeforeAfter } from "../close/BeforeAfter.tsx";
import styles from "./live.module.css";
import type { StepProps } from "./StepProps.ts";

/** The change of places: whoever listened may now be heard, or both go on. */
export function SwitchStep(props: StepProps): ReactNode {
  const { acts, can, isWaiting, partner } = props;
  const { t } = useLingui();
  return (
    <div className={styles["answers"]}>
      {can("take-floor") && (
        <Button tone="primary" isPending={isWaiting} onPress={() => acts.send({ kind: "take-floor" })}>
          {t`I speak now, ${partner} listens`}
        </Button>
      )}
      {can("to-request") && (
        <Button
          tone={can("take-floor") ? "secondary" : "primary"}
          isPending={isWaiting}
          onPress={() => acts.send({ kind: "to-request" })}
        >
          <Trans>Go on to what we ask of each other</Trans>
        </Button>
      )}
      {can("pass") && (
        <Button tone="plain" isPending={isWaiting} onPress={() => acts.send({ kind: "pass" })}>
          {can("take-floor") ? <Trans>I do not need a turn tonight</Trans> : <Trans>Go on to the end</Trans>}
        </Button>
      )}
    </div>
  );
}

export function RequestStep(props: StepProps): ReactNode {
  const { acts, can, isWaiting } = props;
  const composer = useComposer(props, "request");
  return (
    <RequestComposer
      {...composer}
      after={
        can("no-request") && (
          <Button tone="plain" isPending={isWaiting} onPress={() => acts.send({ kind: "no-request" })}>
            <Trans>Nothing this time</Trans>
          </Button>
        )
      }
    />
  );
}

/** A no needs no reason, and stands beside the yes. */
export function RequestAnswerStep(props: StepProps): ReactNode {
  const { acts, isWaiting } = props;
  const [isInstead, setInstead] = useState(false);
  const composer = useComposer(props, "instead");
  if (isInstead)
    return (
      <LineComposer
        kind="instead"
        {...composer}
        after={
          <Button tone="plain" onPress={() => setInstead(false)}>
            <Trans>Back</Trans>
          </Button>
        }
      />
    );
  // None of the three asks for words: a reason would be weighed.
  const answer = (given: "yes" | "not-now"): void => acts.send({ kind: "request-answer", answer: given, text: "" });
  return (
    <div className={styles["answers"]}>
      <Button isPending={isWaiting} onPress={() => answer("yes")}>
        <Trans>Yes</Trans>
      </Button>
      <Button onPress={() => setInstead(true)}>
        <Trans>Not this, but something else</Trans>
      </Button>
      <Button isPending={isWaiting} onPress={() => answer("not-now")}>
        <Trans>Not now</Trans>
      </Button>
    </div>
  );
}

export function CloseStep(props: StepProps): ReactNode {
  const { acts, isWaiting, conversation } = props;
  const composer = useComposer(props, "checkout");
  return (
    <div className={styles["step"]}>
      <p className={styles["quiet"]}>
        <Trans>Not solved is normal.</Trans>
      </p>
      <LineComposer
        kind="checkout"
        {...composer}
        after={
          <Button tone="plain" isPending={isWaiting} onPress={() => acts.send({ kind: "checkout", appreciation: "" })}>
            <Trans>End without words</Trans>
          </Button>
        }
      />
      <BeforeAfter conversation={conversation.id} />
    </div>
  );
}
