import { eraseLastWords } from "../document/lastWords.ts";

/** Deletes every database whose name begins so, and what was left beside it. */
export async function eraseCopies(beginnings: readonly string[]): Promise<void> {
  for (const beginning of beginnings) eraseLastWords(beginning);
  if (typeof indexedDB === "undefined" || typeof indexedDB.databases !== "function") return;
  const all = await indexedDB.databases();
  const mine = all.flatMap((database) =>
    database.name !== undefined && beginnings.some((beginning) => database.name?.startsWith(beginning))
      ? [database.name]
      : [],
  );
  await Promise.all(mine.map(erase));
}

function erase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    // A tab that still has it open holds the deletion up, not the person: it happens when that tab closes.
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
}
