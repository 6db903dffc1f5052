import { randomBytes } from "node:crypto";
import { request } from "node:http";
import type { Socket } from "node:net";

/**
 * A WebSocket as thin as it can be, so that the generator never is what is measured: frames are masked beforehand,
 * sending is one write of bytes that are ready, and of what comes in only the boundaries are read.
 */
export interface RawSocket {
  /** A frame made by `clientFrame`. */
  send(frame: Buffer): void;
  /** Ends when the server says so too. */
  close(): Promise<void>;
}

export interface RawListener {
  /** One message; a view that is good only during the call. */
  message(payload: Buffer): void;
  closed(code: number): void;
}

const FIN = 0x80;
const MASKED = 0x80;
const BINARY = 0x2;
const CLOSE = 0x8;
const PING = 0x9;
const PONG = 0xa;
/** Not zeros: unmasking is part of what every server does for every message. */
const MASK = Buffer.from([0x37, 0xfa, 0x21, 0x3d]);

export function clientFrame(payload: Uint8Array, opcode = BINARY): Buffer {
  const { length } = payload;
  const lengthBytes = length < 126 ? 0 : length < 0x10000 ? 2 : 8;
  const frame = Buffer.alloc(2 + lengthBytes + 4 + length);
  frame[0] = FIN | opcode;
  frame[1] = MASKED | (lengthBytes === 0 ? length : lengthBytes === 2 ? 126 : 127);
  if (lengthBytes === 2) frame.writeUInt16BE(length, 2);
  if (lengthBytes === 8) frame.writeBigUInt64BE(BigInt(length), 2);
  const start = 2 + lengthBytes + 4;
  MASK.copy(frame, start - 4);
  for (let at = 0; at < length; at++) frame[start + at] = (payload[at] ?? 0) ^ (MASK[at % 4] ?? 0);
  return frame;
}

/** Server frames in a stream of bytes: whole ones are handed out, a rest waits for more. */
class FrameReader {
  #rest: Buffer = Buffer.alloc(0);

  read(chunk: Buffer, take: (opcode: number, payload: Buffer) => void): void {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    while (bytes.length - at >= 2) {
      const short = (bytes[at + 1] ?? 0) & 0x7f;
      const lengthBytes = short < 126 ? 0 : short === 126 ? 2 : 8;
      const start = at + 2 + lengthBytes;
      if (bytes.length < start) break;
      const length =
        lengthBytes === 0
          ? short
          : lengthBytes === 2
            ? bytes.readUInt16BE(at + 2)
            : Number(bytes.readBigUInt64BE(at + 2));
      if (bytes.length < start + length) break;
      take((bytes[at] ?? 0) & 0x0f, bytes.subarray(start, start + length));
      at = start + length;
    }
    this.#rest = bytes.subarray(at);
  }
}

export function openRawSocket(
  url: string,
  headers: Readonly<Record<string, string>>,
  listener: RawListener,
): Promise<RawSocket> {
  return new Promise((resolve, reject) => {
    const handshake = {
      ...headers,
      connection: "Upgrade",
      upgrade: "websocket",
      "sec-websocket-version": "13",
      "sec-websocket-key": randomBytes(16).toString("base64"),
    };
    const asked = request(url, { headers: handshake, agent: false });
    asked.on("error", reject);
    asked.on("response", ({ statusCode }) => reject(new Error(`${url} answered ${statusCode}`)));
    asked.on("upgrade", (_answer, stream: Socket, head) => resolve(listenOn(stream, head, listener)));
    asked.end();
  });
}

function listenOn(stream: Socket, head: Buffer, listener: RawListener): RawSocket {
  stream.setNoDelay(true);
  const reader = new FrameReader();
  let closeCode = 1006;
  const take = (opcode: number, payload: Buffer): void => {
    if (opcode === BINARY) listener.message(payload);
    else if (opcode === PING) stream.write(clientFrame(payload, PONG));
    else if (opcode === CLOSE) {
      closeCode = payload.length >= 2 ? payload.readUInt16BE(0) : 1005;
      stream.end(clientFrame(payload, CLOSE));
    }
  };
  const closed = new Promise<void>((resolve) => {
    stream.on("close", () => {
      listener.closed(closeCode);
      resolve();
    });
  });
  stream.on("error", () => stream.destroy());
  stream.on("data", (chunk: Buffer) => reader.read(chunk, take));
  // Not before the caller has it: what a server says at once would be heard by nobody.
  if (head.length > 0) setImmediate(() => reader.read(head, take));
  return {
    send: (frame) => void stream.write(frame),
    close() {
      stream.end(clientFrame(Buffer.from([0x03, 0xe8]), CLOSE));
      return closed;
    },
  };
}
