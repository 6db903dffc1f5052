import { useEffect, useState } from "react";
import type { WithUsDesk } from "../../../features/withUs/useWithUs.ts";
import { readKept, writeKept } from "../../../platform/preferences/preferences.ts";
import { SHOWN_UNTIL, stillUntil } from "./stillUntil.ts";

/** In so long, whatever lies on this device has been read and checked. */
const READING_MS = 3_000;

/**
 * Whether somebody looks on. A page that is opened anew does not know it before its documents are read; until then it
 * is as it was in this browser, so that nothing private stands on the screen for a moment.
 */
export function useLookedOn(desk: WithUsDesk | null): boolean {
  const [wasOn, setWasOn] = useState(() => stillUntil(readKept(SHOWN_UNTIL), Date.now()));
  const until = desk?.state.kind === "on" ? desk.state.round.until : null;
  useEffect(() => {
    if (!wasOn) return;
    const timer = setTimeout(() => setWasOn(false), READING_MS);
    return () => clearTimeout(timer);
  }, [wasOn]);
  useEffect(() => {
    if (until !== null) writeKept(SHOWN_UNTIL, String(until));
    else if (!wasOn) writeKept(SHOWN_UNTIL, null);
  }, [until, wasOn]);
  return until !== null || wasOn;
}
