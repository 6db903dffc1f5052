import { io } from "socket.io-client";
import type { Clock } from "../../../shared/base/clock.ts";
import type { Random } from "../../../shared/base/random.ts";
import { LIVE_PATH, liveEvents } from "../../../shared/wire/live.ts";
import { jitter } from "../http/jitter.ts";
import type { Network } from "../http/network.ts";

/**
 * The live channel says "read the log" or "ask about your invitation"; what it says there is never taken for
 * a fact. Conversations alone travel on it themselves: questions with an answer each, and events as they
 * happen. That it is open is how this device knows that it is online.
 */
export interface Live {
  /** The answer as it came, unparsed; null while the line is down, when it goes down and when none comes in time. */
  ask(name: string, request: unknown): Promise<unknown>;
  close(): void;
}

export interface LiveListener {
  onOpen(): void;
  onShut(): void;
  /** The log grew, the invitation changed, or something that my own devices share: look again. */
  onNews(): void;
  /** Unparsed: something was said in a conversation. */
  onEvent(event: unknown): void;
  /** The signing log has an entry of this number: read it. */
  onSigned(n: number): void;
}

const RETURN_MS = 3_000;
const CONNECT_LIMIT_MS = 10_000;
/** A server on a slow disk may take its time; whoever asks asks again with the same bytes. */
const ANSWER_LIMIT_MS = 15_000;

export function openLive(
  network: Network,
  { clock, random }: { clock: Clock; random: Random },
  listener: LiveListener,
): Live {
  let cancel = (): void => undefined;
  const waiting = new Set<() => void>();
  const headers = network.socketHeaders?.();
  const socket = io(network.serverUrl, {
    path: LIVE_PATH,
    // Polling carries no Origin on its GETs, so the server does not speak it.
    transports: ["websocket"],
    forceNew: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 20_000,
    // A connection that is taken and lost before its first word is noticed by the library only by this.
    timeout: CONNECT_LIMIT_MS,
    randomizationFactor: 0.5,
    ...(headers === undefined ? {} : { extraHeaders: headers }),
  });
  const nobodyAnswers = (): void => {
    for (const giveUp of waiting) giveUp();
  };
  socket.on("connect", () => listener.onOpen());
  socket.on("disconnect", () => {
    nobodyAnswers();
    listener.onShut();
    // Sent away politely, as by a server that stops, the library would wait for ever to be asked back.
    if (!socket.active) cancel = clock.after(jitter(random, RETURN_MS), () => socket.connect());
  });
  socket.on("connect_error", () => listener.onShut());
  for (const name of ["log", "invitation", "own"] as const) {
    socket.on(name, (event: unknown) => {
      if (liveEvents[name].safeParse(event).success) listener.onNews();
    });
  }
  socket.on("conversation:event", (event: unknown) => listener.onEvent(event));
  socket.on("signing:changed", (event: unknown) => {
    const told = liveEvents["signing:changed"].safeParse(event);
    if (told.success) listener.onSigned(told.data.n);
  });
  return {
    ask(name, request) {
      // The library would keep it for the next connection, and bytes would leave that were taken back meanwhile.
      if (!socket.connected) return Promise.resolve(null);
      return new Promise((resolve) => {
        const answered = (answer: unknown): void => {
          stop();
          waiting.delete(giveUp);
          resolve(answer);
        };
        const giveUp = (): void => answered(null);
        const stop = clock.after(ANSWER_LIMIT_MS, giveUp);
        waiting.add(giveUp);
        socket.emit(name, request, answered);
      });
    },
    close() {
      cancel();
      socket.removeAllListeners();
      socket.disconnect();
      nobodyAnswers();
    },
  };
}
