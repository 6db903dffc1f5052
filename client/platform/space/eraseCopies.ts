import { eraseLastWords } from "../document/lastWordsStorage.ts";

/**
 * Deletes databases, and what was left beside them: one that is named whole, or all whose names begin with what is
 * given as far as a divider. Otherwise the room "1.1", which was left, would take "1.10" along, in which somebody
 * is writing.
 */
export async function eraseCopies(namesOrBeginnings: readonly string[]): Promise<void> {
  const isMeant = (name: string): boolean =>
    namesOrBeginnings.some((given) => (/[/:]$/.test(given) ? name.startsWith(given) : name === given));
  eraseLastWords(isMeant);
  if (typeof indexedDB === "undefined" || typeof indexedDB.databases !== "function") return;
  const names = (await indexedDB.databases()).flatMap(({ name }) =>
    name !== undefined && isMeant(name) ? [name] : [],
  );
  await Promise.all(names.map(erase));
}

function erase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    // A tab that still has it open holds the deletion up, not the person: it happens when that tab closes.
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
}
