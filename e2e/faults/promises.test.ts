import "fake-indexeddb/auto";
import { DatabaseSync } from "node:sqlite";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { databaseNameOf } from "../../client/platform/document/databaseName.ts";
import { leftState, writeAwareness } from "../../server/sync/awarenessStates.ts";
import type { SyncMessage } from "../../server/sync/readFrame.ts";
import { appearanceFrame } from "../../server/sync/testing/appearanceFrame.ts";
import { changeOf } from "../../server/sync/testing/rawClient.ts";
import { awarenessFrame, stateVectorFrame, updateFrame } from "../../server/sync/writeFrames.ts";
import { systemClock } from "../../server/systemClock.ts";
import { type Couple, newCouple } from "./couple.ts";
import { type MainProcess, startMain } from "./mainProcess.ts";
import { SealedPair, wordsOf } from "./sealedPair.ts";
import { countIn, Writer } from "./writer.ts";

/** What a presence message says, to compare; a frame has two bytes before it. */
function told(message: SyncMessage | Uint8Array | undefined): string {
  if (message instanceof Uint8Array) return Buffer.from(message.subarray(2)).toString("hex");
  return message?.kind === "awareness" ? Buffer.from(message.states).toString("hex") : "nothing";
}

/** The rest of the table of faults, against `server/main.ts` as a process of its own and over real sockets. */
describe("what peers do wrong, asked of our server", () => {
  let server: MainProcess;
  let couple: Couple;
  const writers: Writer[] = [];
  beforeAll(async () => {
    server = await startMain();
  });
  afterAll(() => server.stop());
  afterEach(() => {
    for (const { client } of writers.splice(0)) client.socket.terminate();
  });
  const come = (who: "ada" | "bo", room = couple.shared): Writer => {
    const writer = new Writer(server.url, room, couple[who]);
    writers.push(writer);
    return writer;
  };
  const joined = (who: "ada" | "bo", room = couple.shared): Promise<Writer> => come(who, room).join();
  const saved = (writer: Writer) => writer.client.until(() => writer.acknowledged === writer.written);
  const heardPresence = (writer: Writer) => writer.client.heard.filter(({ kind }) => kind === "awareness");
  const together = async (): Promise<Couple> => (couple = await newCouple(server.url));

  it("K3: whoever joins while the room is being left gets all of it, twenty times out of twenty", async () => {
    await together();
    for (let round = 0; round < 20; round++) {
      const ada = (await joined("ada")).type(4);
      await saved(ada);
      ada.client.leave();
      const bo = await joined("bo");
      expect(countIn(bo.client.doc, ada.session)).toBe(4);
      bo.client.leave();
    }
  });

  it("K4: twenty who open a cold room at once get the same document", async () => {
    await together();
    const ada = (await joined("ada")).type(5);
    await saved(ada);
    await server.end("SIGKILL");
    await server.start();
    const many = await Promise.all(Array.from({ length: 20 }, () => joined("bo")));
    const [first] = many;
    for (const { client } of many) {
      expect(countIn(client.doc, ada.session)).toBe(5);
      expect(client.heard[0]).toEqual(first?.client.heard[0]);
    }
  });

  it("K5: a room that cannot be read refuses, to be asked again, and never answers with less", async () => {
    await together();
    const ada = (await joined("ada")).type(5);
    await saved(ada);
    ada.client.leave();
    const intruder = new DatabaseSync(server.database);
    const rows = `room IN (SELECT id FROM rooms WHERE key LIKE '${couple.shared.space}/%')`;
    // A first update that says to be four gigabytes long; taken away again, all is as it was.
    expect(
      intruder.prepare(`UPDATE room_rows SET row = CAST(x'ffffffff' || row AS BLOB) WHERE ${rows}`).run().changes,
    ).toBeGreaterThan(0);
    const bo = come("bo");
    await bo.client.opened();
    bo.client.send(stateVectorFrame(Uint8Array.of(0)));
    expect([await bo.client.closed(), bo.client.heard]).toEqual([1011, []]);
    intruder.exec(`UPDATE room_rows SET row = substr(row, 5) WHERE ${rows}`);
    intruder.close();
    expect(countIn((await joined("bo")).client.doc, ada.session)).toBe(5);
  });

  it("K6: what is typed while a write is held up is written by the next one, also when its writer is gone by then", async () => {
    await together();
    const ada = await joined("ada");
    const intruder = new DatabaseSync(server.database);
    intruder.exec("BEGIN IMMEDIATE");
    ada.type(3);
    ada.client.send(Uint8Array.of(3));
    await ada.client.until(() => heardPresence(ada).length > 0);
    ada.type(3);
    ada.client.send(Uint8Array.of(3));
    await ada.client.until(() => heardPresence(ada).length > 1);
    expect(ada.acknowledged).toBe(0);
    ada.client.leave();
    await ada.client.closed();
    // He is in, and what he said is not acknowledged either while nothing can be written.
    const bo = come("bo");
    await bo.client.join();
    expect([bo.client.entries(ada.session), bo.client.saved]).toEqual([0, 0]);
    intruder.exec("ROLLBACK");
    intruder.close();
    await bo.client.until(() => countIn(bo.client.doc, ada.session) === 6);
  });

  it("K8: the old line's late end takes nothing from the new one", async () => {
    await together();
    const [bo, old, fresh] = [await joined("bo"), await joined("ada"), await joined("ada")];
    old.client.send(appearanceFrame(11, 1, '"here"'));
    await bo.client.until(() => heardPresence(bo).length === 1);
    fresh.client.send(appearanceFrame(11, 2, '"here again"'));
    await bo.client.until(() => heardPresence(bo).length === 2);
    // What a stock client says when its tab goes; it comes when the new one is there already.
    old.client.send(awarenessFrame(writeAwareness([leftState(11, 2)])));
    old.client.leave();
    await old.client.closed();
    fresh.type(3);
    await saved(fresh);
    await bo.client.until(() => countIn(bo.client.doc, fresh.session) === 3);
    bo.client.send(Uint8Array.of(3));
    await bo.client.until(() => heardPresence(bo).length === 3);
    expect(told(heardPresence(bo).at(-1))).toEqual(told(appearanceFrame(11, 2, '"here again"')));
  });

  it("K9: a batch that is sent twice is acknowledged twice and shown once", async () => {
    await together();
    const [ada, bo] = [await joined("ada"), await joined("bo")];
    const { client, session } = ada;
    const frames = [0, 1, 2].map(() => updateFrame(changeOf(client.doc, () => ada.push())));
    client.send(...frames, ...frames);
    await client.until(() => client.saved === 7);
    await bo.client.until(() => countIn(bo.client.doc, session) === 3);
    expect(bo.client.heard.filter(({ kind }) => kind === "update")).toHaveLength(3);
    await server.end("SIGKILL");
    await server.start();
    expect(countIn((await joined("bo")).client.doc, session)).toBe(3);
  });

  it("K10: the room of before is read, and a word into it is refused in so many words", async () => {
    await together();
    const bo = (await joined("bo", couple.before)).type();
    expect(await bo.client.closed()).toBe(4403);
    expect(bo.acknowledged).toBe(0);
    const late = await joined("ada", couple.before);
    expect([late.client.closeCode, late.client.entries(bo.session)]).toEqual([null, 0]);
  });

  it("K11: a device that is revoked is out of its open lines within a second, and nothing more is taken from it", async () => {
    await together();
    const [ada, bo] = [await joined("ada"), (await joined("bo")).type(3)];
    await ada.client.until(() => countIn(ada.client.doc, bo.session) === 3);
    const startedMs = performance.now();
    await couple.revokeBo();
    bo.type();
    expect(await bo.client.closed()).toBe(4401);
    expect(performance.now() - startedMs).toBeLessThan(1_000);
    ada.type();
    await saved(ada);
    expect([countIn(ada.client.doc, bo.session), bo.client.entries(ada.session)]).toEqual([3, 0]);
    expect(await come("bo").client.closed()).toBe(4401);
  });

  it("K14: nobody removes the partner's presence, and it ends with its own line", async () => {
    await together();
    const [ada, bo] = [await joined("ada"), await joined("bo")];
    ada.client.send(appearanceFrame(21, 1, '"ada"'));
    await bo.client.until(() => heardPresence(bo).length === 1);
    bo.client.send(
      appearanceFrame(21, 9, '"forged"'),
      awarenessFrame(writeAwareness([leftState(21, 10)])),
      appearanceFrame(22, 1, '"bo"'),
    );
    await ada.client.until(() => heardPresence(ada).length > 0);
    expect(heardPresence(ada).map(told)).toEqual([told(appearanceFrame(22, 1, '"bo"'))]);
    ada.client.socket.terminate();
    const gone = told(awarenessFrame(writeAwareness([leftState(21, 1)])));
    await bo.client.until(() => heardPresence(bo).map(told).includes(gone));
  });

  it("K19: the browser wipes IndexedDB: that is said, typing goes on, and a device with nothing gets it all back", async () => {
    await together();
    const pair = new SealedPair(server.url, couple, systemClock);
    const ada = await pair.open("a", "ada");
    ada.inner.getText("clause").insert(0, "before ");
    await ada.whenSaved();
    await ada.whenKept();
    await new Promise<void>((resolve) => {
      const name = databaseNameOf(`${couple.shared.space}/ada`, { room: couple.shared });
      indexedDB.deleteDatabase(name).onsuccess = () => resolve();
    });
    ada.inner.getText("clause").insert(7, "after");
    ada.flush();
    await expect.poll(() => ada.status().storage).toBe("wiped");
    await ada.whenSaved();
    await ada.destroy();
    await server.end("SIGKILL");
    await server.start();
    const again = await pair.open("a", "ada");
    await expect.poll(() => wordsOf(again)).toBe("before after");
    expect(again.status()).toMatchObject({ storage: "working", quarantined: 0 });
    await again.destroy();
  });
});
