import { link } from "./linkedDevice.ts";
import { atStage, type Person, type World } from "./pairingWorld.ts";

/** Another device of somebody, linked the way people do. */
export async function anotherDevice(world: World, of: Person, name: string): Promise<Person> {
  const other = world.person(name);
  await atStage(other.session, "none");
  await link(of, other, name);
  await atStage(other.session, "together");
  return other;
}
