import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { announce } from "./announce.ts";
import { Menu } from "./Menu.tsx";
import styles from "./softTimer.module.css";

const MINUTE_MS = 60_000;
const LAST_MS = 10_000;
/** The words change by the minute; only the last stretch has a finer mark. */
const LOOK_EVERY_MS = 1_000;

type Mark = "start" | "minute" | "last" | "end";

/**
 * A measure to lean on, in words and not as a running clock. It is told at the start, one minute and ten
 * seconds before its end, and at its end; it ends nothing. Whoever finds it pressing stops it or puts it away,
 * on their own screen only. A new step is a new timer (a key); one that comes back after a reload begins anew.
 */
export function SoftTimer(props: {
  readonly lengthMs: number;
  readonly isHidden: boolean;
  readonly onHide: (isHidden: boolean) => void;
}): ReactNode {
  const { lengthMs, isHidden, onHide } = props;
  const { t } = useLingui();
  const [left, setLeft] = useState(lengthMs);
  const [isStopped, setStopped] = useState(false);
  const told = useRef<Mark | null>(null);

  useEffect(() => {
    if (isStopped || isHidden) return;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const passed = now - last;
      last = now;
      setLeft((before) => Math.max(0, before - passed));
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isStopped, isHidden]);

  const minutes = Math.max(1, Math.round(lengthMs / MINUTE_MS));
  const mark = markAt(left, lengthMs);
  useEffect(() => {
    if (isHidden || isStopped || told.current === mark) return;
    told.current = mark;
    const sentences: Readonly<Record<Mark, string>> = {
      start: t`About ${minutes} minutes for this.`,
      minute: t`About one minute left.`,
      last: t`Ten seconds left.`,
      end: t`The time is over. Nothing ends: finish in your own time.`,
    };
    // The sentence about whose turn it is comes first; this one waits until it was read.
    const timer = setTimeout(() => announce(sentences[mark]), mark === "start" ? 2_500 : 0);
    return () => clearTimeout(timer);
  }, [mark, isHidden, isStopped, minutes, t]);

  const whole = Math.max(1, Math.ceil(left / MINUTE_MS));
  const face = isHidden
    ? t`Time`
    : isStopped
      ? t`Stopped`
      : mark === "end"
        ? t`No hurry`
        : mark === "last"
          ? t`A few seconds`
          : plural(whole, { one: "About a minute", other: "About # minutes" });
  const choices = [
    ...(isHidden
      ? []
      : [
          {
            id: "stop",
            text: isStopped ? t`Let the time run` : t`Stop the time`,
            onChoose: () => setStopped(!isStopped),
          },
        ]),
    { id: "hide", text: isHidden ? t`Show the time` : t`Hide the time`, onChoose: () => onHide(!isHidden) },
  ];
  return (
    <div className={styles["timer"]}>
      <Menu label={t`Time: ${face}`} choices={choices}>
        {face}
      </Menu>
    </div>
  );
}

function markAt(left: number, length: number): Mark {
  if (left <= 0) return "end";
  if (left <= LAST_MS) return "last";
  return left <= MINUTE_MS && length > MINUTE_MS ? "minute" : "start";
}
