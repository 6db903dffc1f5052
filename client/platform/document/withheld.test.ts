import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { readCheckpoint } from "../../../shared/seal/entry/checkpoint.ts";
import { openEntry } from "../../../shared/seal/entry/openEntry.ts";
import { fromBase64url } from "../../../shared/base/base64url.ts";
import type { SealedDocument } from "./sealedDocument.ts";
import { Devices, until } from "./testing/devices.ts";
import { KeptBack } from "./testing/keptBack.ts";

let devices: Devices;
let kept: KeptBack;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  devices = new Devices(7);
  kept = new KeptBack();
});
afterEach(() => devices.close());

const has = (document: SealedDocument, fact: string): boolean => document.inner.getMap("facts").has(fact);

async function say(document: SealedDocument, fact: string): Promise<void> {
  document.inner.getMap("facts").set(fact, true);
  document.flush();
  await document.whenSaved();
}

/** The session that this page writes. */
function sessionOf({ outer }: SealedDocument): string {
  const [first] = outer.store.clients.get(outer.clientID) ?? [];
  const found = [...outer.share].find(([, type]) => first instanceof Y.Item && first.parent === type);
  if (found === undefined) throw new Error("this page wrote nothing yet");
  return found[0];
}

/** Without `getArray`, which would replace somebody else's array by an empty one. */
const lengthOf = ({ outer }: SealedDocument, session: string): number => outer.share.get(session)?._length ?? 0;

/** As a host can that knows a session's name and no key: beside what stands there, building on nothing of it. */
function place(session: string, entries: readonly Uint8Array[], client: number): void {
  const rogue = new Y.Doc();
  rogue.clientID = client;
  for (const entry of entries) rogue.getArray<Uint8Array>(session).push([entry]);
  Y.applyUpdate(devices.serverRoom(), Y.encodeStateAsUpdate(rogue));
}

/** Five quiet seconds: whoever wrote signs what they wrote, and says what they had. */
const quiet = (): void => devices.clock.advance(5_100);

/**
 * Ada's phone and laptop wrote, and Bo has both. What the phone writes from here on, the host keeps from Bo alone, and
 * the laptop sees.
 */
async function phoneKeptFromBo(options: Parameters<KeptBack["keepBack"]>[3] = {}) {
  const phone = await devices.open("a", "phone");
  const laptop = await devices.open("a", "laptop");
  const bo = await devices.open("b", "bo", {
    socket: { serverUrl: "ws://paper", WebSocket: devices.server.socketClass(kept.show) },
  });
  await say(phone, "one");
  await until(() => has(laptop, "one"), "the laptop has it");
  await say(laptop, "two");
  quiet();
  await until(() => has(bo, "one") && has(bo, "two"), "Bo has both");
  // The opener, "one" and a checkpoint.
  kept.keepBack(devices.serverRoom(), sessionOf(phone), 3, options);
  await say(phone, "kept back");
  await until(() => has(laptop, "kept back"), "the laptop has it");
  return { phone, laptop, bo };
}

async function released(bo: SealedDocument): Promise<void> {
  kept.release();
  bo.disconnect();
  bo.connect();
  await until(() => has(bo, "kept back"), "Bo has it after all");
  await until(() => !bo.status().isBehind, "and reads of it no more");
}

