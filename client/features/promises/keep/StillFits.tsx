import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "../../../platform/ui/Button.tsx";
import styles from "../promises.module.css";

/**
 * On the day that its author chose, and until they answer: a promise may turn out too large, and making it smaller
 * is no failure. Asked here and nowhere else; the other sees the day, and no question.
 */
export function StillFits(props: { readonly onKeep: () => void; readonly onChange: () => void }): ReactNode {
  return (
    <div className={styles["tell"]}>
      <p>
        <Trans>You wanted to look at this one again. Does it still fit?</Trans>
      </p>
      <div className={styles["acts"]}>
        <Button onPress={props.onKeep}>
          <Trans>It still fits</Trans>
        </Button>
        <Button onPress={props.onChange}>
          <Trans>Change it</Trans>
        </Button>
      </div>
    </div>
  );
}
