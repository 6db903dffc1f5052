/**
 * The few words that the page and its worker share, in a cache of their own: a worker cannot read the page's storage,
 * and a page that is not open cannot be asked. None is about anybody: which version of the program somebody accepted,
 * that the door is shut or nothing is to be said, that this device is to be told of news, in which language, and which name and icon it has.
 */
export const MARKS = "cg-device";

export type DeviceMark = "version" | "shut" | "quiet" | "told" | "look" | "language";

export async function readMark(mark: DeviceMark): Promise<string | null> {
  const kept = await caches.match(addressOf(mark), { cacheName: MARKS });
  return kept === undefined ? null : kept.text();
}

/**
 * Null takes it away, and the cache with the last one: a page that leaves an erased space behind still says that nothing
 * is quiet or shut any more, and to say so would make the cache anew.
 */
export async function writeMark(mark: DeviceMark, value: string | null): Promise<void> {
  const cache = await caches.open(MARKS);
  if (value !== null) return cache.put(addressOf(mark), new Response(value));
  await cache.delete(addressOf(mark));
  if ((await cache.keys()).length === 0) await caches.delete(MARKS);
}

/** An address that the server never answers; it is a key here and no more. */
function addressOf(mark: DeviceMark): string {
  return `/device/${mark}`;
}
