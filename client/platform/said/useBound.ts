import { useMemo, useSyncExternalStore } from "react";
import { useSpace } from "../space/SpaceContext.tsx";
import type { SaidPlaces } from "./saidIn.ts";
import type { Watched } from "./watchers.ts";

const NOBODY = (): (() => void) => () => {};
const ZERO = (): number => 0;

/**
 * Some words of both, bound to the documents and the pen of this space, and drawn anew when one of them changes;
 * null while there is only one person. `bind` must be a function of its module: another one binds anew.
 */
export function useBound<Bound extends Watched>(bind: (places: SaidPlaces) => Bound): Bound | null {
  const { session, view } = useSpace();
  const shared = view.shared?.inner ?? null;
  const mine = view.mine?.inner ?? null;
  const pen = session.pen();
  const bound = useMemo(
    () => (shared === null || mine === null || pen === null ? null : bind({ shared, mine, pen })),
    [bind, shared, mine, pen],
  );
  useSyncExternalStore(bound?.subscribe ?? NOBODY, bound?.version ?? ZERO);
  return bound;
}
