import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";
import type { ConnectionSocket } from "./connectionSocket.ts";

function bytesOf(data: Buffer | ArrayBuffer | Buffer[]): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}

/** A `ws` socket and the stream below it, as a connection wants them. */
export function wsSocket(socket: WebSocket, stream: Duplex): ConnectionSocket {
  // What goes wrong here (a torn TCP connection, a frame beyond maxPayload) ends in "close", which is handled.
  socket.on("error", () => {});
  return {
    send: (bytes) => socket.send(bytes),
    close: (code, reason) => socket.close(code, reason),
    get bufferedAmount() {
      return socket.bufferedAmount;
    },
    onMessage: (listener) => socket.on("message", (data, isBinary) => listener(isBinary ? bytesOf(data) : "")),
    onClose: (listener) => socket.on("close", listener),
    cork(work) {
      stream.cork();
      work();
      stream.uncork();
    },
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    ping: () => socket.ping(),
    onAlive: (listener) => socket.on("pong", listener),
    terminate: () => socket.terminate(),
  };
}
