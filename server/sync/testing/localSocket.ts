import type { ConnectionSocket } from "../connectionSocket.ts";
import type { Relay } from "../relay.ts";
import { type DeviceName, identityOf, SHARED } from "./cast.ts";

/** A socket without a network: what arrives is handed in by the test, what leaves is kept. */
export class LocalSocket implements ConnectionSocket {
  readonly sent: Uint8Array[] = [];
  closed: { code: number; reason: string } | null = null;
  /** As if nobody read. */
  isStalled = false;
  #onMessage: (data: Uint8Array | string) => void = () => {};
  #onClose: () => void = () => {};

  connect(relay: Relay, device: DeviceName, room = SHARED): this {
    const accessNow = async () => "write" as const;
    relay.open(this, { identity: identityOf(device), room, access: "write", wantsSaved: true, accessNow });
    return this;
  }

  get bufferedAmount(): number {
    return this.isStalled ? this.sent.reduce((sum, { length }) => sum + length, 0) : 0;
  }

  send(bytes: Uint8Array): void {
    this.sent.push(bytes);
  }

  close(code: number, reason: string): void {
    this.closed = { code, reason };
  }

  onMessage(listener: (data: Uint8Array | string) => void): void {
    this.#onMessage = listener;
  }

  onClose(listener: () => void): void {
    this.#onClose = listener;
  }

  receive(data: Uint8Array | string): void {
    this.#onMessage(data);
  }

  /** The network is gone. */
  lose(): void {
    this.#onClose();
  }
}
