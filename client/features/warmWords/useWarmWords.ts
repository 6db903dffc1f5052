import { useMemo, useSyncExternalStore } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { bindWarmWords, type WarmWords } from "./document/bindWarmWords.ts";

const NOBODY = (): (() => void) => () => {};
const ZERO = (): number => 0;

/** Null while there is only one. */
export function useWarmWords(): WarmWords | null {
  const { session, view } = useSpace();
  const shared = view.shared?.inner ?? null;
  const mine = view.mine?.inner ?? null;
  const pen = session.pen();
  const warm = useMemo(
    () => (shared === null || mine === null || pen === null ? null : bindWarmWords(shared, mine, pen)),
    [shared, mine, pen],
  );
  useSyncExternalStore(warm?.subscribe ?? NOBODY, warm?.version ?? ZERO);
  return warm;
}
