import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import * as encoding from "lib0/encoding";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { toBase64url } from "../../../shared/base/base64url.ts";
import type { SessionId } from "../../../shared/base/ids.ts";
import { writeFold } from "../../../shared/seal/entry/fold.ts";
import { writeSnapshot } from "../../../shared/seal/entry/snapshot.ts";
import { newInnerClient } from "./clientIds.ts";
import { readChange } from "./readChange.ts";
import { Devices, read, textOf, until } from "./testing/devices.ts";
import { HandSession } from "./testing/handSession.ts";

let devices: Devices;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  devices = new Devices(7);
});
afterEach(() => devices.close());

const heads = { log: null, conversations: {} };
const NOTHING = Y.encodeStateAsUpdateV2(new Y.Doc());

/** Ada wrote, and it is on the server's disk. */
async function adaWrote(words: string) {
  const ada = await devices.open("a", "ada");
  textOf(ada).insert(0, words);
  await ada.whenSaved();
  return { ada, session: [...ada.outer.share.keys()][0] as SessionId };
}

/** As a server or a partner can: no key is needed to delete. */
function eraseRoom(names?: readonly string[], keepFirst = 0): void {
  const room = devices.serverRoom();
  const all = new Y.Doc();
  Y.applyUpdate(all, Y.encodeStateAsUpdate(room));
  for (const name of names ?? all.share.keys()) {
    const array = all.getArray(name);
    array.delete(keepFirst, array.length - keepFirst);
  }
  Y.applyUpdate(room, Y.encodeStateAsUpdate(all));
}

const remainsOf = (outer: Y.Doc) => [...outer.store.clients.values()].flat().filter((item) => !item.deleted).length;

