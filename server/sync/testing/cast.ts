import type { DeviceId, DocumentId, SpaceId } from "../../../shared/base/ids.ts";
import type { Room } from "../../../shared/base/room.ts";
import type { DeviceIdentity } from "../../store/store.ts";

/** Ada with two devices, Bo with one, and Cleo, who belongs to another space. */
const id = (letter: string): string => `${letter.repeat(21)}A`;

const OURS = id("s") as SpaceId;
const CLEOS = id("x") as SpaceId;

export const identities: ReadonlyMap<string, DeviceIdentity> = new Map([
  ["ada-phone", { space: OURS, slot: "a", device: id("p") as DeviceId }],
  ["ada-laptop", { space: OURS, slot: "a", device: id("t") as DeviceId }],
  ["bo", { space: OURS, slot: "b", device: id("b") as DeviceId }],
  ["cleo", { space: CLEOS, slot: "a", device: id("c") as DeviceId }],
]);

export type DeviceName = "ada-phone" | "ada-laptop" | "bo" | "cleo" | "nobody";

export function identityOf(name: DeviceName): DeviceIdentity {
  const identity = identities.get(name);
  if (!identity) throw new Error(`${name} has no identity`);
  return identity;
}

export const SHARED: Room = { space: OURS, document: id("d") as DocumentId, epoch: 1, generation: 0 };
export const ADAS_PRIVATE: Room = { space: OURS, document: id("a") as DocumentId, epoch: 0, generation: 0 };

/** Names of session roots. */
export const ADAS_SESSION = id("1");
export const BOS_SESSION = id("2");
