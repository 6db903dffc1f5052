import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useState } from "react";
import styles from "./shell.module.css";

/** Nothing for 300 ms, then two words: a flicker of "loading" is worse than a blink of paper. */
const PATIENCE_MS = 300;

export function SoonNote(): ReactNode {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return <p className={styles["soon"]}>{isLong && <Trans>One moment.</Trans>}</p>;
}
