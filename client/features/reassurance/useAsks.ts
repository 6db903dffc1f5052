import { useMemo, useSyncExternalStore } from "react";
import { useMine } from "../../platform/mine/useMine.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { type Asks, bindAsks } from "./bindAsks.ts";

const NOBODY = (): (() => void) => () => {};
const ZERO = (): number => 0;

/** What both asked for; null while there is only one. */
export function useAsks(): Asks | null {
  const { session, view } = useSpace();
  const mine = useMine();
  const shared = view.shared?.inner ?? null;
  const pen = session.pen();
  const asks = useMemo(
    () => (shared === null || mine === null || pen === null ? null : bindAsks(shared, mine, pen)),
    [shared, mine, pen],
  );
  useSyncExternalStore(asks?.subscribe ?? NOBODY, asks?.version ?? ZERO);
  return asks;
}
