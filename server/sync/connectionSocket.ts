/**
 * What a connection needs of a socket: the seam at which the simulator drives connections in one process
 * without TCP. `onMessage` and `onClose` are called once each, by the connection, before anything arrives.
 */
export interface ConnectionSocket {
  send(bytes: Uint8Array): void;
  close(code: number, reason: string): void;
  /** Bytes handed to `send` that have not left yet. */
  readonly bufferedAmount: number;
  /** A string is a text frame. */
  onMessage(listener: (data: Uint8Array | string) => void): void;
  onClose(listener: () => void): void;
  /** Everything sent inside `work` leaves as one write. */
  cork?(work: () => void): void;
  /** Stops and goes on reading: the sender's own TCP then holds what it types. */
  pause?(): void;
  resume?(): void;
  /** Asks whether the other end is alive; `onAlive` tells. */
  ping?(): void;
  onAlive?(listener: () => void): void;
  /** Ends it now and frees what is queued. */
  terminate?(): void;
}
