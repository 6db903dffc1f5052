import { connect } from "node:net";
import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { upgradeStatus } from "./testing/sockets.ts";
import { startTestServer, type TestServer } from "./testing/testServer.ts";

const HANDSHAKE = [
  "Connection: Upgrade",
  "Upgrade: websocket",
  "Sec-WebSocket-Version: 13",
  "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
];

describe("upgrades", () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer();
  });
  afterEach(() => server.stop());

  /** Asks for an upgrade and tears the connection down at once, as a TCP reset and without a goodbye. */
  async function tear(path: string): Promise<void> {
    const socket = connect(Number(server.port), "127.0.0.1");
    socket.on("error", () => {});
    await once(socket, "connect");
    const { host } = new URL(server.url);
    socket.write([`GET ${path} HTTP/1.1`, `Host: ${host}`, `Origin: ${server.url}`, ...HANDSHAKE, "", ""].join("\r\n"));
    await once(socket, "data", { signal: AbortSignal.timeout(300) }).catch(() => {});
    socket.resetAndDestroy();
    await once(socket, "close");
  }

  it.each(["/socket.io", "/socket.io?x", "/socket.io/?x", "/sync", "/sync/x/y", "/"])(
    "W32: a stranger who tears an upgrade of %s down does not stop the server",
    async (path) => {
      const failures: unknown[] = [];
      const note = (error: unknown) => void failures.push(error);
      process.prependListener("uncaughtException", note);
      await tear(path);
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
      process.off("uncaughtException", note);
      expect(failures).toEqual([]);
    },
  );

  it.each(["/sync/space/room", "/socket.io/?EIO=4&transport=websocket"])(
    "W64: an address that asks for sockets at %s without end is told to wait, whatever it says of itself",
    async (path) => {
      const strict = await startTestServer({ LIMIT_REQUESTS_PER_MINUTE: "3" });
      const { host } = new URL(strict.url);
      const answers = [];
      for (let i = 0; i < 5; i++) {
        const headers = { host, origin: strict.url, "x-forwarded-for": `203.0.113.${i}` };
        answers.push(await upgradeStatus(strict.url, path, headers));
      }
      await strict.stop();
      expect(answers.slice(0, 3)).toEqual([101, 101, 101]);
      expect(answers.slice(3)).not.toContain(101);
    },
  );

  it("W64: behind a proxy each visitor is counted by the address that the proxy wrote", async () => {
    const strict = await startTestServer({ LIMIT_REQUESTS_PER_MINUTE: "2", TRUST_PROXY: "1" });
    const { host } = new URL(strict.url);
    const from = (address: string): Promise<number | "closed"> =>
      upgradeStatus(strict.url, "/sync/x/y", { host, origin: strict.url, "x-forwarded-for": `10.0.0.1, ${address}` });
    const answers = [];
    for (let i = 0; i < 3; i++) answers.push(await from("203.0.113.7"));
    answers.push(await from("203.0.113.8"));
    await strict.stop();
    expect(answers).toEqual([101, 101, 429, 101]);
  });

  it("W6: the live channel's name without its slash is no door and is answered", async () => {
    const { host } = new URL(server.url);
    const headers = { host, origin: server.url };
    const answer = await Promise.race([
      upgradeStatus(server.url, "/socket.io?x", headers),
      new Promise((resolve) => setTimeout(resolve, 2_000, "left open")),
    ]);
    expect(answer).toBe(404);
  });
});