describe("a host that keeps entries of a room back from one device", () => {
  it("V220, V221: the end of a session is missed by what another session says it had, told once it lasts, and gone with the entries", async () => {
    const { laptop, bo } = await phoneKeptFromBo();
    await say(laptop, "three");
    await until(() => has(bo, "three"), "Bo has what is shown");
    quiet();
    await until(() => laptop.status().saved === "saved", "the laptop's checkpoint is out");
    await until(() => lengthOf(bo, sessionOf(laptop)) >= 5, "and at Bo's");
    expect(has(bo, "kept back")).toBe(false);
    devices.clock.advance(29_000);
    expect(bo.status().isBehind).toBe(false);
    devices.clock.advance(1_500);
    expect(bo.status().isBehind).toBe(true);
    // Nothing is held back because of it.
    await say(bo, "Bo goes on");
    await until(() => has(laptop, "Bo goes on"), "and is read");
    expect(laptop.status().isBehind).toBe(false);
    await released(bo);
    devices.clock.advance(60_000);
    expect(bo.status().isBehind).toBe(false);
  });

  it("V221: entries that are shown as if somebody had deleted them are missed too", async () => {
    const { laptop, bo } = await phoneKeptFromBo({ asDeleted: true });
    await say(laptop, "three");
    await until(() => has(bo, "three"), "Bo has what is shown");
    quiet();
    await until(() => lengthOf(bo, sessionOf(laptop)) >= 5, "the checkpoint is at Bo's");
    devices.clock.advance(31_000);
    expect(bo.status().isBehind).toBe(true);
  });

  it("V221: a whole session is missed by the opener that names it", async () => {
    const phone = await devices.open("a", "phone");
    await say(phone, "kept back");
    const laptop = await devices.open("a", "laptop");
    await until(() => has(laptop, "kept back"), "the laptop has it");
    kept.keepBack(devices.serverRoom(), sessionOf(phone), 0);
    await say(laptop, "two");
    const bo = await devices.open("b", "bo", {
      socket: { serverUrl: "ws://paper", WebSocket: devices.server.socketClass(kept.show) },
    });
    await until(() => has(bo, "two"), "Bo has what is shown");
    expect(has(bo, "kept back")).toBe(false);
    devices.clock.advance(31_000);
    expect(bo.status().isBehind).toBe(true);
    // Told again by the next page, which reads it all from this disk.
    await bo.destroy();
    const again = await devices.open("b", "bo", {
      socket: { serverUrl: "ws://paper", WebSocket: devices.server.socketClass(kept.show) },
    });
    await until(() => again.status().synced, "the next page has all that it is shown");
    devices.clock.advance(31_000);
    expect(again.status().isBehind).toBe(true);
    await released(again);
  });

  it("V221: the middle of a session is missed by what comes after it", async () => {
    const { phone, bo } = await phoneKeptFromBo({ to: 3 });
    await say(phone, "after the gap");
    await until(() => bo.outer.store.pendingStructs !== null, "Bo's device is shown what builds on it");
    expect(has(bo, "after the gap")).toBe(false);
    devices.clock.advance(31_000);
    expect(bo.status().isBehind).toBe(true);
    await released(bo);
    expect(has(bo, "after the gap")).toBe(true);
  });

  it("V221: a snapshot that stands for what was kept back is no way round it", async () => {
    const { laptop, bo } = await phoneKeptFromBo();
    await say(laptop, "three");
    expect(await laptop.compactNow()).toBe(true);
    await laptop.whenSaved();
    await until(() => lengthOf(bo, sessionOf(laptop)) > 0, "the snapshot is at Bo's");
    await until(() => bo.status().quarantined > 0 || has(bo, "kept back"), "and was looked at");
    devices.clock.advance(31_000);
    expect(bo.status().isBehind).toBe(true);
    await released(bo);
    expect(bo.status().quarantined).toBe(0);
  });

  it("V222: without a line nobody is shown less, and the time begins with the next one", async () => {
    const { laptop, bo } = await phoneKeptFromBo();
    await say(laptop, "three");
    quiet();
    await until(() => lengthOf(bo, sessionOf(laptop)) >= 5, "the checkpoint is at Bo's");
    bo.disconnect();
    devices.clock.advance(120_000);
    expect(bo.status().isBehind).toBe(false);
    bo.connect();
    await until(() => bo.status().synced, "Bo is back");
    devices.clock.advance(29_000);
    expect(bo.status().isBehind).toBe(false);
    devices.clock.advance(2_000);
    expect(bo.status().isBehind).toBe(true);
  });

  it("V225: entries that are shown once more change nothing, count as nothing, and are taken away with the others", async () => {
    const phone = await devices.open("a", "phone");
    await say(phone, "one");
    await say(phone, "two");
    quiet();
    const bo = await devices.open("b", "bo");
    await until(() => has(bo, "two"), "Bo has it");
    const session = sessionOf(phone);
    const entries = phone.outer.getArray<Uint8Array>(session).toArray();
    // Under ids of a host's choice, which a new device reads before and after the one that wrote them.
    place(session, entries, phone.outer.clientID - 1);
    place(session, entries, phone.outer.clientID + 1);
    await until(() => lengthOf(bo, session) === entries.length * 3, "Bo is shown all of it");
    expect(bo.status()).toMatchObject({ unopened: 0, quarantined: 0 });
    await say(phone, "three");
    await say(bo, "Bo's");
    await until(() => has(bo, "three") && has(phone, "Bo's"), "both go on");
    expect(await phone.compactNow()).toBe(true);
    await phone.whenSaved();
    const fresh = await devices.open("b", "fresh");
    await until(() => has(fresh, "three") && has(fresh, "Bo's"), "a new device reads it");
    devices.clock.advance(60_000);
    for (const { status } of [phone, bo, fresh].map((document) => ({ status: document.status() })))
      expect(status).toMatchObject({ unopened: 0, quarantined: 0, isBehind: false });
  });
});

describe("a host that puts something else in its place", () => {
  it("V227: is told by what did not open: a session that is here and opens for nobody is not missed besides", async () => {
    const phone = await devices.open("a", "phone");
    await say(phone, "kept back");
    const laptop = await devices.open("a", "laptop");
    await until(() => has(laptop, "kept back"), "the laptop has it");
    const session = sessionOf(phone);
    kept.keepBack(devices.serverRoom(), session, 0);
    await say(laptop, "two");
    place(session, [Uint8Array.of(0x12, 1, 2, 3)], 1);
    const bo = await devices.open("b", "bo", {
      socket: { serverUrl: "ws://paper", WebSocket: devices.server.socketClass(kept.show) },
    });
    await until(() => has(bo, "two") && bo.status().unopened === 1, "Bo has what is shown");
    devices.clock.advance(31_000);
    expect(bo.status().isBehind).toBe(false);
    await released(bo);
    expect(has(bo, "two")).toBe(true);
  });
});

