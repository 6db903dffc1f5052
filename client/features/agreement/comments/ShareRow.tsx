import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "../../../platform/ui/Button.tsx";
import styles from "./comments.module.css";

/** Share, or not now. After a strong hint it asks once, in the same place; both answers are ordinary. */
export function ShareRow(props: {
  readonly isAsking: boolean;
  readonly canShare: boolean;
  readonly describedBy: string | null;
  readonly onSendAnyway: () => void;
  readonly onChangeIt: () => void;
  readonly onLeave: () => void;
}): ReactNode {
  const { isAsking, canShare, describedBy } = props;
  const questionId = useId();
  const change = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) change.current?.focus();
  }, [isAsking]);
  if (isAsking) {
    return (
      <div className={styles["asking"]} role="group" aria-labelledby={questionId}>
        <p id={questionId}>
          <Trans>This may land harder than you mean it. You decide.</Trans>
        </p>
        <div className={styles["acts"]}>
          <Button ref={change} onPress={props.onChangeIt}>
            <Trans>Change it</Trans>
          </Button>
          <Button onPress={props.onSendAnyway}>
            <Trans>Share it anyway</Trans>
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles["acts"]}>
      <Button type="submit" isDisabled={!canShare} {...(describedBy !== null && { describedBy })}>
        <Trans>Share</Trans>
      </Button>
      <Button tone="plain" onPress={props.onLeave}>
        <Trans>Not now</Trans>
      </Button>
    </div>
  );
}
