import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useState } from "react";
import type { PushState } from "../../platform/push/push.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import styles from "./installed.module.css";

/** Said before it is switched on: what it shows, who carries it, and who learns of it. */
export function PushChoice(): ReactNode {
  const { push } = useSpace().session;
  const [state, setState] = useState<PushState | "trouble" | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => {
    let isGone = false;
    void push.state().then((now) => {
      if (!isGone) setState(now);
    });
    return () => {
      isGone = true;
    };
  }, [push]);
  // What is shown is what the browser answered, not what was asked of it.
  const change = async (to: Promise<PushState | "trouble">): Promise<void> => {
    setWaiting(true);
    setState(await to);
    setWaiting(false);
  };
  if (state === null) return null;
  return (
    <div className={styles["part"]}>
      <p>
        <Trans>
          This device can say <q>You have an update</q> when there is something to see: no name and no other word, at a
          full hour, once a day at most, and not while the app is open. After <em>Leave quickly</em> nothing is shown
          until you open it again.
        </Trans>
      </p>
      <p className={styles["quiet"]}>
        <Trans>
          Whoever looks at this screen can read that line. Whoever made this browser carries it: they learn that there
          was one and when, and cannot read it. Your partner is not told whether this is on.
        </Trans>
      </p>
      <div className={styles["part"]} role="status">
        <PushWords state={state} />
      </div>
      {state === "on" ? (
        <div>
          <Button isPending={isWaiting} onPress={() => void change(push.turnOff())}>
            <Trans>Stop telling me</Trans>
          </Button>
        </div>
      ) : (
        // After a refusal the button stays: the browser's settings may have been changed meanwhile.
        state !== "cannot" && (
          <div>
            <Button isPending={isWaiting} onPress={() => void change(push.turnOn())}>
              <Trans>Tell me when something waits</Trans>
            </Button>
          </div>
        )
      )}
    </div>
  );
}

function PushWords(props: { readonly state: PushState | "trouble" }): ReactNode {
  switch (props.state) {
    case "on":
      return (
        <p>
          <Trans>It is on, on this device.</Trans>
        </p>
      );
    case "off":
      return (
        <p>
          <Trans>It is off.</Trans>
        </p>
      );
    case "refused":
      return (
        <p>
          <Trans>
            It is off: this browser was told not to show anything for this address. That can be changed in its settings.
          </Trans>
        </p>
      );
    case "cannot":
      return (
        <p>
          <Trans>
            This browser cannot do that here. On an iPhone or iPad it can once the app is on the home screen.
          </Trans>
        </p>
      );
    case "trouble":
      return (
        <p>
          <Trans>It did not work just now, and nothing has changed. Try again a little later.</Trans>
        </p>
      );
  }
}
