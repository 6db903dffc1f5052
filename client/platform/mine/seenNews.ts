import type * as Y from "yjs";

/**
 * What this person has seen of what the other shared, as they said so themselves: names of things in the private
 * document. Nothing is marked by itself, and nothing of it is ever anywhere else.
 */
export function seenNewsOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("today:seen");
}

export function readSeenNews(seen: Y.Map<unknown> | null): ReadonlySet<string> {
  return new Set([...(seen ?? [])].flatMap(([key, isSeen]) => (isSeen === true ? [key] : [])));
}

/** All that is there now; the names of what is gone go too, so that the mark stays as small as what it marks. */
export function markNewsSeen(mine: Y.Doc, keys: readonly string[]): void {
  const seen = seenNewsOf(mine);
  const there = new Set(keys);
  mine.transact(() => {
    for (const key of seen.keys()) if (!there.has(key)) seen.delete(key);
    for (const key of there) if (seen.get(key) !== true) seen.set(key, true);
  });
}
