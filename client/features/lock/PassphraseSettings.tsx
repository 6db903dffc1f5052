import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { ChoosePassphrase } from "./ChoosePassphrase.tsx";
import styles from "./lock.module.css";
import { RemovePassphrase } from "./RemovePassphrase.tsx";

type Doing = "nothing" | "choosing" | "removing";

/** What it does and what it does not, before anybody chooses one: nobody can give it back. */
export function PassphraseSettings(): ReactNode {
  const { hasPassphrase } = useSpace().view.lock;
  const [doing, setDoing] = useState<Doing>("nothing");
  const done = (): void => setDoing("nothing");
  return (
    <>
      {hasPassphrase ? (
        <p>
          <Trans>
            There is one. It is asked for whenever this page is opened, on each of your devices. Neither a device nor
            your 24 words open your own notes without it.
          </Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>
              Without one, whoever can unlock this device can read your own notes, and so can whoever finds your 24
              words. With one, they open only with it: it is asked for whenever this page is opened, on each of your
              devices.
            </Trans>
          </p>
          <p className={styles["quiet"]}>
            <Trans>
              Nobody can give it back to you. What you share with your partner lies under other keys, which are on this
              device: a passphrase does not keep those pages from somebody who takes it apart.
            </Trans>
          </p>
        </>
      )}
      {/* One form at a time, and the explanation stays above it while somebody chooses. */}
      {doing === "nothing" && (
        <div className={styles["actions"]}>
          <Button onPress={() => setDoing("choosing")}>
            {hasPassphrase ? <Trans>Choose another one</Trans> : <Trans>Choose a passphrase</Trans>}
          </Button>
          {hasPassphrase && (
            <Button onPress={() => setDoing("removing")}>
              <Trans>Go on without one</Trans>
            </Button>
          )}
        </div>
      )}
      {doing === "choosing" && <ChoosePassphrase onDone={done} />}
      {doing === "removing" && <RemovePassphrase onDone={done} />}
    </>
  );
}
