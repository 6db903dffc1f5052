/** What a screen needs of words, whatever they say: to be told, and to see that something is no longer as it was. */
export interface Watched {
  /** The same number until something changes. */
  readonly version: () => number;
  /** Somebody is looking: from then on changes are told, and what was taken away of mine is put back. */
  readonly subscribe: (listener: () => void) => () => void;
}

interface Watchable {
  watch(changed: () => void): () => void;
}

/**
 * The screens that look at some words. These are watched from the first screen until the last is gone: words that
 * nobody looks at put nothing back, and so tell nobody that this device is on.
 *
 * `forget` runs before anybody hears of a change: what was read until then is old. It runs for the first screen
 * too, since what came while nobody looked was told to nobody.
 */
export function watchers(
  words: readonly Watchable[],
  forget: () => void = () => {},
): { readonly watched: Watched; readonly changed: () => void } {
  const listeners = new Set<() => void>();
  let stops: readonly (() => void)[] = [];
  let version = 0;
  const changed = (): void => {
    version++;
    forget();
    for (const listener of listeners) listener();
  };
  return {
    changed,
    watched: {
      version: () => version,
      subscribe(listener) {
        if (listeners.size === 0) {
          stops = words.map((said) => said.watch(changed));
          changed();
        }
        listeners.add(listener);
        return () => {
          if (listeners.delete(listener) && listeners.size === 0) stops.forEach((stop) => stop());
        };
      },
    },
  };
}
