import { useEffect, useState } from "react";
import { LIMITS } from "../../../../shared/base/limits.ts";
import type { WithUsDesk } from "../../../features/withUs/useWithUs.ts";
import { readKept, writeKept } from "../../../platform/preferences/preferences.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { mayStillBeOn } from "./mayStillBeOn.ts";
import { SHOWN_UNTIL, stillUntil } from "./stillUntil.ts";

/** Two documents are opened one after the other: so long, nobody is taken for one who is alone. */
const READING_MS = 3_000;

/**
 * Whether somebody looks on. A page that is opened anew does not know it before its documents are read, however long
 * that takes; until then it is as it was in this browser, so that nothing private stands on the screen for a moment.
 */
export function useLookedOn(desk: WithUsDesk | null): boolean {
  const { view } = useSpace();
  const [wasOn, setWasOn] = useState(() => stillUntil(readKept(SHOWN_UNTIL), Date.now()));
  const [hasWaited, setHasWaited] = useState(false);
  const until = desk?.state.kind === "on" ? desk.state.round.until : null;
  const isUnknown = wasOn && mayStillBeOn({ isRead: desk !== null, stage: view.stage, hasWaited });
  const isMineRead = view.mine !== null;
  useEffect(() => {
    if (!isMineRead) return;
    const timer = setTimeout(() => setHasWaited(true), READING_MS);
    return () => clearTimeout(timer);
  }, [isMineRead]);
  useEffect(() => {
    const timer = setTimeout(() => setWasOn(false), LIMITS.withUsMs);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (until !== null) writeKept(SHOWN_UNTIL, String(until));
    else if (!isUnknown) writeKept(SHOWN_UNTIL, null);
  }, [until, isUnknown]);
  return until !== null || isUnknown;
}
