import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DeviceId, newId } from "../../shared/base/ids.ts";
import { buildDeviceRevoked } from "../../shared/seal/log/build/buildDeviceRevoked.ts";
import { buildGeneration } from "../../shared/seal/log/build/buildGeneration.ts";
import { currentRoomOf } from "../../shared/seal/log/roomsOf.ts";
import { append, asAda, together, type TestSpace } from "../../shared/seal/testing/adaAndBo.ts";
import { createMemoryStore } from "../store/memoryStore.ts";
import { systemRandom } from "../systemRandom.ts";
import { meetOverHttp } from "../testing/meetOverHttp.ts";
import { Browser, startTestServer, type TestServer } from "../testing/testServer.ts";

const HOUR_MS = 60 * 60_000;

let server: TestServer;
let ada: Browser;
let pair: TestSpace;
let restoredAtMs: number | null;

beforeEach(async () => {
  const store = { ...createMemoryStore(), lastRestoreMs: async () => restoredAtMs };
  server = await startTestServer({}, store);
  ada = new Browser(server.url);
  pair = await together(systemRandom);
  restoredAtMs = null;
});
afterEach(() => server.stop());

const DAY_MS = 24 * HOUR_MS;
const meets = () => meetOverHttp(ada, new Browser(server.url), pair, server.clock.now());
/** Made so long ago, as what a device still has after a restore. */
const made = (agoMs: number) => ({ ...asAda(pair), nowMs: server.clock.now() - agoMs });
const generation = (agoMs: number) =>
  buildGeneration(made(agoMs), currentRoomOf(pair.state, "a")!.room, {
    oldRoomDigest: "A".repeat(43),
    leftBehind: null,
  });
const revocation = (agoMs: number) => buildDeviceRevoked(made(agoMs), newId<DeviceId>(systemRandom));

describe("a server that was restored from a backup", () => {
  it("R88: takes back what was judged before the restore: records of that time, and devices that the backup never had", async () => {
    restoredAtMs = server.clock.now() - HOUR_MS;
    await meets();
    for (const make of [generation, revocation]) {
      const record = make(2 * HOUR_MS);
      expect(await ada.ask("log/append", { record })).toMatchObject({ ok: true });
      pair = append(pair, record);
    }
  });

  it.each([
    ["never was restored", null, HOUR_MS],
    ["was restored before that record was made", 2 * HOUR_MS, HOUR_MS],
    ["was restored a month ago", 31 * DAY_MS, 32 * DAY_MS],
  ])("R88: a server that %s takes no such record", async (_what, restoredAgoMs, madeAgoMs) => {
    restoredAtMs = restoredAgoMs === null ? null : server.clock.now() - restoredAgoMs;
    await meets();
    expect(await ada.ask("log/append", { record: generation(madeAgoMs) })).toMatchObject({ problem: "clock-differs" });
    expect(await ada.ask("log/append", { record: revocation(madeAgoMs) })).toMatchObject({ problem: "record-refused" });
  });
});
