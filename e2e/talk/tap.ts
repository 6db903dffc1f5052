import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocket, WebSocketServer } from "ws";

/** One message of Socket.IO as text: `42[name, payload]` is said, `43<number>[answer]` answers. */
export interface Said {
  readonly name: string | null;
  readonly payload: unknown;
  readonly text: string;
}

/**
 * A person's way to the server with somebody on it: a wire that can be cut, that loses what a test wants lost
 * and that changes what a test wants changed. Frames of Socket.IO are shown; all others pass unseen.
 */
export interface Tap {
  readonly url: string;
  /** What goes out: give back other text, or null to lose it. */
  up: (said: Said) => string | null;
  /** What comes in. */
  down: (said: Said) => string | null;
  /** Everything of Socket.IO that came in, as it came. */
  readonly heard: Said[];
  /** Everything that went out. */
  readonly sent: Said[];
  /** Says something in the server's name. */
  inject(text: string): void;
  /** Cuts the line now; false keeps it from coming back. */
  set(isUp: boolean): void;
  close(): void;
}

/** Of the codes that a peer may put into a close frame, those that a server uses. */
const MAY_BE_SENT = new Set([1000, 1001, 1008, 1009, 1011, 1012, 1013]);

export async function openTap(target: string): Promise<Tap> {
  const host = new URL(target).host;
  const http = createServer();
  const doors = new WebSocketServer({ noServer: true });
  const lines = new Set<{ near: WebSocket; far: WebSocket; isLive: boolean }>();
  let isUp = true;
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const { port } = http.address() as AddressInfo;

  const tap: Tap = {
    url: `http://127.0.0.1:${port}`,
    up: ({ text }) => text,
    down: ({ text }) => text,
    heard: [],
    sent: [],
    inject(text) {
      for (const { near, isLive } of lines) if (isLive) near.send(text);
    },
    set(next) {
      isUp = next;
      if (!next) for (const { near, far } of lines) [near, far].forEach((end) => end.terminate());
    },
    close() {
      tap.set(false);
      http.close();
    },
  };

  http.on("upgrade", (request, socket, head) => {
    if (!isUp) {
      socket.destroy();
      return;
    }
    const isLive = request.url?.startsWith("/socket.io") === true;
    const { cookie, origin } = request.headers;
    const far = new WebSocket(`ws://${host}${request.url ?? ""}`, {
      headers: { cookie: cookie ?? "", origin: origin ?? "" },
    });
    doors.handleUpgrade(request, socket, head, (near) => {
      const line = { near, far, isLive };
      lines.add(line);
      const waiting: (() => void)[] = [];
      const toFar = (send: () => void): void => void (far.readyState === WebSocket.OPEN ? send() : waiting.push(send));
      near.on("message", (data: Buffer, isBinary) => {
        const text = isLive && !isBinary ? passed(data.toString(), tap.up, tap.sent) : data;
        if (text !== null) toFar(() => far.send(text, { binary: isBinary }));
      });
      far.on("open", () => waiting.forEach((send) => send()));
      far.on("message", (data: Buffer, isBinary) => {
        const text = isLive && !isBinary ? passed(data.toString(), tap.down, tap.heard) : data;
        if (text !== null) near.send(text, { binary: isBinary });
      });
      const end = (code: number): void => {
        lines.delete(line);
        for (const one of [near, far]) {
          if (one.readyState !== WebSocket.OPEN) continue;
          if (code >= 3000 || MAY_BE_SENT.has(code)) one.close(code);
          else one.terminate();
        }
      };
      near.on("close", end);
      far.on("close", end);
      near.on("error", () => end(1011));
      far.on("error", () => end(1011));
    });
  });
  return tap;
}

function passed(text: string, change: (said: Said) => string | null, note: Said[]): string | null {
  if (!text.startsWith("42") && !text.startsWith("43")) return text;
  const list = JSON.parse(text.slice(text.indexOf("["))) as unknown[];
  const said = text.startsWith("42")
    ? { name: String(list[0]), payload: list[1], text }
    : { name: null, payload: list[0], text };
  note.push(said);
  return change(said);
}
