import { openDB } from "idb";
import { databases, type Person } from "./pairingWorld.ts";

interface KeptStore {
  readonly name: string;
  readonly options: IDBObjectStoreParameters;
  readonly rows: readonly { readonly key: IDBValidKey; readonly value: unknown }[];
}

/**
 * A copy of everything that one browser profile has on its disk, as a backup of the machine would hold it; the page is
 * closed meanwhile. Gives back what puts it there again in place of whatever came since.
 */
export async function backupOf(person: Person): Promise<() => Promise<void>> {
  await person.closeTab();
  const kept = await Promise.all((await namesOf(person)).map(readDatabase));
  person.session = person.openTab();
  return async () => {
    await person.closeTab();
    for (const name of await namesOf(person)) await gone(name);
    for (const { name, version, stores } of kept) await writeDatabase(name, version, stores);
    person.session = person.openTab();
  };
}

/** The vault has the profile's own name, all others begin with it. */
async function namesOf(person: Person): Promise<readonly string[]> {
  return [person.storage, ...(await databases(person, () => true))];
}

async function readDatabase(name: string) {
  const database = await openDB(name);
  const stores: KeptStore[] = [];
  for (const store of database.objectStoreNames) {
    const { keyPath, autoIncrement, indexNames } = database.transaction(store).store;
    if (indexNames.length > 0) throw new Error(`${name} has an index, which this backup does not keep`);
    const [keys, values] = await Promise.all([database.getAllKeys(store), database.getAll(store)]);
    const rows = keys.map((key, at) => ({ key, value: values[at] as unknown }));
    stores.push({ name: store, options: { keyPath, autoIncrement }, rows });
  }
  const { version } = database;
  database.close();
  return { name, version, stores };
}

async function writeDatabase(name: string, version: number, stores: readonly KeptStore[]): Promise<void> {
  const database = await openDB(name, version, {
    upgrade(fresh) {
      for (const { name: store, options } of stores) fresh.createObjectStore(store, options);
    },
  });
  for (const { name: store, options, rows } of stores)
    for (const { key, value } of rows)
      await (options.keyPath === null ? database.put(store, value, key) : database.put(store, value));
  database.close();
}

function gone(name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = resolve;
    deleting.onerror = () => reject(deleting.error);
  });
}
