import type { IncomingMessage } from "node:http";
import type { Clock } from "../shared/base/clock.ts";
import type { DeviceId, SpaceId } from "../shared/base/ids.ts";
import type { Room } from "../shared/base/room.ts";
import type { RoomAccess } from "./access/roomAccess.ts";
import type { Log } from "./log.ts";
import type { Settings } from "./settings.ts";
import type { DeviceIdentity, Store } from "./store/store.ts";
import type { UpgradeHandler } from "./upgrades.ts";

/** What sync must do when the log changed or the server stops. */
export interface SyncControl {
  readonly upgrade: UpgradeHandler;
  closeDevice(device: DeviceId): void;
  /** Asks again who may do what in the space's rooms, and closes or narrows what is open. */
  accessChanged(space: SpaceId): void;
  drain(): Promise<void>;
}

interface SyncParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: Settings;
  readonly authorize: (request: IncomingMessage) => Promise<DeviceIdentity | null>;
  readonly roomAccess: (who: DeviceIdentity, room: Room) => Promise<RoomAccess>;
}

export function openSync(_parts: SyncParts): SyncControl {
  return {
    upgrade: (_request, socket) => socket.destroy(),
    closeDevice: () => {},
    accessChanged: () => {},
    drain: () => Promise.resolve(),
  };
}
