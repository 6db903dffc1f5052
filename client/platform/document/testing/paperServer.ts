import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { type Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as sync from "y-protocols/sync";
import * as Y from "yjs";

const SYNC = 0;
const AWARENESS = 1;
const ACK = 100;

/**
 * The smallest thing that speaks the sync protocol, and that a test can make dishonest: it keeps one outer
 * document per room in memory. The real relay is met in the simulator.
 */
export class PaperServer {
  readonly rooms = new Map<string, Y.Doc>();
  /** Every byte that any client sent, for tests that search them. */
  readonly heard: Uint8Array[] = [];
  readonly #sockets = new Map<PaperSocket, string>();
  /** While true nothing is acknowledged. */
  silent = false;
  /** While true nobody is told what changes a room. */
  twoFaced = false;

  /** A WebSocket class whose sockets lead here; `show` is what of each message its device gets to see. */
  socketClass(show: (message: Uint8Array) => Uint8Array = (message) => message): typeof WebSocket {
    return paperSocketClass(this, show);
  }

  room(name: string): Y.Doc {
    let doc = this.rooms.get(name);
    if (doc === undefined) {
      doc = new Y.Doc();
      this.rooms.set(name, doc);
      doc.on("update", (update: Uint8Array, origin: unknown) => {
        for (const [socket, room] of this.#sockets) {
          if (this.twoFaced || room !== name || socket === origin) continue;
          socket.deliver(frame((encoder) => sync.writeUpdate(encoder, update)));
        }
      });
    }
    return doc;
  }

  /** Closes every socket as a lost network does. */
  dropAll(code = 1006): void {
    for (const socket of this.#sockets.keys()) socket.lose(code);
  }

  /** Shows everybody a presence, as a server can that kept one. */
  present(ghost: Awareness): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, AWARENESS);
    encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(ghost, [ghost.clientID]));
    for (const socket of this.#sockets.keys()) socket.deliver(encoding.toUint8Array(encoder));
    ghost.destroy();
  }

  accept(socket: PaperSocket): void {
    const name = new URL(socket.url).pathname.split("/").at(-1) ?? "";
    this.#sockets.set(socket, decodeURIComponent(name));
    const doc = this.room(decodeURIComponent(name));
    socket.deliver(frame((encoder) => sync.writeSyncStep1(encoder, doc)));
  }

  leave(socket: PaperSocket): void {
    this.#sockets.delete(socket);
  }

  receive(socket: PaperSocket, bytes: Uint8Array): void {
    this.heard.push(bytes);
    const name = this.#sockets.get(socket);
    if (name === undefined) return;
    if (bytes[0] === AWARENESS) {
      for (const [other, room] of this.#sockets) if (other !== socket && room === name) other.deliver(bytes);
      return;
    }
    const decoder = decoding.createDecoder(bytes);
    decoding.readVarUint(decoder);
    const reply = encoding.createEncoder();
    encoding.writeVarUint(reply, SYNC);
    const kind = sync.readSyncMessage(decoder, reply, this.room(name), socket);
    if (encoding.length(reply) > 1) socket.deliver(encoding.toUint8Array(reply));
    if (kind === sync.messageYjsSyncStep1 || this.silent) return;
    socket.deliver(ack(++socket.counted));
  }
}

export class PaperSocket {
  static readonly OPEN = 1;
  readonly OPEN = 1;
  readonly url: string;
  readyState = 0;
  binaryType = "arraybuffer";
  counted = 0;
  onopen: (() => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessage: ((event: { data: Uint8Array }) => void) | null = null;
  readonly #server: PaperServer;
  readonly #show: (message: Uint8Array) => Uint8Array;
  #queue: Promise<void>;

  constructor(url: string, server: PaperServer, show: (message: Uint8Array) => Uint8Array) {
    this.url = url;
    this.#server = server;
    this.#show = show;
    this.#queue = Promise.resolve().then(() => {
      if (this.readyState !== 0) return;
      this.readyState = 1;
      server.accept(this);
      this.onopen?.();
    });
  }

  send(bytes: Uint8Array): void {
    if (this.readyState === 1) this.#server.receive(this, bytes.slice());
  }

  deliver(bytes: Uint8Array): void {
    this.#queue = this.#queue.then(() => {
      if (this.readyState === 1) this.onmessage?.({ data: this.#show(bytes) });
    });
  }

  close(): void {
    this.readyState = 3;
    this.#server.leave(this);
  }

  lose(code: number): void {
    this.close();
    this.onclose?.({ code, reason: "" });
  }
}

function paperSocketClass(server: PaperServer, show: (message: Uint8Array) => Uint8Array): typeof WebSocket {
  return class extends PaperSocket {
    constructor(url: string) {
      super(url, server, show);
    }
  } as unknown as typeof WebSocket;
}

function frame(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, SYNC);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

function ack(count: number): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, ACK);
  encoding.writeVarUint(encoder, count);
  return encoding.toUint8Array(encoder);
}