describe("nobody can take from a device what it has", () => {
  it("D29: a snapshot of nothing that claims to cover Ada's words does not cover them, now or later", async () => {
    const { ada, session } = await adaWrote("Ada's words");
    const evil = new HandSession(devices, "b", newInnerClient("b", devices.random));
    evil.append("snapshot", writeSnapshot({ covers: new Map([[session, 1e12]]), heads, update: NOTHING }));
    eraseRoom([session], 1);
    await until(() => ada.outer.getArray(session).length === 1, "Ada is told");
    devices.clock.advance(16_000);
    await ada.whenSaved();
    const fresh = await devices.open("b", "fresh");
    await until(() => read(fresh) === "Ada's words", "they are back");
    textOf(ada).insert(0, "Later: ");
    await ada.whenSaved();
    eraseRoom([session], 1);
    await until(() => ada.outer.getArray(session).length === 1, "Ada is told again");
    devices.clock.advance(16_000);
    await ada.whenSaved();
    await ada.destroy();
    const again = await devices.open("a", "ada");
    await until(() => again.status().synced, "synced");
    expect(read(again)).toBe("Later: Ada's words");
  });

  it("D30: a hundred thousand made-up sessions in a snapshot do not make Ada's own unreadable", async () => {
    const { ada } = await adaWrote("Ada's words");
    const evil = new HandSession(devices, "b", newInnerClient("b", devices.random));
    const covers = new Map<SessionId, number>();
    while (covers.size < 100_000) covers.set(toBase64url(devices.random.bytes(16)) as SessionId, 0);
    evil.append("snapshot", writeSnapshot({ covers, heads, update: NOTHING }));
    await until(() => remainsOf(ada.outer) === 4, "it arrived");
    textOf(ada).insert(0, "x");
    expect(await ada.compactNow()).toBe(true);
    await ada.whenSaved();
    const fresh = await devices.open("b", "fresh");
    await until(() => read(fresh) === "xAda's words", "a new device reads it");
    expect(fresh.status()).toMatchObject({ quarantined: 0, unopened: 0 });
  });

  it("D31: whatever others made of the heads, Ada's next opener can be read", async () => {
    const conversations = Object.fromEntries(
      Array.from({ length: 4_097 }, () => [toBase64url(devices.random.bytes(16)), { seq: 0, hash: "A".repeat(43) }]),
    );
    const ada = await devices.open("a", "ada", { heads: () => ({ log: null, conversations }) });
    const opened = Array.from({ length: 30 }, () => new HandSession(devices, "b", newInnerClient("b", devices.random)));
    await until(() => ada.outer.share.size === opened.length, "Bo opened thirty sessions");
    textOf(ada).insert(0, "new words");
    await ada.whenSaved();
    await ada.destroy();
    const later = await devices.open("a", "ada");
    expect(read(later)).toBe("new words");
  });

  it("D32: a few bytes that stand for millions of structs or strings are refused before they are applied", async () => {
    expect(readChange(bomb(3_000_000), "v2").ok).toBe(false);
    expect(readChange(stringBomb(3_000_000), "v2").ok).toBe(false);
    expect(readChange(bomb(90_000), "v2").ok).toBe(true);
    const { ada } = await adaWrote("kept");
    const evil = new HandSession(devices, "b", 5);
    evil.append("fold", writeFold({ ranges: [], update: NOTHING }));
    evil.append("snapshot", writeSnapshot({ covers: new Map(), heads, update: bomb(3_000_000) }));
    await until(() => ada.status().quarantined === 2, "both are refused");
    expect(read(ada)).toBe("kept");
  });

  it("D33: what is erased while Ada only reads stays with her over a reload and goes with her next word", async () => {
    const { ada } = await adaWrote("Ada's words");
    await ada.destroy();
    const reading = await devices.open("a", "ada");
    await until(() => reading.status().saved === "saved" && reading.status().synced, "she reads");
    eraseRoom();
    await until(() => remainsOf(reading.outer) === 0, "she is told");
    expect(reading.status().saved).not.toBe("saved");
    await reading.whenKept();
    await reading.destroy();
    expect(remainsOf(devices.serverRoom())).toBe(0);

    const again = await devices.open("a", "ada");
    await until(() => again.status().synced, "synced");
    expect(read(again)).toBe("Ada's words");
    expect(again.status().saved).not.toBe("saved");
    devices.clock.advance(60_000);
    expect(remainsOf(devices.serverRoom())).toBe(0);
    textOf(again).insert(0, "All of ");
    await again.whenSaved();
    const fresh = await devices.open("b", "fresh");
    await until(() => read(fresh) === "All of Ada's words", "everything is back");
  });

  it("D33: a partner's honest compaction leaves nothing aside and is not called a loss", async () => {
    const { ada } = await adaWrote("one ");
    const bo = await devices.open("b", "bo");
    await until(() => read(bo) === "one ", "Bo has it");
    await ada.destroy();
    const reading = await devices.open("a", "ada");
    textOf(bo).insert(4, "two");
    await bo.whenSaved();
    await until(() => read(reading) === "one two" && reading.status().synced, "she reads");
    expect(await bo.compactNow()).toBe(true);
    await bo.whenSaved();
    await until(() => remainsOf(reading.outer) === 3, "she is told");
    expect(reading.status().saved).toBe("saved");
    devices.clock.advance(16_000);
    await reading.whenKept();
    expect(reading.status().saved).toBe("saved");
    await reading.destroy();
    const again = await devices.open("a", "ada", { socket: null });
    expect(read(again)).toBe("one two");
  });
});

/** One GC struct, repeated by the run-length encoding of the V2 format. */
function bomb(structs: number): Uint8Array {
  const encoder = new Y.UpdateEncoderV2();
  encoding.writeVarUint(encoder.restEncoder, 1);
  encoding.writeVarUint(encoder.restEncoder, structs);
  encoder.writeClient(4);
  encoding.writeVarUint(encoder.restEncoder, 0);
  encoder.writeInfo(0);
  repeat(encoder.lenEncoder, 1, structs);
  encoding.writeVarUint(encoder.restEncoder, 0);
  return encoder.toUint8Array();
}

/** One item with a list of empty strings. */
function stringBomb(strings: number): Uint8Array {
  const encoder = new Y.UpdateEncoderV2();
  encoding.writeVarUint(encoder.restEncoder, 1);
  encoding.writeVarUint(encoder.restEncoder, 1);
  encoder.writeClient(4);
  encoding.writeVarUint(encoder.restEncoder, 0);
  encoder.writeInfo(2);
  encoder.writeParentInfo(true);
  encoder.writeString("r");
  encoder.writeLen(strings);
  repeat(encoder.stringEncoder.lensE, 0, strings);
  encoding.writeVarUint(encoder.restEncoder, 0);
  return encoder.toUint8Array();
}

function repeat(encoder: object, value: number, count: number): void {
  Object.assign(encoder, { s: value, count });
}
