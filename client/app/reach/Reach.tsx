import { useLingui } from "@lingui/react/macro";
import { type ReactNode, Suspense, use, useEffect, useEffectEvent, useState } from "react";
import { Button } from "react-aria-components/Button";
import { setShut } from "../../features/leaveQuickly/shut.ts";
import { readPreference } from "../../platform/preferences/preferences.ts";
import { isWritingIn } from "../../platform/ui/isWritingIn.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { LookLink } from "../asPartner/LookLink.tsx";
import { KeyList, Palette } from "../parts.ts";
import { LeaveContext } from "../shell/leaveContext.ts";
import styles from "./reach.module.css";

/**
 * In the top bar of every place inside: what the partner sees here, and the way to everything else. A keyboard has
 * Ctrl or Cmd and K for it, and `?` for the list of keys; a thumb has the same list behind one quiet button.
 */
export function Reach(): ReactNode {
  const { t } = useLingui();
  const { view } = useSpace();
  const leave = use(LeaveContext);
  const [open, setOpen] = useState<"palette" | "keys" | null>(null);
  const close = (): void => setOpen(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const wanted = wantedBy(event);
    // What is asked in a dialog comes first; the palette's own key closes it again.
    if (wanted === null || (open === null && document.querySelector("[role=dialog], [role=alertdialog]") !== null))
      return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(open === wanted ? null : wanted);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener("keydown", listener, { capture: true });
    return () => window.removeEventListener("keydown", listener, { capture: true });
  }, []);
  return (
    <>
      <LookLink />
      <Button
        className={styles["button"] ?? ""}
        aria-label={t`Go to anything`}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onPress={() => setOpen("palette")}
      >
        <svg
          viewBox="0 0 20 20"
          width="18"
          height="18"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.700"
          strokeLinecap="round"
          aria-hidden="true"
        >
          <path d="M8.800 3.200a5.600 5.600 0 1 1 0 11.200a5.600 5.600 0 0 1 0-11.200M13 13l4 4" />
        </svg>
      </Button>
      <Suspense fallback={null}>
        {open === "palette" && (
          <Palette
            onClose={close}
            further={[
              { id: "keys", text: t`Keys of the keyboard`, choose: () => setOpen("keys") },
              ...(view.mine === null ? [] : [{ id: "lock", text: t`Lock now`, choose: () => setShut(true) }]),
              { id: "leave", text: t`Leave quickly`, choose: leave },
            ]}
          />
        )}
        {open === "keys" && <KeyList onClose={close} />}
      </Suspense>
    </>
  );
}

function wantedBy(event: KeyboardEvent): "palette" | "keys" | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (event.isComposing) return null;
  if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "k") return "palette";
  if (key === "?" && !ctrlKey && !metaKey && !altKey && !isWritingIn(event.target))
    return readPreference("singleKeys") === "on" ? "keys" : null;
  return null;
}
