import { useMemo, useSyncExternalStore } from "react";
import { browserRandom } from "../../platform/browser/browserRandom.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { bindReveals, type Reveals } from "./document/bindReveals.ts";

const NOBODY = (): (() => void) => () => {};
const ZERO = (): number => 0;

/** What two answer alone and open together; null while there is only one. */
export function useReveals(): Reveals | null {
  const { session, view } = useSpace();
  const shared = view.shared?.inner ?? null;
  const mine = view.mine?.inner ?? null;
  const pen = session.pen();
  const reveals = useMemo(
    () => (shared === null || mine === null || pen === null ? null : bindReveals(shared, mine, pen, browserRandom)),
    [shared, mine, pen],
  );
  useSyncExternalStore(reveals?.subscribe ?? NOBODY, reveals?.version ?? ZERO);
  return reveals;
}
