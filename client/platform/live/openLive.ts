import { io } from "socket.io-client";
import type { Clock } from "../../../shared/base/clock.ts";
import type { Random } from "../../../shared/base/random.ts";
import { LIVE_PATH, liveEvents } from "../../../shared/wire/live.ts";
import { jitter } from "../http/jitter.ts";
import type { Network } from "../http/network.ts";

/**
 * The live channel only says "read the log" or "ask about your invitation"; what it says is never taken
 * for a fact. That it is open is how this device knows that it is online.
 */
export interface Live {
  close(): void;
}

export interface LiveListener {
  onOpen(): void;
  onShut(): void;
  /** The log grew, or the invitation changed: look again. */
  onNews(): void;
}

const RETURN_MS = 3_000;

export function openLive(
  network: Network,
  { clock, random }: { clock: Clock; random: Random },
  listener: LiveListener,
): Live {
  let cancel = (): void => undefined;
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
  socket.on("disconnect", () => {
    listener.onShut();
    // Sent away politely, as by a server that stops, the library would wait for ever to be asked back.
    if (!socket.active) cancel = clock.after(jitter(random, RETURN_MS), () => socket.connect());
  });
  socket.on("connect_error", () => listener.onShut());
  for (const name of ["log", "invitation"] as const) {
    socket.on(name, (event: unknown) => {
      if (liveEvents[name].safeParse(event).success) listener.onNews();
    });
  }
  return {
    close() {
      cancel();
      socket.removeAllListeners();
      socket.disconnect();
    },
  };
}
