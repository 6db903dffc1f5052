import "fake-indexeddb/auto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { systemClock } from "../../server/systemClock.ts";
import { type Couple, newCouple } from "../faults/couple.ts";
import { type MainProcess, startMain } from "../faults/mainProcess.ts";
import { SealedPair } from "../faults/sealedPair.ts";
import { EntryBridge } from "./entryBridge.ts";

/** Resolves when `is` holds, asked again after every change of the document. */
function until(doc: Y.Doc, is: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!is()) return;
      doc.off("afterAllTransactions", look);
      resolve();
    };
    doc.on("afterAllTransactions", look);
    look();
  });
}

/**
 * What other projects ask of a server, with their own client scripts, in our words: y-websocket (test/y-websocket.test.js,
 * test/reconnect.test.js) and pycrdt-websocket (tests/test_pycrdt_yjs.py with yjs_client_0.js and yjs_client_1.js,
 * tests/test_asgi.py). What writes shared types does so through the thinnest wrapper that our server admits.
 */
describe("client scripts of other projects", () => {
  let server: MainProcess;
  let couple: Couple;
  const open: EntryBridge[] = [];
  beforeAll(async () => {
    server = await startMain();
  });
  beforeEach(async () => {
    couple = await newCouple(server.url);
  });
  afterEach(() => {
    for (const bridge of open.splice(0)) bridge.destroy();
  });
  afterAll(() => server.stop());

  const client = (who: "ada" | "bo", room = couple.shared, headers = couple[who]) => {
    const doc = new Y.Doc();
    const bridge = new EntryBridge(server.url, room, headers, doc);
    open.push(bridge);
    return { doc, bridge, provider: bridge.provider };
  };
  const synced = async ({ provider }: ReturnType<typeof client>) => {
    if (!provider.synced) await new Promise<void>((resolve) => provider.once("sync", () => resolve()));
  };

  it("R4: y-websocket connects, is in sync before anything was written, and so is whoever comes after a first word", async () => {
    const ada = client("ada");
    await synced(ada);
    ada.doc.getText("text").insert(0, "hi");
    const bo = client("bo");
    await until(bo.doc, () => bo.doc.getText("text").toString() === "hi");
    expect(bo.provider.synced).toBe(true);
  });

  it("R4: pycrdt: what a first client wrote and left is there for a second one that comes when nobody is in", async () => {
    const ada = client("ada");
    await synced(ada);
    ada.doc.getMap("map").set("key", "value");
    const witness = client("bo");
    await until(witness.doc, () => witness.doc.getMap("map").size === 1);
    for (const bridge of open.splice(0)) bridge.destroy();
    const bo = client("bo");
    await until(bo.doc, () => bo.doc.getMap("map").size === 1);
    expect(bo.doc.getMap("map").toJSON()).toEqual({ key: "value" });
  });

  it("R1: pycrdt: a script that answers each number with the next one, ten times over, while both are online", async () => {
    const [asks, answers] = [client("ada"), client("bo")];
    const answered = answers.doc.getMap<number>("map");
    answered.observe((event) => {
      if (!event.transaction.local && event.keysChanged.has("in")) answered.set("out", (answered.get("in") ?? 0) + 1);
    });
    const asked = asks.doc.getMap<number>("map");
    for (let n = 0; n < 10; n++) {
      asked.set("in", n);
      await until(asks.doc, () => asked.get("out") === n + 1);
    }
  });

  it("D1: pycrdt: cells with text and metadata in them, and a state beside, through our own sealed documents", async () => {
    const pair = new SealedPair(server.url, couple, systemClock);
    const [ada, bo] = [await pair.open("a", "ada"), await pair.open("b", "bo")];
    ada.inner.transact(() => {
      const cell = new Y.Map<unknown>([["metadata", { foo: "bar" }]]);
      cell.set("source", new Y.Text("1 + 2"));
      ada.inner.getArray("cells").push([cell]);
      ada.inner.getMap("state").set("state", { dirty: false });
    });
    await until(bo.inner, () => bo.inner.getMap("state").size === 1);
    expect(bo.inner.getArray("cells").toJSON()).toEqual([{ metadata: { foo: "bar" }, source: "1 + 2" }]);
    expect(bo.inner.getMap("state").toJSON()).toEqual({ state: { dirty: false } });
    await Promise.all([ada.destroy(), bo.destroy()]);
  });

  it("R17: y-websocket: told one of the final codes it stops for good, says so once, and a goodbye of its own is none", async () => {
    const refused = client("ada", { ...couple.shared, epoch: 9 });
    const ends: number[] = [];
    refused.provider.on("closed", ({ code }: { code: number }) => ends.push(code));
    await new Promise<void>((resolve) => refused.provider.once("closed", () => resolve()));
    expect([ends, refused.provider.shouldConnect, refused.provider.wsconnected]).toEqual([[4404], false, false]);
    const ada = client("ada");
    await synced(ada);
    ada.provider.on("closed", ({ code }: { code: number }) => ends.push(code));
    ada.provider.disconnect();
    ada.provider.connect();
    await synced(ada);
    expect(ends).toEqual([4404]);
  });

  it("R17: y-websocket: a server that is killed, or restarts by itself, is looked for again", async () => {
    const ada = client("ada");
    await synced(ada);
    for (const signal of ["SIGKILL", "SIGTERM"] as const) {
      const lost = new Promise<void>((resolve) => ada.provider.once("connection-close", () => resolve()));
      await server.end(signal);
      await lost;
      ada.doc.getText("text").insert(0, signal);
      await server.start();
      await synced(ada);
      const bo = client("bo");
      await until(bo.doc, () => bo.doc.getText("text").toString().includes(signal));
    }
  });
});
