import { useCallback, useSyncExternalStore } from "react";
import type { Situation } from "../../../../shared/agreement/examples/example.ts";

/**
 * What somebody narrowed the examples down to, once for all topics of the page. It lies in no document and in
 * no storage, only beside the open one (`page`), and is forgotten with it: what happened between two people is
 * nobody's record.
 */
const chosen = new WeakMap<object, Situation>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useWhatHappened(
  page: object | null,
): readonly [Situation | null, (situation: Situation | null) => void] {
  const situation = useSyncExternalStore(subscribe, () => (page === null ? null : (chosen.get(page) ?? null)));
  const choose = useCallback(
    (next: Situation | null) => {
      if (page === null) return;
      if (next === null) chosen.delete(page);
      else chosen.set(page, next);
      for (const listener of listeners) listener();
    },
    [page],
  );
  return [situation, choose];
}
