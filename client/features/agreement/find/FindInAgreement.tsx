import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useLocation } from "react-router";
import { readPreference } from "../../../platform/preferences/preferences.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { isWritingIn } from "../../../platform/ui/isWritingIn.ts";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import { focusPoint } from "../desk/handFocus.ts";
import { FindBar } from "./FindBar.tsx";
import styles from "./find.module.css";
import { FINDING } from "./finding.ts";

/** A quiet word above the page, the key `/`, or coming here in order to look for something: each opens the same bar. */
export function FindInAgreement(): ReactNode {
  const { t } = useLingui();
  const { hash, key } = useLocation();
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  if (hash === FINDING && openedAt !== key) {
    setOpenedAt(key);
    setOpen(true);
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || isWritingIn(event.target) || readPreference("singleKeys") === "off") return;
    event.preventDefault();
    setOpen(true);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
  const close = (point: string | null): void => {
    flushSync(() => setOpen(false));
    // reason: it was read from the page, where only points stand under that name.
    if (point !== null) focusPoint(point as ClauseId);
    if (document.activeElement === document.body) opener.current?.focus();
  };
  if (isOpen) return <FindBar onClose={close} />;
  return (
    <div className={styles["opener"]} data-screen-only="">
      <Button ref={opener} tone="plain" label={t`Search the agreement`} onPress={() => setOpen(true)}>
        <Trans>Search</Trans>
      </Button>
    </div>
  );
}