describe("an honest server", () => {
  it("V223: what was folded or compacted before it was seen, and a device that was away for long, miss nothing", async () => {
    const phone = await devices.open("a", "phone");
    const laptop = await devices.open("a", "laptop");
    const bo = await devices.open("b", "bo");
    await say(bo, "Bo was here");
    bo.disconnect();
    for (let i = 0; i < 70; i++) await say(phone, `fact ${i}`);
    await until(() => has(laptop, "fact 69"), "the laptop has it");
    await say(laptop, "two");
    quiet();
    expect(await laptop.compactNow()).toBe(true);
    await say(phone, "after");
    await until(() => has(laptop, "after"), "the laptop has that too");
    await say(laptop, "last");
    quiet();
    devices.clock.advance(24 * 60 * 60_000);
    bo.connect();
    await until(() => has(bo, "last") && has(bo, "after"), "Bo is back");
    const fresh = await devices.open("b", "fresh");
    await until(() => has(fresh, "last") && has(fresh, "Bo was here"), "a new device has all of it");
    devices.clock.advance(120_000);
    for (const document of [phone, laptop, bo, fresh]) expect(document.status().isBehind).toBe(false);
  });

  it("V223, D45: what was deleted and written again is missed by nobody, whoever writes the next snapshot", async () => {
    const phone = await devices.open("a", "phone");
    await say(phone, "one");
    const laptop = await devices.open("a", "laptop");
    await until(() => has(laptop, "one"), "the laptop has it");
    await say(laptop, "two");
    // Everything of the phone, its opener too; the laptop's opener, which names it, stays.
    const room = devices.serverRoom();
    const all = new Y.Doc();
    Y.applyUpdate(all, Y.encodeStateAsUpdate(room));
    const array = all.getArray(sessionOf(phone));
    array.delete(0, array.length);
    Y.applyUpdate(room, Y.encodeStateAsUpdate(all));
    await until(() => lengthOf(laptop, sessionOf(phone)) === 0, "it is gone everywhere");
    devices.clock.advance(16_000);
    await phone.whenSaved();
    await laptop.whenSaved();
    const bo = await devices.open("b", "bo");
    await until(() => has(bo, "one") && has(bo, "two"), "Bo has it");
    await say(bo, "three");
    expect(await bo.compactNow()).toBe(true);
    await bo.whenSaved();
    const fresh = await devices.open("b", "fresh");
    await until(() => has(fresh, "one") && has(fresh, "three"), "a new device has it");
    devices.clock.advance(120_000);
    for (const document of [bo, fresh]) expect(document.status().isBehind).toBe(false);
  });

  it("V223: a new room begins with nothing missing", async () => {
    const { laptop, bo } = await phoneKeptFromBo();
    await say(laptop, "three");
    quiet();
    await until(() => lengthOf(bo, sessionOf(laptop)) >= 5, "the checkpoint is at Bo's");
    devices.clock.advance(31_000);
    expect(bo.status().isBehind).toBe(true);
    const next = { room: { ...devices.room, generation: 1 }, key: devices.random.bytes(32) };
    await laptop.moveTo({ ...next, isBegunHere: true });
    await bo.moveTo(next);
    await until(() => has(bo, "kept back"), "the new room has everything");
    expect(bo.status().isBehind).toBe(false);
  });

  it("V226: a checkpoint says what was here when its author last wrote, and nothing of what came while they only read", async () => {
    const ada = await devices.open("a", "ada");
    const bo = await devices.open("b", "bo");
    await say(bo, "one");
    await until(() => has(ada, "one"), "Ada has it");
    await say(ada, "two");
    const counts = () => checkpointsOf(ada).map((seen) => seen.get(sessionOf(bo)) ?? null);
    quiet();
    // Her opener has said it.
    expect(counts()).toEqual([null]);
    await say(bo, "three");
    await until(() => has(ada, "three"), "Ada has it");
    await say(ada, "four");
    await say(bo, "while she reads");
    await until(() => has(ada, "while she reads"), "Ada has that too");
    const before = checkpointsOf(ada).length;
    quiet();
    expect(checkpointsOf(ada)).toHaveLength(before + 1);
    const [, said] = counts();
    expect(said).toBeGreaterThan(1);
    // The opener, "one", a checkpoint, "three": and not the one after.
    expect(said).toBe(3);
  });
});

/** What each checkpoint of a document's own session names. */
function checkpointsOf(document: SealedDocument): ReadonlyMap<string, number>[] {
  const name = sessionOf(document);
  const session = fromBase64url(name, 16);
  if (!session.ok) throw new Error("a session's name");
  return document.outer
    .getArray<Uint8Array>(name)
    .toArray()
    .flatMap((entry) => {
      const opened = openEntry({ key: devices.key, room: devices.room, session: session.value, entry });
      if (!opened.ok || opened.value.kind !== "checkpoint") return [];
      const checkpoint = readCheckpoint(opened.value.plaintext);
      return checkpoint.ok ? [checkpoint.value.seen] : [];
    });
}
