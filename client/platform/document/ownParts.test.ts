import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { writeSnapshot } from "../../../shared/seal/entry/snapshot.ts";
import type { Slot } from "../../../shared/base/ids.ts";
import { newInnerClient } from "./clientIds.ts";
import { Devices, read, until } from "./testing/devices.ts";
import { HandSession } from "./testing/handSession.ts";

let devices: Devices;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  devices = new Devices(9);
});
afterEach(() => devices.close());

/** Somebody's copy of the text, written under one inner client of theirs. */
class Copy {
  readonly doc = new Y.Doc();
  readonly slot: Slot;

  constructor(slot: Slot) {
    this.slot = slot;
    this.doc.clientID = newInnerClient(slot, devices.random);
  }

  types(text: string): this {
    const there = this.doc.getText("clause");
    there.insert(there.length, text);
    return this;
  }

  hears(other: Copy): this {
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(other.doc));
    return this;
  }

  /** All that it holds, as the one entry that stands for what went before. */
  leavesSnapshot(): void {
    const session = new HandSession(devices, this.slot, this.doc.clientID);
    const update = Y.encodeStateAsUpdateV2(this.doc);
    session.append("snapshot", writeSnapshot({ covers: new Map(), heads: { log: null, conversations: {} }, update }));
  }
}

describe("snapshots that tell of each other", () => {
  /** The first one tells of both, and of neither as far as they came. */
  function bothGoOn(): { readonly ada: Copy; readonly bo: Copy } {
    const ada = new Copy("a").types("One. ");
    const bo = new Copy("b").hears(ada).types("Two. ");
    new Copy("a").hears(bo).types("").leavesSnapshot();
    ada.hears(bo).types("Three. ");
    bo.hears(ada).types("Four. ");
    ada.hears(bo).types("Five. ");
    return { ada, bo };
  }

  it("D61: each knows the other's letters further than the first one did; a new device shows all of them", async () => {
    const { ada, bo } = bothGoOn();
    ada.leavesSnapshot();
    bo.leavesSnapshot();
    const fresh = await devices.open("a", "fresh");
    await until(() => read(fresh) === "One. Two. Three. Four. Five. ", "all of it is there");
    expect(fresh.status()).toMatchObject({ quarantined: 0, unopened: 0 });
  });

  it("D61: nobody's letters are taken from somebody else's snapshot", async () => {
    const { ada, bo } = bothGoOn();
    const forged = new Copy("b").hears(bo);
    const [last] = forged.doc.store.clients.get(ada.doc.clientID)?.slice(-1) ?? [];
    if (!(last instanceof Y.Item) || !(last.content instanceof Y.ContentString)) throw new Error("no letters of Ada's");
    last.content.str = "THREE. ".slice(0, last.length);
    forged.doc.clientID = bo.doc.clientID;
    forged.leavesSnapshot();
    ada.leavesSnapshot();
    const fresh = await devices.open("a", "fresh");
    await until(() => read(fresh).includes("Five."), "hers is there");
    expect(read(fresh)).toBe("One. Two. Three. Four. Five. ");
  });
});
