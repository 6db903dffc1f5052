import { useEffect } from "react";
import { useSpace } from "./SpaceContext.tsx";

/**
 * Coming to a screen with this is what makes this device's keys and private document: no name, no network,
 * nothing announced. Where the browser keeps nothing it happens all the same, in this tab's memory.
 */
export function useBegin(): void {
  const { session, view } = useSpace();
  const isNobodyHere = view.stage === "none" || (view.stage === "storage-refused" && view.slot === null);
  useEffect(() => {
    if (isNobodyHere) void session.begin();
  }, [isNobodyHere, session]);
}
