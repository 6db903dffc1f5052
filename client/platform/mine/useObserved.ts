import { useMemo, useSyncExternalStore } from "react";

/** The two verbs of a shared type that are needed here; naming them spares Yjs' event variance. */
interface Observable {
  observeDeep(listener: () => void): void;
  unobserveDeep(listener: () => void): void;
}

/**
 * Reads a shared type and reads it again whenever anything inside changes. `read` must be pure and stable
 * (a function of the module): it runs once per change, so its result is the same object between changes.
 */
export function useObserved<Type extends Observable, Value>(
  type: Type | null,
  read: (type: Type | null) => Value,
): Value {
  const observed = useMemo(() => observe(type, read), [type, read]);
  return useSyncExternalStore(observed.subscribe, observed.value);
}

function observe<Type extends Observable, Value>(
  type: Type | null,
  read: (type: Type | null) => Value,
): { readonly subscribe: (changed: () => void) => () => void; readonly value: () => Value } {
  let value = read(type);
  let isOld = false;
  return {
    value() {
      if (isOld) value = read(type);
      isOld = false;
      return value;
    },
    subscribe(changed) {
      const onChange = (): void => {
        isOld = true;
        changed();
      };
      // What changed between the render and this subscription was told to nobody.
      isOld = true;
      type?.observeDeep(onChange);
      return () => type?.unobserveDeep(onChange);
    },
  };
}
