import { openDB } from "idb";
import type { Person } from "../pairing/pairingWorld.ts";

/** Another device of the same person: the same keys and login in a browser profile of its own, `there`. */
export async function asSecondDevice(first: Person, there: Person): Promise<Person> {
  await there.closeTab();
  const [from, to] = await Promise.all([openDB(first.storage), openDB(there.storage)]);
  for (const store of ["wrapping", "secrets"]) {
    for (const key of await from.getAllKeys(store)) await to.put(store, await from.get(store, key), key);
  }
  from.close();
  to.close();
  for (const [cookie, value] of first.network.cookies) there.network.cookies.set(cookie, value);
  there.session = there.openTab();
  return there;
}
