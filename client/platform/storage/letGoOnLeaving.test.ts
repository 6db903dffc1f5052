import "fake-indexeddb/auto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { letGoOnLeaving } from "./letGoOnLeaving.ts";

const page = new EventTarget();
const begin = IDBDatabase.prototype.transaction;
let database: IDBDatabase;

/** As a browser tells a page that it was left, or that somebody came back to it. */
function tell(name: "pagehide" | "pageshow", persisted: boolean): void {
  page.dispatchEvent(Object.assign(new Event(name), { persisted }));
}

function ended(transaction: IDBTransaction): Promise<string> {
  return new Promise((resolve) => {
    for (const end of ["complete", "abort"]) transaction.addEventListener(end, () => resolve(end));
  });
}

function writing(): IDBTransaction {
  const transaction = database.transaction("notes", "readwrite");
  transaction.objectStore("notes").put("a word", "here");
  return transaction;
}

beforeAll(async () => {
  letGoOnLeaving(page);
  const opening = indexedDB.open("leaving", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("notes");
  await new Promise((resolve) => (opening.onsuccess = resolve));
  database = opening.result;
});
afterAll(() => {
  IDBDatabase.prototype.transaction = begin;
  database.close();
});

it("F140: a page that the browser keeps lets go of what it was writing, and of what it begins while it goes", async () => {
  const before = ended(writing());
  tell("pagehide", true);
  expect(await before).toBe("abort");
  expect(await ended(writing())).toBe("abort");
  tell("pageshow", true);
  expect(await ended(writing())).toBe("complete");
});

it("F140: what was committed stays, even in the last moment, and so does all of a page that is not kept", async () => {
  const committed = writing();
  committed.commit();
  const ends = ended(committed);
  tell("pagehide", true);
  expect(await ends).toBe("complete");
  const last = writing();
  last.commit();
  expect(await ended(last)).toBe("complete");
  tell("pageshow", true);
  const plain = ended(writing());
  tell("pagehide", false);
  expect(await plain).toBe("complete");
});
