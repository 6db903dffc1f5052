import type { Visit } from "../../server/sync/relay.ts";
import type { ConnectionSocket } from "../../server/sync/connectionSocket.ts";

type Delivery = () => void;

/**
 * Sockets without TCP. Each direction of a connection keeps its order, as a WebSocket does; between
 * connections anything may overtake anything, a lost connection's last messages included. Nothing moves by
 * itself: the schedule says which line delivers next.
 */
export class Network {
  readonly lines: Line[] = [];
  readonly #accept: (socket: ConnectionSocket, visit: Visit) => void;

  constructor(accept: (socket: ConnectionSocket, visit: Visit) => void) {
    this.#accept = accept;
  }

  /**
   * A WebSocket class for one device; `visitTo` is who the relay takes it for, where it asks to be let in, `show`
   * what a host lets it see of each message.
   */
  socketClass(
    visitTo: (url: string) => Visit,
    onLine: (line: Line) => void,
    show: (message: Uint8Array) => Uint8Array = (message) => message,
  ): typeof WebSocket {
    const open = (socket: SimulatedSocket) => {
      const visit = visitTo(socket.url);
      const line = new Line(socket, show);
      this.lines.push(line);
      onLine(line);
      line.up.push(() => {
        if (line.isCut) return;
        line.down.push(() => socket.opened());
        this.#accept(line.server, visit);
      });
      return line;
    };
    return class extends SimulatedSocket {
      constructor(url: string) {
        super(url, open);
      }
    } as unknown as typeof WebSocket;
  }

  get busy(): Line[] {
    return this.lines.filter((line) => line.up.length + line.down.length > 0);
  }
}

export class Line {
  readonly up: Delivery[] = [];
  readonly down: Delivery[] = [];
  readonly server: ConnectionSocket;
  isCut = false;
  #bufferedBytes = 0;
  #onMessage: (data: Uint8Array) => void = () => {};
  #onClose: () => void = () => {};
  readonly #client: SimulatedSocket;

  constructor(client: SimulatedSocket, show: (message: Uint8Array) => Uint8Array) {
    this.#client = client;
    const bufferedAmount = () => this.#bufferedBytes;
    this.server = {
      get bufferedAmount() {
        return bufferedAmount();
      },
      send: (bytes) => {
        const copy = bytes.slice();
        this.#bufferedBytes += copy.length;
        this.down.push(() => {
          this.#bufferedBytes -= copy.length;
          this.#client.received(show(copy));
        });
      },
      close: (code) => void this.down.push(() => this.#client.ended(code)),
      onMessage: (listener) => (this.#onMessage = listener),
      onClose: (listener) => (this.#onClose = listener),
    };
  }

  fromClient(bytes: Uint8Array): void {
    const copy = bytes.slice();
    this.up.push(() => this.#onMessage(copy));
  }

  /** The client is gone. What it had sent either still arrives, late, or is lost. */
  cut(isLost: boolean): void {
    if (this.isCut) return;
    this.isCut = true;
    if (isLost) this.up.length = 0;
    this.down.length = 0;
    this.up.push(() => this.#onClose());
  }

  /** One message in one direction; false when there was none. */
  deliver(direction: "up" | "down"): boolean {
    const delivery = this[direction].shift();
    delivery?.();
    return delivery !== undefined;
  }
}

/** The client's end: as much of WebSocket as the stock provider uses. */
class SimulatedSocket {
  readonly OPEN = 1;
  readonly url: string;
  binaryType = "arraybuffer";
  readyState = 0;
  onopen: (() => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessage: ((event: { data: Uint8Array }) => void) | null = null;
  readonly #line: Line;

  constructor(url: string, open: (socket: SimulatedSocket) => Line) {
    this.url = url;
    this.#line = open(this);
  }

  send(bytes: Uint8Array): void {
    if (this.readyState === 1) this.#line.fromClient(bytes);
  }

  close(): void {
    this.readyState = 3;
    this.#line.cut(false);
  }

  opened(): void {
    if (this.readyState !== 0) return;
    this.readyState = 1;
    this.onopen?.();
  }

  received(bytes: Uint8Array): void {
    if (this.readyState === 1) this.onmessage?.({ data: bytes });
  }

  ended(code: number): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.onclose?.({ code, reason: "" });
    this.#line.cut(false);
  }
}
