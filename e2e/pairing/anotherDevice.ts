import { link } from "./linkedDevice.ts";
import { atStage, meet, openWorld, type Person, type World } from "./pairingWorld.ts";

/** Another device of somebody, linked the way people do. */
export async function anotherDevice(world: World, of: Person, name: string): Promise<Person> {
  const other = world.person(name);
  await atStage(other.session, "none");
  await link(of, other, name);
  await atStage(other.session, "together");
  return other;
}

/** Ada with a phone and a laptop, and Bo. */
export async function openWithLaptop(): Promise<
  Readonly<Record<"phone" | "laptop" | "bo", Person>> & { world: World }
> {
  const world = await openWorld();
  const [phone, bo] = [world.person("ada"), world.person("bo")];
  await meet(phone, bo);
  return { world, phone, laptop: await anotherDevice(world, phone, "adas-laptop"), bo };
}
