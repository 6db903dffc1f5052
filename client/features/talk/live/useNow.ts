import { useCallback, useSyncExternalStore } from "react";

const SECOND_MS = 1_000;
const NEVER = (): void => {};

/** The server's clock as best known, to the second, looked at again while something on the screen waits for a time. */
export function useNow(read: () => number, isWatched: boolean): number {
  const subscribe = useCallback(
    (changed: () => void) => {
      if (!isWatched) return NEVER;
      const timer = setInterval(changed, SECOND_MS);
      return () => clearInterval(timer);
    },
    [isWatched],
  );
  return useSyncExternalStore(subscribe, () => Math.floor(read() / SECOND_MS) * SECOND_MS);
}
