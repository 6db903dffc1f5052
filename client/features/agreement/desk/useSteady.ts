import { useState } from "react";

/** The value from before for as long as it says the same: whatever hangs on it is not drawn again. */
export function useSteady<Value>(value: Value, isSame: (left: Value, right: Value) => boolean): Value {
  const [kept, keep] = useState(value);
  if (kept === value || isSame(kept, value)) return kept;
  keep(value);
  return value;
}

export function isSameMap<Value>(
  left: ReadonlyMap<string, Value>,
  right: ReadonlyMap<string, Value>,
  isSame = (one: Value, other: Value): boolean => one === other,
): boolean {
  if (left.size !== right.size) return false;
  return [...left].every(([key, value]) => {
    const other = right.get(key);
    return other !== undefined && isSame(value, other);
  });
}

export function isSameList<Part>(left: readonly Part[], right: readonly Part[]): boolean {
  return left.length === right.length && left.every((part, at) => part === right[at]);
}
