import type { DeviceId, Slot, SpaceId } from "../shared/base/ids.ts";
import type { LogRecord, RecordOf } from "../shared/seal/log/record.ts";
import type { Consequences } from "./http/doors.ts";
import type { LiveChannel } from "./live/liveChannel.ts";
import type { Store } from "./store/store.ts";
import type { Relay } from "./sync/relay.ts";

export interface Revoking extends Consequences {
  revokeDevice(space: SpaceId, device: DeviceId): Promise<boolean>;
  /** The device is gone already: its sockets close. */
  closeDevice(space: SpaceId, device: DeviceId): void;
  /** The same on this node alone, for whoever found out by looking. */
  closeHere(space: SpaceId, device: DeviceId): void;
}

/**
 * Where a record's effects on what is open right now are brought about: in one place, after it is on disk. Here at
 * once; other nodes are told to look.
 */
export function createConsequences(
  store: Store,
  live: LiveChannel,
  relay: Relay,
  sayLook: (space: SpaceId) => void,
): Revoking {
  function closeHere(space: SpaceId, device: DeviceId): void {
    live.closeDevice(device);
    relay.closeDevice({ space, device });
  }

  function closeDevice(space: SpaceId, device: DeviceId): void {
    closeHere(space, device);
    sayLook(space);
  }

  async function revokeDevice(space: SpaceId, device: DeviceId): Promise<boolean> {
    const revoked = await store.revokeDevice(device);
    if (!revoked.ok && revoked.problem !== "device-unknown") return false;
    closeDevice(space, device);
    return true;
  }

  /** A partner revokes devices of their own only; the record's signature says who that is. */
  async function revokeOwn(space: SpaceId, author: Slot, record: RecordOf<"device-revoked">): Promise<void> {
    const devices = await store.listDevices(space);
    const found = devices.find(({ device, slot }) => device === record.body.device && slot === author);
    if (found !== undefined && !(await revokeDevice(space, found.device)))
      throw new Error("a device could not be revoked");
  }

  return {
    revokeDevice,
    closeDevice,
    closeHere,
    invitationChanged: live.invitationChanged,
    ownChanged: live.ownChanged,
    async logGrew(space: SpaceId, record: LogRecord) {
      if (record.type === "device-revoked") await revokeOwn(space, record.author, record);
      await relay.accessChanged(space);
      live.logGrew(space, record.n);
      sayLook(space);
    },
  };
}
