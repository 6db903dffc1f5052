import { request } from "node:http";
import { io, type Socket } from "socket.io-client";
import { WebSocket } from "ws";
import { LIVE_PATH } from "../../shared/wire/live.ts";
import type { Browser } from "./testServer.ts";

/** The raw answer to an upgrade: 101, a refusal's status, or "closed" when the server just hung up. */
export function upgradeStatus(url: string, path: string, headers: Record<string, string>): Promise<number | "closed"> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const handshake = {
      connection: "Upgrade",
      upgrade: "websocket",
      "sec-websocket-version": "13",
      "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==",
    };
    const asked = request({ hostname, port, path, headers: { ...handshake, ...headers } });
    asked.on("response", (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on("upgrade", (_response, socket) => {
      socket.destroy();
      resolve(101);
    });
    asked.on("error", () => resolve("closed"));
    asked.end();
  });
}

export function liveSocket(browser: Browser): Socket {
  return io(browser.url, {
    path: LIVE_PATH,
    transports: ["websocket"],
    extraHeaders: { origin: browser.url, cookie: browser.cookie ?? "" },
    reconnection: false,
    forceNew: true,
  });
}

export function syncSocket(browser: Browser, path: string): WebSocket {
  return new WebSocket(`${browser.url.replace("http", "ws")}/sync/${path}`, {
    headers: { origin: browser.url, cookie: browser.cookie ?? "" },
  });
}

export function opened(socket: WebSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once("open", () => resolve());
    socket.once("error", reject);
  });
}

export function closeCode(socket: WebSocket): Promise<number> {
  return new Promise((resolve) => socket.once("close", (code) => resolve(code)));
}

/** The next event of that name; tests that expect none wait for something that comes after it instead. */
export function next<T>(socket: Socket, event: string): Promise<T> {
  return new Promise((resolve) => socket.once(event, (value: T) => resolve(value)));
}
