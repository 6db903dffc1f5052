import type { DeviceId } from "../../../shared/base/ids.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import type { DeviceState } from "../keys/deviceState.ts";

/** One of this person's own devices, as a screen names it. */
export interface MyDevice {
  readonly id: DeviceId;
  /** Empty when it never said one. */
  readonly name: string;
  readonly since: number;
  readonly isThis: boolean;
}

/** The oldest first: the one that the space was begun or joined on. */
export function myDevices({ ownDevices, thisDevice, ring }: DeviceState): readonly MyDevice[] {
  return ownDevices
    .map(({ device, addedAt }) => ({
      id: device,
      name: ring?.value.devices[device]?.name ?? "",
      since: addedAt,
      isThis: device === thisDevice,
    }))
    .toSorted((left, right) => left.since - right.since);
}

/** Those that came after the first, for as long as each of mine says so: somebody else may have linked them. */
export function newlyMine(devices: readonly MyDevice[], nowMs: number): readonly MyDevice[] {
  return devices.slice(1).filter(({ since }) => nowMs - since < LIMITS.deviceNoticeMs);
}
