import type { Device, World } from "./world.ts";

/** More would only make the schedule longer. */
const ROTATIONS_MAX = 5;

/** Somebody makes new keys: their device is in the new room at once, the others when they hear of it. */
export async function rotate(world: World, device: Device): Promise<string> {
  if (device.isOut || world.keyring.newest >= ROTATIONS_MAX) return "leaves the keys as they are";
  await learn(world, device);
  const lost = world.devices.find(({ slot, isOut, isSpare }) => slot === device.slot && isSpare && !isOut);
  const goes = lost !== undefined && lost !== device && world.random.upTo(2) === 0 ? lost : null;
  world.keyring.rotate(device.slot);
  if (goes !== null) world.signOut(goes);
  await world.accessChanged();
  await world.move(device, true);
  return goes === null ? "makes new keys" : `makes new keys and signs ${goes.name} out`;
}

export async function learn(world: World, device: Device): Promise<string> {
  if (device.isOut || device.era === world.keyring.newest) return "hears nothing new";
  await world.move(device, false);
  return "hears of the new keys";
}

export async function backUp(world: World): Promise<string> {
  await world.backUp();
  return "(the server makes a backup)";
}

/** The server's disk is that of yesterday: nobody is told, and everybody brings back what they have. */
export async function rollBack(world: World): Promise<string> {
  return (await world.rollBack()) ? "(the server is set back)" : "(there is no backup to set it back to)";
}
