import { useCallback, useMemo, useRef, useSyncExternalStore } from "react";

/** The two verbs of a shared type that are needed here; naming them spares Yjs' event variance. */
interface Observable {
  observeDeep(listener: () => void): void;
  unobserveDeep(listener: () => void): void;
}

/**
 * Reads a shared type and reads it again whenever anything inside changes. `read` must be pure: it runs
 * once per change, so its result is a stable object between changes.
 */
export function useObserved<Type extends Observable, Value>(
  type: Type | null,
  read: (type: Type | null) => Value,
): Value {
  const version = useRef(0);
  const subscribe = useCallback(
    (changed: () => void) => {
      if (type === null) return () => {};
      const onChange = (): void => {
        version.current++;
        changed();
      };
      // What changed between the render and this subscription was told to nobody.
      onChange();
      type.observeDeep(onChange);
      return () => type.unobserveDeep(onChange);
    },
    [type],
  );
  const current = useSyncExternalStore(subscribe, () => version.current);
  // `current` stands for the type's content, which React cannot see.
  return useMemo(() => read(type), [type, read, current]);
}
