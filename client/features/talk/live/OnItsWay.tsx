import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useState } from "react";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { Button } from "../../../platform/ui/Button.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import styles from "./live.module.css";

/** As a rule it has arrived before anybody could read a sentence about it. */
const PATIENCE_MS = 1_200;

/** No connection is no reason to stop: the words are on this disk, and leave by themselves. */
export function OnItsWay(props: { readonly onTakeBack: () => boolean }): ReactNode {
  const { view } = useSpace();
  const [isLong, setLong] = useState(false);
  const [hasLeft, setLeft] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  // Both are asked: the browser may know a network through which nothing comes.
  if (view.online && navigator.onLine)
    return (
      <p className={styles["quiet"]} role="status">
        <Trans>On its way.</Trans>
      </p>
    );
  const takeBack = hasLeft ? null : (
    <Button onPress={() => setLeft(!props.onTakeBack())}>
      <Trans>Take it back and change it</Trans>
    </Button>
  );
  return (
    <div role="status">
      <Notice tone="calm" actions={takeBack}>
        <Trans>Kept on this device. It goes out by itself when there is a connection.</Trans>
        {hasLeft && (
          <>
            {" "}
            <Trans>It may have left already, so it stays as it is.</Trans>
          </>
        )}
      </Notice>
    </div>
  );
}
