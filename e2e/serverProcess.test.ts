import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { newDeviceCookie, type ScriptDevice } from "./deviceCookie.ts";
import { type ServerProcess, startServerProcess } from "./serverProcess.ts";

/** 22 characters, as every session's root array is named; the content is opaque to the server. */
const SESSION = "AAAAAAAAAAAAAAAAAAAAAA";

function stockProvider(device: ScriptDevice, doc: Y.Doc): WebsocketProvider {
  class ScriptSocket extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie: device.cookie, origin: device.origin } });
    }
  }
  // reason: the browser's WebSocket type and that of ws differ in what neither provider nor we use.
  const WebSocketPolyfill = ScriptSocket as unknown as typeof globalThis.WebSocket;
  return new WebsocketProvider(device.syncServer, device.privateRoom, doc, { WebSocketPolyfill, disableBc: true });
}

function synced(provider: WebsocketProvider): Promise<void> {
  return new Promise((resolve) => provider.once("sync", () => resolve()));
}

/** The server has it: a second, empty document gets it from there. */
async function readBack(device: ScriptDevice): Promise<unknown[]> {
  const doc = new Y.Doc();
  const provider = stockProvider(device, doc);
  await synced(provider);
  provider.destroy();
  return doc.getArray(SESSION).toArray();
}

describe("the server as a program", () => {
  let server: ServerProcess;
  beforeEach(async () => {
    server = await startServerProcess();
  });
  afterEach(() => server.stop());

  it("W30: a script gets a device's cookie, and a stock provider syncs with it", async () => {
    const device = await newDeviceCookie(server.url);
    const doc = new Y.Doc();
    doc.getArray(SESSION).push([new Uint8Array([1, 2, 3])]);
    const provider = stockProvider(device, doc);
    await synced(provider);
    await expect.poll(() => readBack(device)).toEqual([new Uint8Array([1, 2, 3])]);
    provider.destroy();
  });

  it("W20: after SIGKILL it comes back on the same port with everything, at the time where it was", async () => {
    const device = await newDeviceCookie(server.url);
    const doc = new Y.Doc();
    const provider = stockProvider(device, doc);
    await synced(provider);
    doc.getArray(SESSION).push([new Uint8Array([9])]);
    await expect.poll(() => readBack(device)).toEqual([new Uint8Array([9])]);
    provider.destroy();
    await server.moveClock(31 * 24 * 60 * 60_000);
    await server.kill();
    await server.start();
    expect(await readBack(device)).toEqual([new Uint8Array([9])]);
    const me = await fetch(`${server.url}/api/me`, {
      method: "POST",
      headers: { cookie: device.cookie, origin: device.origin, "content-type": "application/json" },
      body: "{}",
    });
    // A month has passed for the server, so it renews the cookie.
    expect(me.headers.getSetCookie()).toHaveLength(1);
    expect(server.printed()).not.toContain(device.space);
  });
});
