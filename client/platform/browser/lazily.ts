/** A part of the program that comes after the screen. Null until it is here; nothing waits for it. */
export interface Lazily<Value> {
  readonly here: () => Value | null;
  /** Never refuses: without a connection it is tried again the next time. */
  readonly ready: () => Promise<void>;
}

export function lazily<Value>(bring: () => Promise<Value>): Lazily<Value> {
  let value: Value | null = null;
  let coming: Promise<void> | null = null;
  const fetchIt = async (): Promise<void> => {
    try {
      value = await bring();
    } catch {
      coming = null;
    }
  };
  return {
    here: () => value,
    ready: () => (coming ??= fetchIt()),
  };
}
