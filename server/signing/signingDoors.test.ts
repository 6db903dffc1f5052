import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import { type DeviceId, newId, type VersionId } from "../../shared/base/ids.ts";
import { buildClose } from "../../shared/seal/log/build/buildClose.ts";
import { buildDeviceRevoked } from "../../shared/seal/log/build/buildDeviceRevoked.ts";
import { asAda, asBo, boWaiting, together, type TestSpace } from "../../shared/seal/testing/adaAndBo.ts";
import { liveEvents } from "../../shared/wire/live.ts";
import { systemRandom } from "../systemRandom.ts";
import { meetOverHttp } from "../testing/meetOverHttp.ts";
import { liveSocket, next } from "../testing/sockets.ts";
import { Browser, startTestServer, type TestServer } from "../testing/testServer.ts";
import { ScriptedSigning } from "./testing/scriptedSigning.ts";

const DAY_MS = 24 * 60 * 60_000;
const HOUR_MS = 60 * 60_000;

describe("the doors of the signing log", () => {
  let server: TestServer;
  let pair: TestSpace;
  let ada: Browser;
  let bo: Browser;
  let adas: DeviceId;
  let log: ScriptedSigning;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    pair = await together(systemRandom);
    [ada, bo] = [new Browser(server.url), new Browser(server.url)];
    ({ adas } = await meetOverHttp(ada, bo, pair, server.clock.now()));
    log = new ScriptedSigning();
  });

  const appends = (browser: Browser, entry: Uint8Array, n = log.entries.length) =>
    browser.ask("signing/append", { n, entry: toBase64url(entry) });
  const tries = async (browser: Browser, entry: Uint8Array, n?: number): Promise<string> => {
    const answer = await appends(browser, entry, n);
    return answer.ok ? "ok" : answer.problem;
  };
  /** The next entry, brought by this person, or else it is a failed test. */
  const brings = async (browser: Browser, ...given: Parameters<ScriptedSigning["draft"]>): Promise<number> => {
    const entry = log.draft(...given);
    const answer = await appends(browser, entry);
    if (!answer.ok) throw new Error(answer.problem);
    log.took(entry);
    return answer.at;
  };
  const reads = (browser: Browser, from = 0) => browser.get("signing/read", { from });

  it("W60: what one brings the other reads, in order, with the server's times and its clock", async () => {
    const first = await brings(ada, "note");
    await brings(bo, "signature");
    const page = await reads(bo);
    expect(page.entries.map(({ n, entry }) => [n, entry])).toEqual(log.entries.map((one, n) => [n, toBase64url(one)]));
    expect(page.more).toBe(false);
    expect(Math.abs(server.clock.now() - page.now)).toBeLessThan(10_000);
    expect(page.entries[0]?.at).toBe(first);
    expect((await reads(ada, 2)).entries).toEqual([]);
  });

  it("R60: of two who bring at once one gets in; the other is told what it missed, and the same bytes are a success", async () => {
    await brings(ada, "note");
    const [adasNext, bosNext] = [log.draft("note"), log.draft("signature")];
    const both = await Promise.all([appends(ada, adasNext), appends(bo, bosNext)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const [won, lost] = both[0].ok ? [adasNext, bosNext] : [bosNext, adasNext];
    const refused = both.find(({ ok }) => !ok);
    expect(refused).toMatchObject({ problem: "signing-conflict", entries: [{ n: 1, entry: toBase64url(won) }] });
    log.took(won);
    expect(await tries(won === adasNext ? ada : bo, won, 1)).toBe("ok");
    // Made for another place it does not follow, and nobody is asked to believe it.
    expect(await tries(bo, lost)).toBe("chain-broken");
    expect((await reads(ada)).entries).toHaveLength(2);
  });

  it("R61: a signature is brought once for each version by each of the two", async () => {
    await brings(ada, "note");
    await brings(ada, "signature");
    expect(await tries(ada, log.draft("signature"))).toBe("already-signed");
    await brings(bo, "signature");
    expect(await tries(bo, log.draft("signature"))).toBe("already-signed");
    await brings(ada, "signature", { version: newId<VersionId>(systemRandom) });
    await brings(ada, "note");
  });

  it("R61: no statement of this program changes a signing entry or takes a single one away", () => {
    const source = readFileSync(join(import.meta.dirname, "../store/sqlite/signing.ts"), "utf8");
    expect(source.match(/UPDATE signing|REPLACE|ON CONFLICT/g)).toBeNull();
    expect(source.match(/DELETE[^`]*/g)).toEqual(["DELETE FROM signing_entries WHERE space = ?"]);
  });

  it("R62: forty notes a day of each partner, counted by the server's clock; signatures go on", async () => {
    for (let i = 0; i < LIMITS.signingNotesPerDay; i++) await brings(ada, "note");
    expect(await appends(ada, log.draft("note"))).toMatchObject({
      problem: "too-many-requests",
      retryAfterSeconds: 3600,
    });
    await brings(bo, "note");
    await brings(ada, "signature");
    server.clock.move(DAY_MS + HOUR_MS);
    await brings(ada, "note");
  });

  it("R62: twenty megabytes a day of each partner, and no more of the other's for it", async () => {
    const buckets = Math.floor(LIMITS.signingEntryBytes / 8192) - 1;
    for (let i = 0; i < 20; i++) await brings(ada, "signature", { buckets, version: newId<VersionId>(systemRandom) });
    const large = { buckets, version: newId<VersionId>(systemRandom) };
    expect(await tries(ada, log.draft("signature", large))).toBe("too-many-requests");
    await brings(bo, "signature", large);
    // Read in pages: each of these is nearly a page by itself.
    const page = await reads(bo, 18);
    expect([page.entries.map(({ n }) => n), page.more]).toEqual([[18], true]);
    expect((await reads(bo, 20)).more).toBe(false);
  });

  it("R64: before the inviter has confirmed there is no signing log, and a stranger's space is another one", async () => {
    const waiting = await boWaiting(systemRandom);
    const [eve, joiner] = [new Browser(server.url), new Browser(server.url)];
    await meetOverHttp(eve, joiner, waiting, server.clock.now());
    for (const browser of [eve, joiner]) {
      expect(await tries(browser, log.draft("note"), 0)).toBe("not-together");
      expect(await browser.ask("signing/read", { from: 0 })).toMatchObject({ problem: "not-together" });
    }
    await brings(ada, "note");
    expect((await reads(bo)).entries).toHaveLength(1);
  });

  it("R64: a closed space takes no entry, and what was signed is readable for 30 days", async () => {
    await brings(ada, "note");
    await bo.get("log/append", { record: buildClose(asBo(pair)) });
    for (const browser of [ada, bo]) expect(await tries(browser, log.draft("note"))).toBe("space-closed");
    expect((await reads(ada)).entries).toHaveLength(1);
    server.clock.move(30 * DAY_MS + HOUR_MS);
    expect(await ada.ask("signing/read", { from: 0 })).toMatchObject({ problem: "space-closed" });
  });

  it("R64: a device that was shut out neither brings nor reads", async () => {
    await ada.get("log/append", { record: buildDeviceRevoked(asAda(pair), adas) });
    expect(await tries(ada, log.draft("note"))).toBe("not-signed-in");
    expect(await ada.ask("signing/read", { from: 0 })).toMatchObject({ problem: "not-signed-in" });
    await brings(bo, "note");
  });

  it("W61: a long body is read at this address only, and only of a device that is known", async () => {
    const buckets = Math.floor((LIMITS.signingEntryBytes - 90) / 8192);
    const entry = log.draft("signature", { buckets });
    expect(entry.length).toBeGreaterThan(LIMITS.signingEntryBytes - 8192);
    const body = JSON.stringify({ n: 0, entry: toBase64url(entry) });
    const longer = body.replace("{", `{${" ".repeat(16_384)}`);
    expect((await ada.send("/api/log/append", body)).status).toBe(413);
    expect((await ada.send("/api/signing/append", longer)).status).toBe(413);
    // Whoever is nobody here is not even told that it was too long.
    expect((await new Browser(server.url).send("/api/signing/append", longer)).status).toBe(401);
    await expect(ada.send("/api/signing/append", body)).resolves.toMatchObject({ status: 200 });
  });

  it("W61: what is no entry is refused in a word, and nothing of it is kept", async () => {
    const whole = log.draft("note");
    const wrong = (at: number, value: number): Uint8Array => whole.map((byte, i) => (i === at ? value : byte));
    const bad = [wrong(0, 2), wrong(1, 2), wrong(1, 255), whole.subarray(0, -1), whole.subarray(0, 50)];
    for (const entry of bad) expect(await tries(ada, entry)).toBe("not-understood");
    for (const body of [{ n: -1, entry: toBase64url(whole) }, { n: 0.5, entry: toBase64url(whole) }, { n: 0 }]) {
      expect((await ada.send("/api/signing/append", JSON.stringify(body))).status).toBe(400);
    }
    expect((await reads(ada)).entries).toEqual([]);
  });

  it("W62: both partners' devices are told that there is a new entry, and nothing of what it is or whose", async () => {
    const sockets = [ada, bo].map(liveSocket);
    await Promise.all(sockets.map((socket) => next(socket, "connect")));
    const told = Promise.all(sockets.map((socket) => next(socket, "signing:changed")));
    await brings(ada, "note");
    for (const event of await told) {
      expect(liveEvents["signing:changed"].parse(event)).toEqual({ n: 0 });
    }
    for (const socket of sockets) socket.close();
  });

  it("W63: no log line holds a version, an entry, or whose it is", async () => {
    await brings(ada, "note");
    await brings(bo, "signature");
    const lines = server.logged();
    expect(lines).not.toContain(log.version);
    expect(lines).not.toContain(pair.state.space);
    for (const entry of log.entries) expect(lines).not.toContain(toBase64url(entry).slice(80, 120));
  });
});
