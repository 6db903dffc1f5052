import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";

export interface Kept {
  readonly place: string;
  readonly bytes: Buffer;
}

/** Databases that PostgreSQL brings itself, in which nobody writes. */
const BROUGHT = /[/]base[/](1|4|5)$/;

/** Every byte that the server keeps: the database, its log of writes, whatever else lies there. */
export function serverFiles(folder: string): Kept[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !BROUGHT.test(entry.parentPath))
    .flatMap((entry) => {
      const bytes = readIfThere(join(entry.parentPath, entry.name));
      return bytes === null ? [] : [{ place: entry.name, bytes }];
    });
}

/** PostgreSQL takes a file away now and then while it is looked at; what was in it is elsewhere by then. */
function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Every key and value of every database of the page's origin, and its local storage. */
export async function browserStorage(page: Page): Promise<Kept[]> {
  const kept = await page.evaluate(dumpStorage);
  return kept.map(({ place, base64 }) => ({ place, bytes: Buffer.from(base64, "base64") }));
}

/** Runs in the page. Keys that the browser never hands out have no bytes, which is their point. */
async function dumpStorage(): Promise<{ place: string; base64: string }[]> {
  const found: { place: string; base64: string }[] = [];
  const note = (place: string, bytes: Uint8Array): void => {
    let binary = "";
    for (const byte of bytes) binary += String.fromCharCode(byte);
    found.push({ place, base64: btoa(binary) });
  };
  const walk = (place: string, value: unknown): void => {
    if (typeof value === "string") note(place, new TextEncoder().encode(value));
    else if (value instanceof ArrayBuffer) note(place, new Uint8Array(value));
    else if (ArrayBuffer.isView(value)) note(place, new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    else if (value instanceof CryptoKey)
      note(place, new TextEncoder().encode(`key, extractable: ${value.extractable}`));
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        walk(`${place}.${key}`, key);
        walk(`${place}.${key}`, inner);
      }
    }
  };
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("a database did not answer"));
    });
  for (const { name = "" } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      walk(`${name}/${store} keys`, await answer(objects.getAllKeys()));
      walk(`${name}/${store}`, await answer(objects.getAll()));
    }
    database.close();
  }
  walk("local storage", Object.fromEntries(Object.entries(localStorage)));
  walk("session storage", Object.fromEntries(Object.entries(sessionStorage)));
  return found;
}
