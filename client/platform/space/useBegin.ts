import { useEffect } from "react";
import { useSpace } from "./SpaceContext.tsx";

/**
 * What makes this device's keys and private document: no name, no network, nothing announced. Where the browser keeps
 * nothing it happens all the same, in this tab's memory. While nothing is `wanted` yet, only the program that makes
 * them is fetched, so that the first tap needs no connection and no waiting.
 */
export function useBegin(isWanted = true): void {
  const { session, view } = useSpace();
  const isNobodyHere = view.stage === "none" || (view.stage === "storage-refused" && view.slot === null);
  useEffect(() => {
    if (!isNobodyHere) return;
    if (isWanted) void session.begin();
    else import("./spaceVerbs.ts").catch(() => {});
  }, [isNobodyHere, isWanted, session]);
}
