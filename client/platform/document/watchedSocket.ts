export interface SocketWatch {
  /** A new socket is being opened. */
  opened(): void;
  /** Asked before each message; false keeps it from being sent. */
  sending(message: Uint8Array): boolean;
}

/** A WebSocket class that tells what goes through it; the provider that uses it stays as published. */
export function watchedSocket(Socket: typeof WebSocket, watch: SocketWatch): typeof WebSocket {
  return class extends Socket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      watch.opened();
    }

    override send(data: Parameters<WebSocket["send"]>[0]): void {
      if (!(data instanceof Uint8Array) || watch.sending(data)) super.send(data);
    }
  };
}
