import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "../../../platform/ui/Button.tsx";
import { FeelingsComposer } from "../compose/FeelingsComposer.tsx";
import { LineComposer } from "../compose/LineComposer.tsx";
import { ListenerComposer } from "../compose/ListenerComposer.tsx";
import { useComposer } from "./useComposer.ts";
import styles from "./live.module.css";
import type { StepProps } from "./StepProps.ts";

/** Words of agreement are never forced: every one of these may be left out, and nobody is shown that it was. */
function Skip(props: StepProps & { readonly children?: ReactNode }): ReactNode {
  if (!props.can("skip")) return null;
  return (
    <Button tone="plain" isPending={props.isWaiting} onPress={() => props.acts.send({ kind: "skip" })}>
      {props.children ?? <Trans>Leave this out</Trans>}
    </Button>
  );
}

export function ValidateStep(props: StepProps): ReactNode {
  const composer = useComposer(props, "validation");
  return <ListenerComposer kind="validation" {...composer} after={<Skip {...props} />} />;
}

export function EmpathiseStep(props: StepProps): ReactNode {
  const composer = useComposer(props, "empathy");
  return <FeelingsComposer kind="empathy" {...composer} after={<Skip {...props} />} />;
}

export function FeltStep(props: StepProps): ReactNode {
  const composer = useComposer(props, "correct");
  const { acts, can, isWaiting } = props;
  return (
    <div className={styles["step"]}>
      {/* Only the speaker can say that it reached them: there is no such button for anybody else. */}
      {can("landed") && (
        <div className={styles["answers"]}>
          <Button tone="primary" isPending={isWaiting} onPress={() => acts.send({ kind: "landed" })}>
            <Trans>Yes, that reached me</Trans>
          </Button>
        </div>
      )}
      {can("correct") && <FeelingsComposer kind="correct" {...composer} />}
    </div>
  );
}

/** A question, not a request: it may be asked, or not, and answered, or not. */
export function OfferStep(props: StepProps): ReactNode {
  const { acts, isWaiting } = props;
  return (
    <div className={styles["answers"]}>
      <Button tone="primary" isPending={isWaiting} onPress={() => acts.send({ kind: "offer" })}>
        <Trans>What can I do to help you feel safe again?</Trans>
      </Button>
      <Skip {...props}>
        <Trans>Not this time</Trans>
      </Skip>
    </div>
  );
}

export function OfferAnswerStep(props: StepProps): ReactNode {
  const composer = useComposer(props, "offer-answer");
  return <LineComposer kind="offer-answer" {...composer} after={<Skip {...props} />} />;
}

export function OfferPromiseStep(props: StepProps): ReactNode {
  const composer = useComposer(props, "promise");
  return (
    <LineComposer
      kind="promise"
      {...composer}
      after={
        <Skip {...props}>
          <Trans>Not this time</Trans>
        </Skip>
      }
    />
  );
}
