import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { LIMITS } from "../../../shared/base/limits.ts";
import { onPreferences, type Preference, readPreference } from "../../platform/preferences/preferences.ts";
import { announce } from "../../platform/ui/announce.ts";
import styles from "./leaveQuickly.module.css";
import { type KeyMoment, NO_PRESSES, PRESSES_TO_LEAVE, shiftThrice } from "./shiftThrice.ts";

const size = (): Preference<"leaveSize"> => readPreference("leaveSize");

/** The button that is on every screen, and its three silent presses. A plain button: it works before all else. */
export function LeaveQuickly(props: { readonly onLeave: () => void }): ReactNode {
  const { onLeave } = props;
  const { t } = useLingui();
  const [count, setCount] = useState(0);
  // Words on a button can be read over a shoulder. It may be small, on this device alone, and it is never gone.
  const isSmall = useSyncExternalStore(onPreferences, size, () => "usual") === "small";

  useEffect(() => {
    let presses = NO_PRESSES;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const see = (moment: KeyMoment): void => {
      const before = presses.count;
      presses = shiftThrice(presses, moment);
      if (presses.count === before) return;
      if (presses.count >= PRESSES_TO_LEAVE) {
        onLeave();
        return;
      }
      setCount(presses.count);
      clearTimeout(waiting);
      if (presses.count === 0) return;
      const left = PRESSES_TO_LEAVE - presses.count;
      announce(left === 1 ? t`Shift once more to leave.` : t`Shift twice more to leave.`);
      waiting = setTimeout(() => see({ kind: "waited", atMs: performance.now() }), LIMITS.leaveQuicklyWindowMs);
    };
    const down = (event: KeyboardEvent): void =>
      see({ kind: event.key === "Shift" ? "shift-down" : "other-down", atMs: performance.now() });
    const up = (event: KeyboardEvent): void => {
      if (event.key === "Shift") see({ kind: "shift-up", atMs: performance.now() });
    };
    const pressed = (): void => see({ kind: "other-down", atMs: performance.now() });
    window.addEventListener("keydown", down, true);
    window.addEventListener("keyup", up, true);
    window.addEventListener("pointerdown", pressed, true);
    return () => {
      clearTimeout(waiting);
      window.removeEventListener("keydown", down, true);
      window.removeEventListener("keyup", up, true);
      window.removeEventListener("pointerdown", pressed, true);
    };
  }, [onLeave, t]);

  return (
    // The attribute keeps it alive while a dialog makes the rest of the page inert.
    <div className={styles["leave"]} data-screen-only="" data-react-aria-top-layer="true">
      <button type="button" className={styles["button"]} data-small={isSmall} onClick={onLeave} id="leave-quickly">
        {isSmall ? (
          <>
            <svg
              viewBox="0 0 20 20"
              width="18"
              height="18"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.8"
              strokeLinecap="round"
              strokeLinejoin="round"
              aria-hidden="true"
            >
              <path d="M7 4.500h8.500V13M15 5 4.500 15.500" />
            </svg>
            <span className="cg-hidden">
              <Trans>Leave quickly</Trans>
            </span>
          </>
        ) : (
          <Trans>Leave quickly</Trans>
        )}
      </button>
      {count > 0 && (
        <span className={styles["dots"]} aria-hidden="true">
          {[1, 2, 3].map((dot) => (
            <span key={dot} className={styles["dot"]} data-on={dot <= count} />
          ))}
        </span>
      )}
    </div>
  );
}
