import { useEffect } from "react";
import { browserClock } from "../../platform/browser/browserClock.ts";
import { type LastTouch, watchIdle } from "../../platform/lock/idleWatch.ts";
import { readKept, writeKept } from "../../platform/preferences/preferences.ts";

const KEY = "cg.touched";

/** A time and nothing else: it says that somebody was at this device, which whoever holds it knows. */
const lastTouch: LastTouch = {
  read() {
    const kept = Number(readKept(KEY) ?? Number.NaN);
    return Number.isFinite(kept) ? kept : null;
  },
  write: (atMs) => writeKept(KEY, String(atMs)),
};

/** Null: it stays open. `onIdle` stays the same function. */
export function useIdleLock(minutes: number | null, onIdle: () => void): void {
  useEffect(() => {
    if (minutes === null) return;
    const watch = watchIdle({ clock: browserClock, minutes, lastTouch, onIdle });
    const touches = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;
    const onVisible = (): void => {
      if (document.visibilityState === "visible") watch.looked();
    };
    for (const touch of touches) window.addEventListener(touch, watch.touched, { capture: true, passive: true });
    document.addEventListener("visibilitychange", onVisible);
    window.addEventListener("focus", watch.looked);
    return () => {
      watch.stop();
      for (const touch of touches) window.removeEventListener(touch, watch.touched, { capture: true });
      document.removeEventListener("visibilitychange", onVisible);
      window.removeEventListener("focus", watch.looked);
    };
  }, [minutes, onIdle]);
}
