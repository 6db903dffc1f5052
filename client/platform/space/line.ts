import type { Clock } from "../../../shared/base/clock.ts";
import type { SpaceId } from "../../../shared/base/ids.ts";
import type { Random } from "../../../shared/base/random.ts";
import type { Network } from "../http/network.ts";
import { type Live, openLive } from "../live/openLive.ts";

/**
 * Whether this device is online, from two witnesses: the live channel where there is one, and how the last
 * question over HTTP went. Nothing asked yet counts as online: no banner before there is a reason.
 */
export interface Line {
  isOnline(): boolean;
  /** The last HTTP question was answered, or not. */
  heard(isAnswered: boolean): void;
  /** Keeps the live channel open to the space that the server knows this device in; its cookie is fixed at opening. */
  follow(space: SpaceId | null): void;
  /** Over the live channel; null without one, see `openLive`. */
  ask(name: string, request: unknown): Promise<unknown>;
  close(): void;
}

/** Who is told, beside whoever looks for news, that the channel opened or shut and what came through it. */
export interface LineGuest {
  onLine(isOpen: boolean): void;
  onEvent?(event: unknown): void;
  onSigned?(n: number): void;
}

export function createLine(
  network: Network,
  ports: { readonly clock: Clock; readonly random: Random },
  listener: { onChange(): void; onNews(): void },
  guests: () => readonly LineGuest[],
): Line {
  let live: Live | null = null;
  let liveSpace: SpaceId | null = null;
  let isOnline = true;
  const set = (next: boolean): void => {
    if (next === isOnline) return;
    isOnline = next;
    listener.onChange();
  };
  return {
    isOnline: () => isOnline,
    heard: (isAnswered) => set(isAnswered),
    follow(space) {
      if (space === null || (live !== null && liveSpace === space)) return;
      live?.close();
      liveSpace = space;
      live = openLive(network, ports, {
        onOpen() {
          set(true);
          // What was announced while the line was down is found by asking.
          listener.onNews();
          for (const guest of guests()) guest.onLine(true);
        },
        onShut() {
          set(false);
          for (const guest of guests()) guest.onLine(false);
        },
        onNews: () => listener.onNews(),
        onEvent(event) {
          for (const guest of guests()) guest.onEvent?.(event);
        },
        onSigned(n) {
          for (const guest of guests()) guest.onSigned?.(n);
        },
      });
    },
    ask: (name, request) => live?.ask(name, request) ?? Promise.resolve(null),
    close() {
      live?.close();
      live = null;
    },
  };
}
