/**
 * Asks the browser not to clear this site on its own. Asked only when there is something worth keeping,
 * because one browser shows a question and the others decide by how much a site is used. The answer
 * changes nothing here: the keys stay where they are either way.
 */
export async function keepStorage(): Promise<"kept" | "best-effort"> {
  const storage = typeof navigator === "undefined" ? undefined : navigator.storage;
  if (typeof storage?.persist !== "function") return "best-effort";
  try {
    return (await storage.persisted()) || (await storage.persist()) ? "kept" : "best-effort";
  } catch {
    return "best-effort";
  }
}
