import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { lastWordsOf } from "../document/lastWords.ts";
import { paperStorage } from "../document/testing/paperStorage.ts";
import { eraseCopies } from "./eraseCopies.ts";

const ADAS = ["ada/documents/space/room:0.1", "ada/documents/space/room:0.10", "ada/documents/room:0.0/copies"];
const BOS = "bo/documents/space/room:0.1";

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal("localStorage", paperStorage());
  for (const name of [...ADAS, BOS]) {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    lastWordsOf(name).put(Y.encodeStateAsUpdate(new Y.Doc()));
  }
});
afterEach(() => vi.unstubAllGlobals());

async function left(): Promise<{ databases: string[]; words: string[] }> {
  const databases = (await indexedDB.databases()).map(({ name }) => name ?? "");
  const words = Object.keys(localStorage).map((key) => key.slice("cg/last/".length, key.lastIndexOf("/")));
  return { databases: databases.toSorted(), words: words.toSorted() };
}

describe("erasing what lies on this device", () => {
  it("V243: takes the last words along with the databases, and nothing of anybody else", async () => {
    await eraseCopies(["ada/documents/"]);
    expect(await left()).toEqual({ databases: [BOS], words: [BOS] });
  });

  it("V243: a room that was left goes alone, and not the one whose name begins with its", async () => {
    const [gone = "", ...stay] = ADAS;
    await eraseCopies([gone]);
    expect(await left()).toEqual({ databases: [...stay, BOS].toSorted(), words: [...stay, BOS].toSorted() });
  });

  it("V243: where the browser tells of no databases, the last words go all the same", async () => {
    Object.defineProperty(indexedDB, "databases", { value: undefined });
    await eraseCopies(["ada/documents/"]);
    expect(Object.keys(localStorage)).toHaveLength(1);
  });
});
