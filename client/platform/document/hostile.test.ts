import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import { toBase64url } from "../../../shared/base/base64url.ts";
import { sealAwareness } from "../../../shared/seal/entry/awareness.ts";
import { writeSnapshot } from "../../../shared/seal/entry/snapshot.ts";
import { newInnerClient } from "./clientIds.ts";
import type { SealedDocument } from "./sealedDocument.ts";
import { Devices, read, textOf, until } from "./testing/devices.ts";
import { HandSession, pushRaw, typedBy } from "./testing/handSession.ts";

let devices: Devices;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  devices = new Devices(2);
});
afterEach(() => devices.close());

/** Ada typed "kept", both have it and both are at rest. */
async function twoAtRest() {
  const ada = await devices.open("a", "ada");
  const bo = await devices.open("b", "bo");
  textOf(ada).insert(0, "kept");
  await ada.whenSaved();
  await until(() => read(bo) === "kept", "Bo has it");
  const session = [...ada.outer.share.keys()][0] ?? "";
  return { ada, bo, session };
}

/** Needs no key. */
function deleteEverything(): void {
  const room = devices.serverRoom();
  const all = new Y.Doc();
  Y.applyUpdate(all, Y.encodeStateAsUpdate(room));
  for (const name of all.share.keys()) all.getArray(name).delete(0, all.getArray(name).length);
  Y.applyUpdate(room, Y.encodeStateAsUpdate(all));
}

/** The last presence that anybody sent, as the server can keep it. */
function lastNote(): string {
  const states = devices.server.heard
    .filter(([type]) => type === 1)
    .map((bytes) => new TextDecoder("latin1").decode(bytes));
  const notes = states.flatMap((state) => /"sealed":"([^"]+)"/.exec(state)?.[1] ?? []);
  return notes.at(-1) ?? "";
}

function isEmptied({ outer }: SealedDocument): boolean {
  return [...outer.store.clients.values()].flat().every((item) => item.deleted);
}

