import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { LIVE_PATH } from "../shared/wire/live.ts";

export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

interface Upgrades {
  readonly isOurOrigin: (request: IncomingMessage) => boolean;
  readonly mayKnock: (request: IncomingMessage) => Promise<boolean>;
  readonly sync: UpgradeHandler;
  /** Paths that somebody else on this server answers: Vite in development. */
  readonly leave: ((request: IncomingMessage) => boolean) | null;
}

/**
 * The last word about WebSockets. A foreign Origin is refused before anything is accepted: cookies would
 * come along, and a socket asks no CORS question. The live channel asks the same in its own handler.
 * Whatever nobody answers is destroyed, or it would stay open for ever.
 */
export function routeUpgrades(listener: Server, { isOurOrigin, mayKnock, sync, leave }: Upgrades): void {
  listener.on("upgrade", (request, socket, head) => {
    // Before anything else: a reset that nobody listens for ends the process, and any stranger can send one.
    socket.on("error", () => socket.destroy());
    const path = (request.url ?? "").split("?")[0] ?? "";
    // Exactly what the live channel takes: without its last slash a path would be nobody's and stay open for ever.
    if (path.startsWith(`${LIVE_PATH}/`) || leave?.(request) === true) return;
    if (!path.startsWith("/sync/")) refuse(socket, "404 Not Found");
    else if (!isOurOrigin(request)) refuse(socket, "403 Forbidden");
    else
      void mayKnock(request).then((may) => {
        if (may) sync(request, socket, head);
        else refuse(socket, "429 Too Many Requests");
      });
  });
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
