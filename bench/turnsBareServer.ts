import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { beMeasured } from "./measuredServer.ts";

/**
 * The least that can be done: two sockets of one path are a line; what comes in on one goes out on the other as
 * it is, and a short word goes back. No login, no schema, no order, no disk.
 */
const lines = new Map<string, WebSocket[]>();
const http = createServer();
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });

sockets.on("connection", (socket, { url = "/" }) => {
  const line = [...(lines.get(url) ?? []), socket];
  lines.set(url, line);
  socket.on("message", (said, isBinary) => {
    for (const other of lines.get(url) ?? []) if (other !== socket) other.send(said, { binary: isBinary });
    socket.send("ok");
  });
});

http.listen(0, "127.0.0.1", () => beMeasured(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`));
process.on("SIGTERM", () => process.exit(0));