describe("a sealed document among enemies", () => {
  it("D13: tampered, short and foreign entries are skipped, counted and never compacted away", async () => {
    const { ada, bo, session } = await twoAtRest();
    const [sealed] = [...bo.outer.store.clients.values()].flat().slice(1);
    const entry = ((sealed as Y.Item).content as Y.ContentBinary).content;
    const tampered = entry.map((byte, i) => (i === entry.length - 1 ? byte ^ 1 : byte));
    const other = new HandSession(Object.assign(new Devices(3), { serverRoom: () => new Y.Doc() }), "b", 1);
    pushRaw(devices.serverRoom(), session, tampered);
    pushRaw(devices.serverRoom(), session, Uint8Array.of(0x12, 1, 2, 3));
    pushRaw(devices.serverRoom(), other.writer.name, other.append("update", typedBy(1, "foreign")));
    await until(() => bo.status().unopened === 3, "Bo counts three");
    expect(read(bo)).toBe("kept");
    textOf(ada).insert(4, " and more");
    await ada.compactNow();
    await ada.whenSaved();
    await until(() => read(bo) === "kept and more", "writing goes on");
    const fresh = await devices.open("b", "fresh");
    await until(() => fresh.status().unopened === 3, "the three are still there to be counted");
    expect(read(fresh)).toBe("kept and more");
  });

  it("D14: with a wrong key nothing opens, nothing is shown and nothing breaks", async () => {
    await twoAtRest();
    const stranger = await devices.open("b", "stranger", { key: devices.random.bytes(32) });
    await until(() => stranger.status().unopened === 2, "two entries do not open");
    expect(read(stranger)).toBe("");
  });

  it("D15: structs forged under the partner's client id are quarantined, so her two devices stay one", async () => {
    const { ada, bo } = await twoAtRest();
    const client = ada.inner.clientID;
    const forger = new HandSession(devices, "b", newInnerClient("b", devices.random));
    const forged = new Y.Doc();
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(ada.inner));
    const known = Y.encodeStateVector(forged);
    forged.clientID = client;
    forged.getText("clause").insert(0, "FORGED ");
    forger.append("update", Y.encodeStateAsUpdate(forged, known));
    const covers = new Map([...ada.outer.share.keys()].map((name) => [name as never, 9]));
    const heads = { log: null, conversations: {} };
    forger.append("snapshot", writeSnapshot({ covers, heads, update: Y.encodeStateAsUpdateV2(forged) }));
    await until(() => ada.status().quarantined === 2 && bo.status().quarantined === 2, "both quarantine both");
    textOf(ada).insert(0, "still mine, ");
    ada.flush();
    await until(() => read(bo) === "still mine, kept", "Bo gets Ada's own words");
    expect(read(ada)).toBe(read(bo));
  });

  it("D15: nobody opens a session in the other partner's name or under an id of theirs", async () => {
    const { ada, bo } = await twoAtRest();
    const borrowed = new HandSession(devices, "b", ada.inner.clientID);
    borrowed.append("update", typedBy(ada.inner.clientID, "x"));
    await until(() => bo.status().quarantined === 2, "opener and update are held");
    expect(read(bo)).toBe("kept");
  });

  it("D16: an entry behind a hole waits outside of the document and blocks neither writing nor compaction", async () => {
    const { ada, bo } = await twoAtRest();
    const client = newInnerClient("b", devices.random);
    const author = new HandSession(devices, "b", client);
    const doc = new Y.Doc();
    doc.clientID = client;
    doc.getText("clause").insert(0, "one");
    const first = Y.encodeStateAsUpdate(doc);
    const known = Y.encodeStateVector(doc);
    doc.getText("clause").insert(3, "two");
    author.append("update", Y.encodeStateAsUpdate(doc, known));
    await until(() => ada.status().quarantined === 1, "it waits");
    textOf(ada).insert(4, "!");
    expect(await ada.compactNow()).toBe(true);
    expect(ada.inner.store.pendingStructs).toBeNull();
    author.append("update", first);
    await until(() => ada.status().quarantined === 0 && read(ada).includes("onetwo"), "the hole was filled");
    await until(() => read(bo) === read(ada), "both agree");
  });

  it("D17: a server that deletes everything is answered by writing it again", async () => {
    const { ada, bo } = await twoAtRest();
    deleteEverything();
    await until(() => isEmptied(ada), "Ada is told");
    expect(read(ada)).toBe("kept");
    devices.clock.advance(16_000);
    await ada.whenSaved();
    const fresh = await devices.open("b", "fresh");
    await until(() => read(fresh) === "kept", "a new device reads it again");
    expect(read(bo)).toBe("kept");
  });

  it("D17: two who heal the same loss at the same time do not block each other on a new device", async () => {
    const { ada, bo } = await twoAtRest();
    textOf(bo).insert(0, "and Bo's ");
    await bo.whenSaved();
    await until(() => read(ada) === read(bo), "Ada has Bo's");
    deleteEverything();
    await until(() => [ada, bo].every(isEmptied), "both are told");
    ada.disconnect();
    bo.disconnect();
    devices.clock.advance(16_000);
    ada.connect();
    bo.connect();
    await Promise.all([ada.whenSaved(), bo.whenSaved()]);
    await until(() => ada.status().synced && bo.status().synced, "both are back");
    const fresh = await devices.open("b", "fresh");
    await until(() => read(fresh) === "and Bo's kept", "a new device reads all of it");
    expect(fresh.status().quarantined).toBe(0);
  });

  it("D28: a host that forged an item under my outer id, unseen by me, is outwaited: what is missing is said again", async () => {
    const { ada, bo } = await twoAtRest();
    const forged = new Y.Doc();
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(ada.outer));
    const known = Y.encodeStateVector(forged);
    forged.clientID = ada.outer.clientID;
    forged.getArray<Uint8Array>("AAAAAAAAAAAAAAAAAAAAAA").push([new Uint8Array(60)]);
    const update = Y.encodeStateAsUpdate(forged, known);
    devices.server.twoFaced = true;
    Y.applyUpdate(devices.serverRoom(), update);
    Y.applyUpdate(bo.outer, update);
    await ada.whenSaved();
    devices.server.twoFaced = false;
    textOf(ada).insert(4, ", unseen");
    ada.flush();
    for (let round = 0; round < 4; round++) {
      devices.clock.advance(15_000);
      ada.awareness.setLocalStateField("round", round);
      bo.awareness.setLocalStateField("round", round);
      await until(() => ada.awareness.getStates().get(bo.inner.clientID)?.["round"] === round, "a note passes");
    }
    await until(() => read(bo) === "kept, unseen", "Bo gets it after all");
    const fresh = await devices.open("b", "fresh");
    await until(() => read(fresh) === "kept, unseen", "so does a new device");
  });

  it("D18: an item forged under my outer client id starts a new session that says everything again", async () => {
    const { ada } = await twoAtRest();
    const forged = new Y.Doc();
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(ada.outer));
    const known = Y.encodeStateVector(forged);
    forged.clientID = ada.outer.clientID;
    forged.getArray<Uint8Array>("AAAAAAAAAAAAAAAAAAAAAA").push([new Uint8Array(60)]);
    Y.applyUpdate(devices.serverRoom(), Y.encodeStateAsUpdate(forged, known));
    await until(() => ada.outer.share.size === 3, "a new session");
    textOf(ada).insert(4, ", kept");
    await ada.whenSaved();
    const fresh = await devices.open("b", "fresh");
    await until(() => read(fresh) === "kept, kept", "everything arrives");
  });

  it("D19: presence is sealed, sized alike, and a replayed ghost is not believed", async () => {
    const { ada, bo } = await twoAtRest();
    ada.awareness.setLocalStateField("user", { name: "Ada", color: "teal" });
    await until(() => bo.awareness.getStates().get(ada.inner.clientID)?.["user"] !== undefined, "Bo sees Ada");
    expect(devices.server.heard.some((bytes) => new TextDecoder("latin1").decode(bytes).includes("teal"))).toBe(false);
    const ghost = (name: string, ageMs: number) => {
      const inner = new Awareness(new Y.Doc());
      inner.setLocalState({ user: { name } });
      const note = {
        session: devices.random.bytes(16),
        timestampMs: devices.clock.now() - ageMs,
        logHead: null,
        innerHead: null,
        update: encodeAwarenessUpdate(inner, [inner.clientID]),
      };
      const outer = new Awareness(new Y.Doc());
      outer.setLocalState({ sealed: toBase64url(sealAwareness(devices, note, devices.random)) });
      inner.destroy();
      devices.server.present(outer);
    };
    const seen = () =>
      [...bo.awareness.getStates().values()].map((state) => (state["user"] as { name?: string } | undefined)?.name);
    ghost("long ago", 91_000);
    ghost("far ahead", -91_000);
    ghost("just now", 1_000);
    await until(() => seen().includes("just now"), "the fresh one is believed");
    expect(seen()).not.toContain("long ago");
    expect(seen()).not.toContain("far ahead");
    ada.setPresence(false);
    await until(() => !bo.awareness.getStates().has(ada.inner.clientID), "off means gone");
    const replayed = new Awareness(new Y.Doc());
    replayed.setLocalState({ sealed: lastNote() });
    devices.server.present(replayed);
    ghost("the replay came through", 0);
    await until(() => seen().includes("the replay came through"), "what was sent after the replay is there");
    expect(seen()).not.toContain("Ada");
    const heardBefore = devices.server.heard.length;
    ada.awareness.setLocalStateField("cursor", { at: 1 });
    devices.clock.advance(1_000);
    expect(devices.server.heard.length).toBe(heardBefore);
  });

  it("D20: when one session removes more than a third, the other is asked and can put it back", async () => {
    const { ada, bo } = await twoAtRest();
    const long = "All that we agreed. ".repeat(30);
    textOf(ada).insert(0, long);
    ada.flush();
    await until(() => read(bo).length === read(ada).length, "Bo has it");
    let asked = 0;
    const answers: (() => void)[] = [];
    ada.onMassRemoval((removal) => {
      asked++;
      expect(removal).toMatchObject({ author: "b", removedLength: 604, beforeLength: 604 });
      answers.push(removal.keepMine);
    });
    bo.inner.transact(() => {
      textOf(bo).delete(0, textOf(bo).length);
      textOf(bo).insert(0, "Bo's words stay. ");
    });
    bo.flush();
    await until(() => asked === 1, "Ada is asked once");
    answers[0]?.();
    ada.flush();
    await until(() => read(bo).includes(long), "it is back at Bo's too");
    expect(read(bo)).toContain("Bo's words stay. ");
    expect(read(bo)).toBe(read(ada));
  });
});
