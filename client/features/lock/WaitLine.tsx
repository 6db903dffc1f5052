import { Plural } from "@lingui/react/macro";
import { type ReactNode, useEffect, useState } from "react";
import { waitLeftMs } from "../../platform/lock/waits.ts";
import styles from "./lock.module.css";

const MINUTE_MS = 60_000;
/** Often enough for a line in minutes, and for a device that slept through the rest of the wait. */
const LOOK_MS = 5_000;

/** In whole minutes: nobody has to watch seconds go by before their own door. */
export function WaitLine(props: { readonly until: number }): ReactNode {
  const { until } = props;
  const [leftMs, setLeft] = useState(() => waitLeftMs(until, Date.now()));
  useEffect(() => {
    const look = (): void => setLeft(waitLeftMs(until, Date.now()));
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [until]);
  if (leftMs === 0) return null;
  return (
    <p className={styles["quiet"]} role="status">
      <Plural
        value={Math.ceil(leftMs / MINUTE_MS)}
        one="You can try again in about a minute."
        other="You can try again in about # minutes."
      />
    </p>
  );
}
