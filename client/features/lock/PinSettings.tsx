import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { ChoosePin } from "./ChoosePin.tsx";
import styles from "./lock.module.css";
import { RemovePin } from "./RemovePin.tsx";

type Doing = "nothing" | "choosing" | "removing";

/** One thing at a time below the sentence that says what a PIN is worth. */
export function PinSettings(): ReactNode {
  const { hasPin, hasPassphrase } = useSpace().view.lock;
  const [doing, setDoing] = useState<Doing>("nothing");
  const done = (): void => setDoing("nothing");
  return (
    <>
      <p>
        <Trans>
          A PIN is a curtain before this screen, and no safe: it keeps out whoever picks up this device, not somebody
          who knows how to read a browser's files.
        </Trans>
      </p>
      {/* Both together are asked for one after the other, which surprises whoever set the one long ago. */}
      {hasPassphrase && (
        <p className={styles["quiet"]}>
          <Trans>Your passphrase is asked for anyway. With a PIN beside it this device asks for both.</Trans>
        </p>
      )}
      {doing === "nothing" && (
        <div className={styles["actions"]}>
          <Button onPress={() => setDoing("choosing")}>
            {hasPin ? <Trans>Choose another PIN</Trans> : <Trans>Choose a PIN</Trans>}
          </Button>
          {hasPin && (
            <Button onPress={() => setDoing("removing")}>
              <Trans>Go on without a PIN</Trans>
            </Button>
          )}
        </div>
      )}
      {doing === "choosing" && <ChoosePin onDone={done} />}
      {doing === "removing" && <RemovePin onDone={done} />}
    </>
  );
}
