import * as Y from "yjs";
import type { Device, World } from "./world.ts";

/** From now on this device is not shown what another one writes, or nothing of what that one ever wrote. */
export function keepBack(world: World, device: Device): string {
  const others = world.devices.filter((other) => other !== device && sessionOf(other) !== null);
  const other = others[world.random.upTo(Math.max(1, others.length))];
  const session = other === undefined ? null : sessionOf(other);
  if (other === undefined || session === null) return "is kept from nothing: nobody wrote";
  const { outer } = other.document;
  const from = world.random.upTo(3) === 0 ? 0 : (outer.share.get(session)?._length ?? 0) + world.random.upTo(3);
  device.kept.keepBack(outer, session, from);
  device.wasKeptFrom = true;
  return `is kept from what ${other.name} writes, from ${from} on`;
}

/** The host shows everything again; what it dropped comes with the next line. */
export function showAll(world: World, device: Device): string {
  device.kept.release();
  world.cut(device, true);
  return "is shown everything again";
}

/** The one that a device's page writes now, once it began. */
function sessionOf({ document: { outer } }: Device): string | null {
  const [first] = outer.store.clients.get(outer.clientID) ?? [];
  const found = [...outer.share].find(([, type]) => first instanceof Y.Item && first.parent === type);
  return found?.[0] ?? null;
}
