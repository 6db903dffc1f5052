import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ADAS_SESSION, BOS_SESSION, SHARED } from "./testing/cast.ts";
import { startSyncServer, type SyncServer } from "./testing/syncServer.ts";
import { stockClient, synced, untilDoc } from "./testing/stockClient.ts";

const entry = (byte: number) => new Uint8Array(48).fill(byte);

describe("an unmodified WebsocketProvider", () => {
  let server: SyncServer;
  const providers: { destroy(): void }[] = [];
  beforeEach(async () => {
    server = await startSyncServer();
  });
  afterEach(async () => {
    for (const provider of providers.splice(0)) provider.destroy();
    await server.stop();
  });
  const connect = (...args: Parameters<typeof stockClient> extends [string, ...infer Rest] ? Rest : never) => {
    const client = stockClient(server.url, ...args);
    providers.push(client.provider);
    return client;
  };

  it("R1: Ada and Bo write at once and end with the same document", async () => {
    const ada = connect(SHARED, "ada-phone");
    const bo = connect(SHARED, "bo");
    await Promise.all([synced(ada.provider), synced(bo.provider)]);
    for (let i = 0; i < 50; i++) {
      ada.doc.getArray(ADAS_SESSION).push([entry(i)]);
      bo.doc.getArray(BOS_SESSION).push([entry(i)]);
    }
    ada.doc.getArray(ADAS_SESSION).delete(0, 10);
    const bytes = (doc: typeof ada.doc) => doc.getArray<Uint8Array>(ADAS_SESSION).map((sealed) => sealed[0]);
    const has = (doc: typeof ada.doc) =>
      bytes(doc).at(0) === 10 && bytes(doc).at(-1) === 49 && doc.getArray(BOS_SESSION).length === 50;
    await Promise.all([untilDoc(ada.doc, () => has(ada.doc)), untilDoc(bo.doc, () => has(bo.doc))]);
    expect(ada.doc.getArray(ADAS_SESSION).toJSON()).toEqual(bo.doc.getArray(ADAS_SESSION).toJSON());
    expect(ada.doc.getArray(BOS_SESSION).toJSON()).toEqual(bo.doc.getArray(BOS_SESSION).toJSON());
  });

  it("R4: what Bo wrote offline arrives, and so does a change that only deletes", async () => {
    const ada = connect(SHARED, "ada-phone");
    const bo = connect(SHARED, "bo");
    await Promise.all([synced(ada.provider), synced(bo.provider)]);
    bo.doc.getArray(BOS_SESSION).push([entry(1), entry(2)]);
    await untilDoc(ada.doc, () => ada.doc.getArray(BOS_SESSION).length === 2);
    bo.provider.disconnect();
    bo.doc.getArray(BOS_SESSION).delete(0, 1);
    bo.provider.connect();
    await untilDoc(ada.doc, () => ada.doc.getArray(BOS_SESSION).length === 1);
    bo.provider.disconnect();
    bo.doc.getArray(BOS_SESSION).push([entry(3)]);
    bo.provider.connect();
    await untilDoc(ada.doc, () => ada.doc.getArray(BOS_SESSION).length === 2);
  });

  it("R8: they see each other come, change and go", async () => {
    const ada = connect(SHARED, "ada-phone");
    const bo = connect(SHARED, "bo");
    const seen = (is: () => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (!is()) return;
          ada.provider.awareness.off("change", look);
          resolve();
        };
        ada.provider.awareness.on("change", look);
        look();
      });
    await Promise.all([synced(ada.provider), synced(bo.provider)]);
    bo.provider.awareness.setLocalState({ sealed: "first" });
    await seen(() => ada.provider.awareness.getStates().get(bo.doc.clientID)?.["sealed"] === "first");
    bo.provider.awareness.setLocalState({ sealed: "second" });
    await seen(() => ada.provider.awareness.getStates().get(bo.doc.clientID)?.["sealed"] === "second");
    // Killed, not closed: nothing says goodbye.
    bo.provider.shouldConnect = false;
    (bo.provider.ws as unknown as { terminate(): void }).terminate();
    await seen(() => !ada.provider.awareness.getStates().has(bo.doc.clientID));
  });

  it("K10: told 44xx it stays away, and says which", async () => {
    server.access = () => "none";
    const ada = connect(SHARED, "ada-phone");
    const closed = await new Promise<{ code: number }>((resolve) => ada.provider.once("closed", resolve));
    expect(closed.code).toBe(4404);
    expect(ada.provider.shouldConnect).toBe(false);
    const nobody = connect(SHARED, "nobody");
    const refused = await new Promise<{ code: number }>((resolve) => nobody.provider.once("closed", resolve));
    expect(refused.code).toBe(4401);
  });
});
