import { useCallback, useSyncExternalStore } from "react";
import { useSpace } from "../space/SpaceContext.tsx";
import type { SigningView } from "./signingView.ts";

const nothing = (): void => undefined;

/** Null before both are together, and while this is locked. */
export function useSigning(): SigningView | null {
  const { session } = useSpace();
  const signing = session.signing();
  const subscribe = useCallback((listener: () => void) => signing?.subscribe(listener) ?? nothing, [signing]);
  return useSyncExternalStore(subscribe, () => signing?.view() ?? null);
}
