import type { Kept } from "../canary/atRest.ts";

/** Every value of every database of one browser profile, as bytes. */
export async function keptHere(profile: string): Promise<Kept[]> {
  const found: Kept[] = [];
  const walk = (place: string, value: unknown): void => {
    if (typeof value === "string") found.push({ place, bytes: Buffer.from(value) });
    else if (value instanceof ArrayBuffer) found.push({ place, bytes: Buffer.from(value) });
    else if (ArrayBuffer.isView(value))
      found.push({ place, bytes: Buffer.from(value.buffer, value.byteOffset, value.byteLength) });
    else if (typeof value === "object" && value !== null && !(value instanceof CryptoKey))
      for (const [key, inner] of Object.entries(value)) walk(`${place}.${key}`, inner);
  };
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error ?? new Error("a database did not answer")));
    });
  for (const { name = "" } of await indexedDB.databases()) {
    if (name !== profile && !name.startsWith(`${profile}/`)) continue;
    const database = await answer(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      walk(`${name}/${store}`, await answer(objects.getAll()));
    }
    database.close();
  }
  return found;
}
