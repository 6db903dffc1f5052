import * as Y from "yjs";
import { fromBase64url, toBase64url } from "../../../shared/base/base64url.ts";
import { dropKeys, keysUnder, LAST_WORDS, withStorage } from "./lastWordsStorage.ts";

/**
 * What was sealed while the page was going away. Chromium ends the database's connection with the page, and a write
 * that has not had its turn by then is gone, committed or not. Local storage takes it at once. It holds sealed bytes
 * like the database, for as long as the database does not have them.
 */
export interface LastWords {
  put(update: Uint8Array): void;
  drop(): void;
}

/** Together with everything else, a browser gives a page five megabytes. */
const LONGEST_BYTES = 512 * 1024;

/** Each page has a place of its own, so that two tabs that go together do not write over each other. */
export function lastWordsOf(name: string): LastWords {
  const key = `${LAST_WORDS}${name}/${Math.round(performance.timeOrigin * 1_000)}`;
  return {
    put(update) {
      if (update.length > LONGEST_BYTES) return;
      // Full, or refused: the database may take it all the same.
      withStorage((storage) => storage.setItem(key, toBase64url(update)));
    },
    drop: () => withStorage((storage) => storage.removeItem(key)),
  };
}

/** What pages before this one left under `name`; `drop` once it is in the database. */
export function readLastWords(name: string): { readonly updates: readonly Uint8Array[]; drop(): void } {
  const keys = keysUnder(`${name}/`);
  const updates = keys.flatMap((key) => {
    const bytes = fromBase64url(withStorage((storage) => storage.getItem(key)) ?? "");
    return bytes.ok && isUpdate(bytes.value) ? [bytes.value] : [];
  });
  return { updates, drop: () => dropKeys(keys) };
}

/** What lies in local storage is anybody's who can type there. */
function isUpdate(bytes: Uint8Array): boolean {
  try {
    Y.decodeUpdate(bytes);
    return true;
  } catch {
    return false;
  }
}
