import { createServer } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";

/**
 * The limit: sockets of one path hear each other, and nothing else happens. No login, no protocol, no storage, no
 * bounds. Whatever a relay costs beyond this is the price of what it promises.
 */
const rooms = new Map<string, Set<WebSocket>>();
const http = createServer();
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });

sockets.on("connection", (socket, { url = "/" }) => {
  const room = rooms.get(url) ?? new Set();
  rooms.set(url, room.add(socket));
  socket.on("message", (said) => {
    for (const other of room) if (other !== socket) other.send(said);
  });
  socket.on("close", () => {
    room.delete(socket);
    if (room.size === 0) rooms.delete(url);
  });
});

http.listen(Number(process.env["PORT"]), "127.0.0.1");
