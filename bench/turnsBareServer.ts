import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type WebSocket, WebSocketServer } from "ws";
import { beMeasured } from "./measuredServer.ts";

/**
 * The least that can be done: two sockets of one path are a line; what comes in on one goes out on the other as
 * it is, and a short word goes back. No login, no schema, no order. With the argument "disk" each turn is one
 * commit first, on the disk like ours: what is left between the two is everything that is not the disk.
 */
const dataDir = mkdtempSync(join(tmpdir(), "common-ground-bench-"));
const keep = process.argv.includes("disk") ? openDisk() : () => undefined;
const lines = new Map<string, WebSocket[]>();
const http = createServer();
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });

function openDisk(): (said: Uint8Array) => void {
  const database = new DatabaseSync(join(dataDir, "bare.db"));
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE said (bytes BLOB)");
  const insert = database.prepare("INSERT INTO said VALUES (?)");
  return (said) => void insert.run(said);
}

sockets.on("connection", (socket, { url = "/" }) => {
  const line = [...(lines.get(url) ?? []), socket];
  lines.set(url, line);
  socket.on("message", (said: Buffer, isBinary) => {
    keep(said);
    for (const other of lines.get(url) ?? []) if (other !== socket) other.send(said, { binary: isBinary });
    socket.send("ok");
  });
});

http.listen(0, "127.0.0.1", () => beMeasured(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`));
process.on("SIGTERM", () => {
  rmSync(dataDir, { recursive: true });
  process.exit(0);
});
