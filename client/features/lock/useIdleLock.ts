import { useEffect } from "react";
import { browserClock } from "../../platform/browser/browserClock.ts";
import { type LastTouch, watchIdle } from "../../platform/lock/idleWatch.ts";
import { readKept, writeKept } from "../../platform/preferences/preferences.ts";

/** Shared by all tabs of this device: whoever writes in one of them has not left the others. */
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
    // A phone that slept runs no timers: it is looked at when the page is seen again.
    const onVisible = (): void => {
      if (document.visibilityState === "visible") watch.looked();
    };
    // Before anything on the page can stop them.
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
