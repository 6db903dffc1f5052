import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import styles from "./live.module.css";

/** Always in reach, whoever has the turn: one tap for a pause, and the way out. Neither asks for a reason. */
export function TalkBar(props: {
  readonly mayPause: boolean;
  readonly isPausing: boolean;
  readonly onPause: () => void;
  readonly onUndo: () => void;
  readonly onLeave: () => void;
  readonly children?: ReactNode;
}): ReactNode {
  const { mayPause, isPausing, onPause, onUndo } = props;
  const { t } = useLingui();
  // It leaves after five seconds: a pause that was pressed by mistake stops nobody.
  const pause = (): void => {
    onPause();
    announce(t`A pause. It goes out in five seconds; you can undo it.`);
  };
  return (
    <div className={styles["bar"]} role="group" aria-label={t`Pause or leave`}>
      {isPausing ? (
        <>
          <span className={styles["pausing"]}>
            <Trans>A pause, in a moment.</Trans>
          </span>
          <Button onPress={onUndo} ref={takeFocus}>
            <Trans>Undo</Trans>
          </Button>
        </>
      ) : (
        <>
          {mayPause && (
            <Button onPress={pause}>
              <Trans>Pause</Trans>
            </Button>
          )}
          <Button tone="plain" onPress={props.onLeave}>
            <Trans>Leave</Trans>
          </Button>
          {props.children}
        </>
      )}
    </div>
  );
}

/** The button that was pressed is gone; what takes it back has the focus. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true });
}
