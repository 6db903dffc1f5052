import { createPublicKey, verify } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { buildClose } from "../../shared/seal/log/build/buildClose.ts";
import { asBo, together, type TestSpace } from "../../shared/seal/testing/adaAndBo.ts";
import { toBase64url } from "../../shared/base/base64url.ts";
import { ScriptedSigning } from "../signing/testing/scriptedSigning.ts";
import { systemRandom } from "../systemRandom.ts";
import { meetOverHttp } from "../testing/meetOverHttp.ts";
import { type PushBrowser, pushBrowser, type PushService, startPushService } from "../testing/pushService.ts";
import { liveSocket } from "../testing/sockets.ts";
import { Browser, startTestServer, type TestServer } from "../testing/testServer.ts";
import { loopbackReach } from "./pushReach.ts";

/** Days pass in it, question by question. */
const PATIENCE = { timeout: 15_000 };
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

describe("being told of news", () => {
  let service: PushService;
  let server: TestServer;
  let pair: TestSpace;
  let ada: Browser;
  let bo: Browser;
  let phone: PushBrowser;

  beforeEach(async () => {
    service = await startPushService();
    server = await startTestServer({}, undefined, loopbackReach(service.ca));
    pair = await together(systemRandom);
    [ada, bo] = [new Browser(server.url), new Browser(server.url)];
    await meetOverHttp(ada, bo, pair, server.clock.now());
    phone = pushBrowser();
  });
  afterEach(async () => {
    await server.stop();
    await service.stop();
  });

  const subscribes = (browser: Browser, name: string, keys = phone) =>
    browser.ask("push/subscribe", { endpoint: service.address(name), p256dh: keys.p256dh, auth: keys.auth });
  /** Piece by piece, so that the server's rounds come; an answer from the store means that the last one asked it. */
  async function passes(byMs: number): Promise<void> {
    const step = byMs > DAY_MS ? 6 * HOUR_MS : 10 * MINUTE_MS;
    for (let passed = 0; passed < byMs; passed += step) {
      server.clock.move(Math.min(step, byMs - passed));
      for (let i = 0; i < 3; i++) await ada.get("push/key", {});
    }
  }
  const untilFullHour = (): number => HOUR_MS - (server.clock.now() % HOUR_MS);

  it("V181: the message that arrives opens on that device alone, and says the same to everybody", async () => {
    const laptop = pushBrowser();
    await subscribes(ada, "adas-phone");
    await subscribes(bo, "bos-laptop", laptop);
    await bo.get("push/tell", {});
    await ada.get("push/tell", {});
    await passes(2 * HOUR_MS);
    await vi.waitFor(() => expect(service.received).toHaveLength(2));
    const [first, second] = service.received.toSorted((left, right) => (left.name < right.name ? -1 : 1));
    if (first === undefined || second === undefined) throw new Error("nothing came");
    expect([first.name, second.name]).toEqual(["adas-phone", "bos-laptop"]);
    expect([phone.open(first.body), laptop.open(second.body)]).toEqual(["update", "update"]);
    expect(() => laptop.open(first.body)).toThrow();
    expect(first.body.length).toBe(second.body.length);
    const { ttl, urgency, topic, "content-encoding": encoding } = first.headers;
    expect({ ttl, urgency, topic, encoding }).toEqual({
      ttl: "43200",
      urgency: "low",
      topic: "update",
      encoding: "aes128gcm",
    });
    expect(Object.keys(first.headers).toSorted()).toEqual(Object.keys(second.headers).toSorted());
  });

  it("V180: it comes from a key made at the first start, which stays the same over restarts", async () => {
    const { key } = await ada.get("push/key", {});
    await subscribes(ada, "adas-phone");
    await bo.get("push/tell", {});
    await passes(2 * HOUR_MS);
    await vi.waitFor(() => expect(service.received).toHaveLength(1));
    const [, token = "", shown = ""] =
      /^vapid t=([^,]+), k=(.+)$/.exec(service.received[0]?.headers.authorization ?? "") ?? [];
    expect(shown).toBe(key);
    const [head = "", claims = "", signature = ""] = token.split(".");
    const point = Buffer.from(key, "base64url");
    const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString("base64url"));
    const publicKey = createPublicKey({ key: { kty: "EC", crv: "P-256", x: x ?? "", y: y ?? "" }, format: "jwk" });
    const signed = Buffer.from(`${head}.${claims}`);
    const given = { key: publicKey, dsaEncoding: "ieee-p1363" } as const;
    expect(verify("sha256", signed, given, Buffer.from(signature, "base64url"))).toBe(true);
    const { aud, sub } = JSON.parse(Buffer.from(claims, "base64url").toString());
    expect(aud).toBe(new URL(service.address("")).origin);
    expect(sub).toMatch(/^mailto:|^https:/);
    server = await server.restart();
    const again = new Browser(server.url);
    again.cookie = ada.cookie;
    expect((await again.get("push/key", {})).key).toBe(key);
  });

  it("V185: it comes at a full hour, twenty minutes after the news at the earliest, however much there was", async () => {
    await subscribes(ada, "adas-phone");
    await passes(untilFullHour() + 41 * MINUTE_MS);
    for (let i = 0; i < 5; i++) await bo.get("push/tell", {});
    await passes(60 * MINUTE_MS);
    expect(service.received).toEqual([]);
    await passes(25 * MINUTE_MS);
    await vi.waitFor(() => expect(service.received).toHaveLength(1));
  });

  it("V186: once told, it is not told again before the device was here, and then not within a day", async () => {
    await subscribes(ada, "adas-phone");
    await bo.get("push/tell", {});
    await passes(2 * HOUR_MS);
    await vi.waitFor(() => expect(service.received).toHaveLength(1));
    await bo.get("push/tell", {});
    await passes(3 * DAY_MS);
    expect(service.received).toHaveLength(1);
    // She opens the app, which is all that it takes; and while it is open nothing comes either.
    const socket = liveSocket(ada);
    await new Promise<void>((resolve) => void socket.on("connect", resolve));
    await bo.get("push/tell", {});
    await passes(2 * HOUR_MS);
    expect(service.received).toHaveLength(1);
    socket.disconnect();
    await vi.waitFor(async () => {
      await bo.get("push/tell", {});
      await passes(2 * HOUR_MS);
      expect(service.received).toHaveLength(2);
    });
  });

  it("V183: no answer tells whether the other is told of news, and one's own news come to nobody", async () => {
    const before = await bo.ask("push/tell", {});
    await subscribes(ada, "adas-phone");
    expect(await bo.ask("push/tell", {})).toEqual(before);
    await passes(2 * HOUR_MS);
    await vi.waitFor(() => expect(service.received).toHaveLength(1));
    await ada.get("push/tell", {});
    await passes(3 * DAY_MS);
    expect(service.received).toHaveLength(1);
    await ada.get("push/unsubscribe", {});
    expect(await bo.ask("push/tell", {})).toEqual(before);
    expect(server.logged()).not.toContain("adas-phone");
  });

  it("V184: neither a note nor a signature is news by itself: which of them shows is for its writer to say", async () => {
    await subscribes(ada, "adas-phone");
    const log = new ScriptedSigning();
    for (const kind of ["note", "signature"] as const) {
      const entry = log.draft(kind);
      await bo.get("signing/append", { n: log.entries.length, entry: toBase64url(entry) });
      log.took(entry);
    }
    await passes(2 * HOUR_MS);
    expect(service.received).toEqual([]);
    await bo.get("push/tell", {});
    await passes(2 * HOUR_MS);
    await vi.waitFor(() => expect(service.received).toHaveLength(1));
  });

  it("V184: in a space that is closed there is no news", async () => {
    await subscribes(ada, "adas-phone");
    await bo.get("log/append", { record: buildClose(asBo(pair)) });
    await bo.get("push/tell", {});
    await passes(2 * HOUR_MS);
    expect(service.received).toEqual([]);
  });

  it("V187: an address that is gone, or points elsewhere, is let go; one that is in trouble is asked later", async () => {
    const elsewhere = await startPushService();
    await subscribes(ada, "adas-phone");
    await bo.get("push/tell", {});
    service.answerWith(503);
    await passes(2 * HOUR_MS);
    await vi.waitFor(() => expect(service.received.length).toBeGreaterThan(0));
    service.answerWith(307, { location: elsewhere.address("stolen") });
    await vi.waitFor(async () => {
      const tries = service.received.length;
      await passes(2 * HOUR_MS);
      expect(service.received.length).toBe(tries);
    }, PATIENCE);
    const tries = service.received.length;
    expect(tries).toBeGreaterThan(1);
    service.answerWith(201);
    await bo.get("push/tell", {});
    await passes(2 * DAY_MS);
    expect([service.received.length, elsewhere.received.length]).toEqual([tries, 0]);
    await elsewhere.stop();
  });

  it("V182: what no browser makes is refused at the door, and nobody without a device gets there", async () => {
    const good = { endpoint: service.address("x"), p256dh: phone.p256dh, auth: phone.auth };
    const tries = [
      { ...good, endpoint: "https://10.0.0.1/x" },
      { ...good, p256dh: Buffer.alloc(65, 4).toString("base64url") },
    ];
    for (const bad of tries) expect(await ada.ask("push/subscribe", bad)).toMatchObject({ problem: "push-refused" });
    const long = { ...good, endpoint: `https://push.example/${"x".repeat(2_000)}` };
    expect(await ada.ask("push/subscribe", long)).toMatchObject({ problem: "not-understood" });
    const stranger = new Browser(server.url);
    expect(await stranger.ask("push/subscribe", good)).toMatchObject({ problem: "not-signed-in" });
    for (const name of ["push/key", "push/tell", "push/unsubscribe"] as const)
      expect(await stranger.ask(name, {})).toMatchObject({ problem: "not-signed-in" });
  });
});
