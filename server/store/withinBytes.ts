import type { StoredSigningEntry } from "./signingStore.ts";

/** The first ones that fit together, and the first one whatever its size: nobody is stuck before a large entry. */
export function withinBytes(entries: Iterable<StoredSigningEntry>, atMostBytes: number): StoredSigningEntry[] {
  const page: StoredSigningEntry[] = [];
  let bytes = 0;
  for (const one of entries) {
    bytes += one.entry.length;
    if (page.length > 0 && bytes > atMostBytes) break;
    page.push(one);
  }
  return page;
}
