import type { WaitingDevice } from "../../client/platform/devices/bareDevice.ts";
import { atStage, type Person, seen, valueOf } from "./pairingWorld.ts";

/** The bare device shows its code, the other reads it and gives; done when the new one is in. */
export async function link(from: Person, to: Person, name = "Laptop"): Promise<WaitingDevice> {
  const waiting = valueOf(await to.session.devices.wait(name));
  const arrived = waiting.arrived();
  valueOf(await from.session.devices.give(waiting.text));
  valueOf(await arrived);
  return waiting;
}

/** Linked, and settled: the new one is in the space, and each of the two lists both. */
export async function linked(from: Person, to: Person): Promise<void> {
  await link(from, to);
  await Promise.all([counts(from, 2), counts(to, 2), atStage(to.session, "together")]);
}

/** Waits until this device knows of so many of its person's. */
export const counts = (person: Person, devices: number) =>
  seen(person.session, (view) => view.devices.length === devices);
