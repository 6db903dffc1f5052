import { frameParts } from "./frameParts.ts";

export interface SocketWatch {
  /** A new socket is being opened. */
  opened(): void;
  /** Asked before each frame; false keeps it from being sent. `isLast` of those that one message became. */
  sending(frame: Uint8Array, isLast: boolean): boolean;
}

/** A WebSocket class that tells what goes through it; the provider that uses it stays as published. */
export function watchedSocket(Socket: typeof WebSocket, watch: SocketWatch): typeof WebSocket {
  return class extends Socket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      watch.opened();
    }

    override send(data: Parameters<WebSocket["send"]>[0]): void {
      if (!(data instanceof Uint8Array)) return super.send(data);
      const frames = frameParts(data);
      for (const [i, frame] of frames.entries()) {
        if (watch.sending(frame, i === frames.length - 1)) super.send(new Uint8Array(frame));
      }
    }
  };
}
