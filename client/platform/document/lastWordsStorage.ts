/** Where last words (lastWords.ts) lie, for those who write and for those who erase them. */
export const LAST_WORDS = "cg/last/";

/** What any page left of the databases that are meant, by their whole names. */
export function eraseLastWords(isMeant: (databaseName: string) => boolean): void {
  dropKeys(keysUnder("").filter((key) => isMeant(key.slice(LAST_WORDS.length, key.lastIndexOf("/")))));
}

export function keysUnder(prefix: string): string[] {
  return withStorage((storage) => Object.keys(storage).filter((key) => key.startsWith(LAST_WORDS + prefix))) ?? [];
}

export function dropKeys(keys: readonly string[]): void {
  withStorage((storage) => {
    for (const key of keys) storage.removeItem(key);
  });
}

/** Null where there is none, or it refuses. */
export function withStorage<T>(work: (storage: Storage) => T): T | null {
  try {
    return typeof localStorage === "undefined" ? null : work(localStorage);
  } catch {
    return null;
  }
}
