import { useMemo, useSyncExternalStore } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { type Apologies, type ApologiesView, bindApologies } from "./document/bindApologies.ts";

const NOBODY = (): (() => void) => () => {};
const nothing = (): null => null;

/** The apologies of both; null while there is only one. */
export function useApologies(): { readonly apologies: Apologies; readonly view: ApologiesView } | null {
  const { session, view } = useSpace();
  const shared = view.shared?.inner ?? null;
  const mine = view.mine?.inner ?? null;
  const pen = session.pen();
  const apologies = useMemo(
    () => (shared === null || mine === null || pen === null ? null : bindApologies(shared, mine, pen)),
    [shared, mine, pen],
  );
  const seen = useSyncExternalStore(apologies?.subscribe ?? NOBODY, apologies?.view ?? nothing);
  return apologies === null || seen === null ? null : { apologies, view: seen };
}
