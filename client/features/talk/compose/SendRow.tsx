import { Trans } from "@lingui/react/macro";
import { type ReactNode, type RefObject, useEffect, useId, useRef } from "react";
import { Button } from "../../../platform/ui/Button.tsx";
import styles from "./compose.module.css";

/**
 * The send button and whatever goes beside it. After a strong hint it asks once, in the same place: both
 * answers are ordinary, and the harmless one has the focus.
 */
export function SendRow(props: {
  readonly label: string;
  /** Beside a likelier answer, sending is not the main thing. */
  readonly isSecond: boolean;
  readonly canSend: boolean;
  readonly isWaiting: boolean;
  readonly isAsking: boolean;
  readonly onSendAnyway: () => void;
  readonly onChangeIt: () => void;
  readonly after: ReactNode;
}): ReactNode {
  const { label, isSecond, canSend, isWaiting, isAsking, onSendAnyway, onChangeIt, after } = props;
  const questionId = useId();
  const change = useRef<HTMLButtonElement>(null);
  useFocusWhen(isAsking, change);
  if (isAsking) {
    return (
      <div className={styles["asking"]} role="group" aria-labelledby={questionId}>
        <p id={questionId}>
          <Trans>This may land harder than you mean it. You decide.</Trans>
        </p>
        <div className={styles["actions"]}>
          <Button ref={change} onPress={onChangeIt} describedBy={questionId}>
            <Trans>Change it</Trans>
          </Button>
          <Button onPress={onSendAnyway} isPending={isWaiting}>
            <Trans>Send it anyway</Trans>
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles["actions"]}>
      <Button {...(!isSecond && { tone: "primary" })} type="submit" isDisabled={!canSend} isPending={isWaiting}>
        {label}
      </Button>
      {after}
    </div>
  );
}

function useFocusWhen(isOn: boolean, target: RefObject<HTMLButtonElement | null>): void {
  useEffect(() => {
    if (isOn) target.current?.focus();
  }, [isOn, target]);
}
