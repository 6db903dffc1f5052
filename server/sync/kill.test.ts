import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { ADAS_SESSION, BOS_SESSION, SHARED } from "./testing/cast.ts";
import { changeOf, RawClient } from "./testing/rawClient.ts";
import { startProcess } from "./testing/startProcess.ts";
import { updateFrame } from "./writeFrames.ts";

const folder = mkdtempSync(join(tmpdir(), "common-ground-kill-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Each round starts two processes; `npm run faults` kills `server/main.ts` a hundred times. */
const KILLS = Number(process.env["KILLS"] ?? 3);
const PATIENCE_MS = 30_000 + KILLS * 10_000;

/** Serial number `n` of a person's entries, recognisable in whatever the server has afterwards. */
function entry(n: number): Uint8Array {
  const bytes = new Uint8Array(48);
  new DataView(bytes.buffer).setUint32(0, n);
  return bytes;
}

const numbersIn = (doc: Y.Doc, session: string): Set<number> =>
  new Set(doc.getArray<Uint8Array>(session).map((bytes) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)));

/** Writes as fast as the socket takes it until it closes, and says how many entries there were. */
async function typeUntilClosed(client: RawClient, session: string, firstN: number): Promise<number> {
  let n = firstN;
  while (client.closeCode === null) {
    for (let i = 0; i < 5; i++) {
      client.send(updateFrame(changeOf(client.doc, () => client.doc.getArray(session).push([entry(n)]))));
      n += 1;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  return n;
}

describe("killing the server", () => {
  it(
    "K1: SIGKILL right after an acknowledgement, again and again: nothing acknowledged or relayed is lost",
    async () => {
      const path = join(folder, "killed.sqlite");
      let acknowledged = 0;
      let relayed = 0;
      let server = await startProcess(path);
      for (let round = 0; round < KILLS; round++) {
        // A fresh device each time, so that nothing can be healed from what a client still holds.
        const [ada, bo] = await Promise.all([
          new RawClient(server.url, SHARED, "ada-phone").join(),
          new RawClient(server.url, SHARED, "bo").join(),
        ]);
        await Promise.all([ada.until(() => ada.saved === 1), bo.until(() => bo.saved === 1)]);
        const firstN = round * 1_000_000;
        const typing = [typeUntilClosed(ada, ADAS_SESSION, firstN), typeUntilClosed(bo, BOS_SESSION, firstN)];
        await ada.until(() => ada.saved > 40 + 37 * round && bo.saved > 10);
        await server.kill("SIGKILL");
        await Promise.all(typing);
        const promised = {
          ada: Array.from({ length: ada.saved - 1 }, (_, i) => firstN + i),
          bo: Array.from({ length: bo.saved - 1 }, (_, i) => firstN + i),
          seenByBo: [...numbersIn(bo.doc, ADAS_SESSION)],
          seenByAda: [...numbersIn(ada.doc, BOS_SESSION)],
        };
        server = await startProcess(path);
        const witness = await new RawClient(server.url, SHARED, "bo").join();
        await witness.until(() => witness.saved === 1);
        const adas = numbersIn(witness.doc, ADAS_SESSION);
        const bos = numbersIn(witness.doc, BOS_SESSION);
        expect(witness.doc.store.pendingStructs).toBeNull();
        expect([...promised.ada, ...promised.seenByBo].filter((n) => !adas.has(n))).toEqual([]);
        expect([...promised.bo, ...promised.seenByAda].filter((n) => !bos.has(n))).toEqual([]);
        acknowledged += promised.ada.length + promised.bo.length;
        relayed += promised.seenByBo.length;
        witness.leave();
      }
      await server.kill("SIGKILL");
      expect(acknowledged).toBeGreaterThan(40 * KILLS);
      expect(relayed).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );

  it(
    "K16: after a restart clients that hold state come back without duplicates, and what was on its way arrives",
    async () => {
      const path = join(folder, "restarted.sqlite");
      const first = await startProcess(path);
      const ada = await new RawClient(first.url, SHARED, "ada-phone").join();
      await ada.until(() => ada.saved === 1);
      const typing = typeUntilClosed(ada, ADAS_SESSION, 0);
      await ada.until(() => ada.saved > 50);
      await first.kill("SIGKILL");
      const written = await typing;
      const second = await startProcess(path);
      const adaAgain = new RawClient(second.url, SHARED, "ada-phone");
      Y.applyUpdate(adaAgain.doc, Y.encodeStateAsUpdate(ada.doc));
      await adaAgain.join();
      await adaAgain.until(() => adaAgain.saved === 1);
      const bo = await new RawClient(second.url, SHARED, "bo").join();
      await bo.until(() => bo.saved === 1);
      const numbers = bo.doc
        .getArray<Uint8Array>(ADAS_SESSION)
        .map((bytes) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(0));
      expect(numbers).toEqual(Array.from({ length: written }, (_, n) => n));
      await second.kill("SIGKILL");
    },
    PATIENCE_MS,
  );

  it(
    "K20: SIGTERM in the middle of typing writes what was read, says 1012, and ends within 5 seconds",
    async () => {
      const path = join(folder, "stopped.sqlite");
      const server = await startProcess(path);
      const [ada, bo] = await Promise.all([
        new RawClient(server.url, SHARED, "ada-phone").join(),
        new RawClient(server.url, SHARED, "bo").join(),
      ]);
      await ada.until(() => ada.saved === 1);
      const typing = typeUntilClosed(ada, ADAS_SESSION, 0);
      await ada.until(() => ada.saved > 50);
      const startedMs = performance.now();
      expect(await server.kill("SIGTERM")).toBe(0);
      expect(performance.now() - startedMs).toBeLessThan(5_000);
      await typing;
      expect([ada.closeCode, await bo.closed()]).toEqual([1012, 1012]);
      const again = await startProcess(path);
      const witness = await new RawClient(again.url, SHARED, "bo").join();
      await witness.until(() => witness.saved === 1);
      const kept = numbersIn(witness.doc, ADAS_SESSION);
      expect(kept.size).toBeGreaterThanOrEqual(ada.saved - 1);
      expect([...numbersIn(bo.doc, ADAS_SESSION)].filter((n) => !kept.has(n))).toEqual([]);
      await again.kill("SIGKILL");
    },
    PATIENCE_MS,
  );
});
