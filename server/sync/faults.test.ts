import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { openSqliteStore } from "../store/sqliteStore.ts";
import type { Store } from "../store/store.ts";
import { ADAS_PRIVATE, ADAS_SESSION, BOS_SESSION, type DeviceName, SHARED } from "./testing/cast.ts";
import { changeOf, RawClient } from "./testing/rawClient.ts";
import { startSyncServer, type SyncServer } from "./testing/syncServer.ts";
import { updateFrame } from "./writeFrames.ts";

const folder = mkdtempSync(join(tmpdir(), "common-ground-faults-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newPath = () => join(folder, `${++files}.sqlite`);
const entry = (length: number, byte = 1) => new Uint8Array(length).fill(byte);

/** All of it on real sockets and a real database; what fails is the disk, by its own means. */
describe("when the disk fails", () => {
  let server: SyncServer;
  const clients: RawClient[] = [];
  afterEach(async () => {
    for (const client of clients.splice(0)) client.socket.terminate();
    await server.stop();
  });
  const joined = async (device: DeviceName, room = SHARED) => {
    const client = new RawClient(server.url, room, device);
    clients.push(client);
    await client.join();
    return client.until(() => client.saved === 1 || client.closeCode !== null);
  };

  it("K2: a store that fails for a while is asked again: nothing is told before it writes, nothing is lost, nobody is thrown out", async () => {
    const path = newPath();
    const inner = await openSqliteStore({ path });
    let failures = 0;
    const store: Store = {
      ...inner,
      appendUpdates: async (batches) => {
        const outcomes = await inner.appendUpdates(batches);
        if (outcomes.some((outcome) => !outcome.ok)) failures += 1;
        return outcomes;
      },
    };
    server = await startSyncServer({ store, limits: { firstRetryMs: 5, lastRetryMs: 20 } });
    const [ada, bo] = [await joined("ada-phone"), await joined("bo")];
    const intruder = new DatabaseSync(path);
    intruder.exec("BEGIN IMMEDIATE");
    ada.write(ADAS_SESSION, entry(48), 10);
    await expect.poll(() => failures, { timeout: 10_000 }).toBeGreaterThanOrEqual(3);
    expect([ada.saved, bo.entries(ADAS_SESSION), ada.closeCode]).toEqual([1, 0, null]);
    ada.write(ADAS_SESSION, entry(48), 10);
    intruder.exec("ROLLBACK");
    intruder.close();
    await ada.until(() => ada.saved === 21);
    await bo.until(() => bo.entries(ADAS_SESSION) === 20);
  }, 30_000);

  it("K13: a full disk refuses its writer by name, keeps what it has, and does not stop the others", async () => {
    server = await startSyncServer({ store: await openSqliteStore({ path: newPath(), maxDatabaseBytes: 512 * 1024 }) });
    const ada = await joined("ada-phone");
    ada.write(ADAS_SESSION, entry(1_000), 5);
    await ada.until(() => ada.saved === 6);
    const diary = await joined("ada-phone", ADAS_PRIVATE);
    ada.write(ADAS_SESSION, entry(600_000));
    diary.write(ADAS_SESSION, entry(100));
    expect(await ada.closed()).toBe(4507);
    expect(ada.saved).toBe(6);
    await diary.until(() => diary.saved === 2);
    const bo = await joined("bo");
    await bo.until(() => bo.entries(ADAS_SESSION) === 5);
    bo.write(BOS_SESSION, entry(100));
    await bo.until(() => bo.saved === 2);
    // Ada's next try, with the large entry still in her document, ends in the same way; a smaller one does not.
    const again = new RawClient(server.url, SHARED, "ada-phone");
    clients.push(again);
    Y.applyUpdate(again.doc, Y.encodeStateAsUpdate(ada.doc));
    await again.join();
    expect(await again.closed()).toBe(4507);
  });

  it("R14: a full document is compacted before its writer is refused; the partner's private one is not concerned", async () => {
    server = await startSyncServer({ store: await openSqliteStore({ path: newPath(), documentBytes: 100_000 }) });
    const ada = await joined("ada-phone");
    // 300 KB go through a quota of 100, because what is deleted is freed when it is needed.
    for (let i = 0; i < 30; i++) {
      ada.write(ADAS_SESSION, entry(10_000));
      ada.send(updateFrame(changeOf(ada.doc, () => ada.doc.getArray(ADAS_SESSION).delete(0, 1))));
      await ada.until(() => ada.saved === 3 + 2 * i);
    }
    expect(await server.store.documentBytes(SHARED.space, SHARED.document)).toBeLessThan(100_000);
    const bo = await joined("bo");
    bo.write(BOS_SESSION, entry(50_000));
    await bo.until(() => bo.saved === 2);
    bo.write(BOS_SESSION, entry(50_000));
    expect(await bo.closed()).toBe(4414);
    const diary = await joined("ada-phone", ADAS_PRIVATE);
    diary.write(ADAS_SESSION, entry(50_000));
    await diary.until(() => diary.saved === 2);
  });
});
