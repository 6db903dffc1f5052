import { io } from "socket.io-client";
import { LIVE_PATH, liveEvents } from "../../../shared/wire/live.ts";
import type { Network } from "../http/network.ts";

/**
 * The live channel only says "read the log" or "ask about your invitation"; what it says is never taken
 * for a fact. It is open or it is not, which is also how this device knows whether it is online.
 */
export interface Live {
  readonly isOpen: boolean;
  close(): void;
}

export interface LiveListener {
  onOpen(): void;
  onShut(): void;
  /** The log grew, or the invitation changed: look again. */
  onNews(): void;
}

export function openLive(network: Network, listener: LiveListener): Live {
  const headers = network.socketHeaders?.();
  const socket = io(network.serverUrl, {
    path: LIVE_PATH,
    // Polling carries no Origin on its GETs, so the server does not speak it.
    transports: ["websocket"],
    forceNew: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 20_000,
    randomizationFactor: 0.5,
    ...(headers === undefined ? {} : { extraHeaders: headers }),
  });
  socket.on("connect", () => listener.onOpen());
  socket.on("disconnect", () => listener.onShut());
  for (const name of ["log", "invitation"] as const) {
    socket.on(name, (event: unknown) => {
      if (liveEvents[name].safeParse(event).success) listener.onNews();
    });
  }
  return {
    get isOpen() {
      return socket.connected;
    },
    close() {
      socket.removeAllListeners();
      socket.disconnect();
    },
  };
}
