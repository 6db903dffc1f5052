import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { databaseNameOf } from "./databaseName.ts";
import { lastWordsOf, readLastWords } from "./lastWords.ts";
import type { SealedDocument } from "./sealedDocument.ts";
import { Devices, read, textOf, until } from "./testing/devices.ts";
import { paperStorage } from "./testing/paperStorage.ts";

const SECRET = "what Ada typed last";
let devices: Devices;
let storage: Storage;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal("localStorage", (storage = paperStorage()));
  devices = new Devices(241);
});
afterEach(async () => {
  await devices.close();
  vi.unstubAllGlobals();
});

/** A page of Ada's without a connection, whose going is told by hand. */
async function openPage() {
  let leave = (): void => {};
  const page = {
    isVisible: () => true,
    onLeaving(listener: () => void) {
      leave = listener;
      return () => {};
    },
  };
  const ada = await devices.open("a", "ada", { socket: null, page });
  return { ada, leave: () => leave() };
}

/** As Chromium leaves it: local storage as it is now, and a database that never heard of the last write. */
async function endAt(page: SealedDocument): Promise<void> {
  const left = Object.entries(storage);
  await page.destroy();
  globalThis.indexedDB = new IDBFactory();
  for (const [key, value] of left) storage.setItem(key, value);
}

/** The `nth` page of a browser; their clocks begin at different times. */
function asPage(nth: number): void {
  vi.stubGlobal("performance", { timeOrigin: 1_000 * nth });
}

function updateOf(words: string): Uint8Array {
  const doc = new Y.Doc();
  doc.getText("clause").insert(0, words);
  return Y.encodeStateAsUpdate(doc);
}

describe("the last words of a page", () => {
  it("V241: what the database did not get is there at the next start, and then in the database alone", async () => {
    const { ada, leave } = await openPage();
    textOf(ada).insert(0, SECRET);
    leave();
    expect(Object.keys(storage)).toHaveLength(1);
    await endAt(ada);
    const next = await openPage();
    expect(read(next.ada)).toBe(SECRET);
    await next.ada.whenKept();
    await until(() => Object.keys(storage).length === 0, "nothing lies there any longer");
    expect(read((await openPage()).ada)).toBe(SECRET);
  });

  it("V241: what is on the disk already is not left a second time, and what arrives after all is taken back", async () => {
    const { ada, leave } = await openPage();
    textOf(ada).insert(0, SECRET);
    await ada.whenKept();
    leave();
    expect(Object.keys(storage)).toEqual([]);
    textOf(ada).insert(0, "Only a blur. ");
    leave();
    expect(Object.keys(storage)).toHaveLength(1);
    await ada.whenKept();
    await until(() => Object.keys(storage).length === 0, "the page stayed, and the disk took it");
  });

  it("V241: two tabs that go together leave a place each", () => {
    asPage(1);
    lastWordsOf("ada/room").put(updateOf("one"));
    asPage(2);
    lastWordsOf("ada/room").put(updateOf("two"));
    const left = readLastWords("ada/room");
    expect(left.updates).toHaveLength(2);
    left.drop();
    expect(Object.keys(storage)).toEqual([]);
  });

  it("V243: beside a database that was taken away nothing is left: there is no key for it any more", async () => {
    const { ada, leave } = await openPage();
    textOf(ada).insert(0, SECRET);
    ada.flush();
    await new Promise<void>((resolve) => {
      const name = databaseNameOf(`${devices.room.space}/ada`, { room: devices.room });
      indexedDB.deleteDatabase(name).onsuccess = () => resolve();
    });
    await until(() => ada.status().storage === "wiped", "it is said");
    textOf(ada).insert(0, "More. ");
    leave();
    expect(Object.keys(storage)).toEqual([]);
  });

  it("V242: it is sealed like everything on the disk, and stays so behind the lock", async () => {
    const { ada, leave } = await openPage();
    textOf(ada).insert(0, SECRET);
    leave();
    const [key = ""] = Object.keys(storage);
    const bytes = Buffer.from(storage.getItem(key) ?? "", "base64url");
    expect(bytes.length).toBeGreaterThan(0);
    expect(key + bytes.toString("utf8") + bytes.toString("utf16le")).not.toContain("Ada typed");
    // Locking lets every document go, and waits for the disk.
    await ada.destroy();
    expect(Object.keys(storage)).toEqual([]);
    expect(read((await openPage()).ada)).toBe(SECRET);
  });

  it("V242: what anybody puts there is no more believed than what the server sends", async () => {
    const { ada } = await openPage();
    await ada.destroy();
    const name = `${devices.room.space}/ada/${devices.room.space}/${devices.room.document}:0.0`;
    const forged = new Y.Doc();
    forged.getArray<Uint8Array>(Buffer.alloc(16, 7).toString("base64url")).push([new Uint8Array(200)]);
    lastWordsOf(name).put(Y.encodeStateAsUpdate(forged));
    storage.setItem(`cg/last/${name}/1`, "no base64url!");
    storage.setItem(`cg/last/${name}/2`, "AAECAwQF");
    expect(readLastWords(name).updates).toHaveLength(1);
    const next = await openPage();
    expect(read(next.ada)).toBe("");
    expect(next.ada.inner.store.clients.size).toBe(0);
  });

  it("V242: more than local storage is for is not left there, and one that is full or refuses harms nobody", async () => {
    lastWordsOf("ada/room").put(new Uint8Array(512 * 1024 + 1));
    expect(Object.keys(storage)).toEqual([]);
    const refuse = (): never => {
      throw new DOMException("full", "QuotaExceededError");
    };
    vi.stubGlobal("localStorage", { setItem: refuse, getItem: refuse, removeItem: refuse });
    const { ada, leave } = await openPage();
    textOf(ada).insert(0, SECRET);
    leave();
    await ada.whenKept();
    expect(read((await openPage()).ada)).toBe(SECRET);
  });
});
