import { useCallback, useEffect, useRef, useState } from "react";

/** Long enough to notice a slip of the thumb, short enough that a pause is still one at once. */
const UNDO_MS = 5_000;

/**
 * One tap, no reason. The pause leaves five seconds later, or at once when the page or this screen goes away:
 * somebody who shuts the lid has paused, not changed their mind.
 */
export function usePauseWish(send: (isLeaving: boolean) => void): {
  readonly isWished: boolean;
  readonly wish: () => void;
  readonly undo: () => void;
} {
  const [isWished, setWished] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  }, [send]);

  const stop = useCallback(() => {
    if (timer.current === null) return false;
    clearTimeout(timer.current);
    timer.current = null;
    return true;
  }, []);
  const now = useCallback(
    (isLeaving: boolean) => {
      if (!stop()) return;
      setWished(false);
      latest.current(isLeaving);
    },
    [stop],
  );

  useEffect(() => {
    const onLeave = (): void => now(true);
    const onHide = (): void => {
      if (document.visibilityState === "hidden") now(true);
    };
    window.addEventListener("pagehide", onLeave);
    document.addEventListener("visibilitychange", onHide);
    return () => {
      window.removeEventListener("pagehide", onLeave);
      document.removeEventListener("visibilitychange", onHide);
      now(false);
    };
  }, [now]);

  return {
    isWished,
    wish() {
      if (timer.current !== null) return;
      setWished(true);
      timer.current = setTimeout(() => now(false), UNDO_MS);
    },
    undo() {
      stop();
      setWished(false);
    },
  };
}
