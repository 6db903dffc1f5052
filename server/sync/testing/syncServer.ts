import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Clock } from "../../../shared/base/clock.ts";
import type { Bus } from "../../cluster/bus.ts";
import { type Room, roomName } from "../../../shared/base/room.ts";
import { createMemoryStore } from "../../store/memoryStore.ts";
import type { DeviceIdentity, Store } from "../../store/store.ts";
import { systemClock } from "../../systemClock.ts";
import { attachSync } from "../attachSync.ts";
import { createRelay, type Relay, type RoomAccess } from "../relay.ts";
import type { SyncLimits } from "../syncLimits.ts";
import { identities } from "./cast.ts";

export interface SyncServer {
  readonly url: string;
  readonly relay: Relay;
  readonly store: Store;
  /** What the space log would say; a test changes it and calls `relay.accessChanged`. */
  access: (who: DeviceIdentity, room: Room) => RoomAccess | Promise<RoomAccess>;
  /** Devices whose credential is gone. */
  readonly revoked: Set<string>;
  stop(): Promise<void>;
}

interface Options {
  readonly store?: Store;
  readonly clock?: Clock;
  readonly bus?: Bus;
  readonly limits?: Partial<SyncLimits>;
}

/** A real HTTP server with the relay behind it; who connects says so in a header, as a cookie would. */
export async function startSyncServer({
  store = createMemoryStore(),
  clock = systemClock,
  limits = {},
  bus,
}: Options = {}): Promise<SyncServer> {
  const relay = createRelay({ store, clock, limits, log: { info: () => {}, warn: () => {} }, ...(bus && { bus }) });
  const revoked = new Set<string>();
  const http = createServer();
  const server: SyncServer = {
    url: "",
    relay,
    store,
    revoked,
    access: (_who, _room) => "write",
    async stop() {
      await relay.drain();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await store.close();
    },
  };
  const door = attachSync({
    relay,
    ...(limits.frameBytes === undefined ? {} : { frameBytes: limits.frameBytes }),
    authorize: async (request: IncomingMessage) => {
      const name = String(request.headers["x-device"]);
      return revoked.has(name) ? null : (identities.get(name) ?? null);
    },
    roomAccess: async (who, room) => server.access(who, room),
  });
  http.on("upgrade", door.handleUpgrade);
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  return Object.assign(server, { url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}` });
}

export function pathOf(room: Room): string {
  return `/sync/${room.space}/${roomName(room)}`;
}
