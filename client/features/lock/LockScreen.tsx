import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Stone } from "../../platform/ui/Stone.tsx";
import { AskPassphrase } from "./AskPassphrase.tsx";
import { AskPin } from "./AskPin.tsx";
import { ForgottenPassphrase } from "./ForgottenPassphrase.tsx";
import { ForgottenPin } from "./ForgottenPin.tsx";
import styles from "./lock.module.css";

/**
 * The one screen before a closed device, whatever it asks for. Nothing on it says whose it is or what lies behind;
 * what a person did when they were there last is told to nobody, themselves included.
 */
export function LockScreen(props: {
  /** The way out, which every screen has. */
  readonly leave: ReactNode;
  readonly onErased: () => void;
}): ReactNode {
  const { view } = useSpace();
  const { asks, isPinOut } = view.lock;
  return (
    <main className={styles["screen"]}>
      <div className={styles["leave"]}>{props.leave}</div>
      <div className={styles["door"]}>
        <Stone />
        <h1 className="cg-hidden">
          <Trans>Closed for now</Trans>
        </h1>
        {asks === "pin" && !isPinOut && <AskPin key="pin" />}
        {asks === "pin" && <ForgottenPin isOut={isPinOut} onErased={props.onErased} />}
        {asks === "passphrase" && (
          <>
            <AskPassphrase key="passphrase" />
            <ForgottenPassphrase />
          </>
        )}
      </div>
    </main>
  );
}
