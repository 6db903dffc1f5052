import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { counts, linked } from "./linkedDevice.ts";
import { atStage, databases, meet, openWorld, type Person, valueOf, type World } from "./pairingWorld.ts";
import { post } from "../post.ts";

let world: World;
let phone: Person;
let laptop: Person;
let bo: Person;

beforeEach(async () => {
  world = await openWorld();
  phone = world.person("adas-phone");
  laptop = world.person("adas-laptop");
  bo = world.person("bo");
  await meet(phone, bo);
  await linked(phone, laptop);
});
afterEach(() => world.end());

const isLoggedIn = async ({ network }: Person): Promise<boolean> => (await post<{ ok: boolean }>(network, "me", {})).ok;

describe("erasing everything on a device", { timeout: 30_000 }, () => {
  it("V252: takes it out of the list of Ada's devices and ends its login; Bo's hears nothing", async () => {
    const before = bo.session.view();
    await laptop.session.devices.erase();
    expect(laptop.session.view().stage).toBe("none");
    expect(await databases(laptop, (names) => names.length === 0)).toEqual([]);
    await counts(phone, 1);
    expect(await isLoggedIn(laptop)).toBe(false);
    const { stage, partnerKeys, problem } = bo.session.view();
    expect({ stage, partnerKeys, problem }).toEqual({
      stage: "together",
      partnerKeys: before.partnerKeys,
      problem: null,
    });
  });

  it("V252: behind a PIN that was forgotten too", async () => {
    valueOf(await laptop.session.locks.setPin("4711", null));
    await laptop.session.lock();
    await laptop.session.devices.erase();
    await atStage(laptop.session, "none");
    await counts(phone, 1);
    expect(await isLoggedIn(laptop)).toBe(false);
  });

  it("V252: without a server it waits for nobody, and the phone can still sign the device out", async () => {
    laptop.network.isUp = false;
    await laptop.session.devices.erase();
    expect(laptop.session.view().stage).toBe("none");
    expect(await databases(laptop, (names) => names.length === 0)).toEqual([]);
    const revoke = phone.session.view().devices.flatMap(({ id, isThis }) => (isThis ? [] : [id]));
    valueOf(await phone.session.rotating.makeNewKeys({ revoke, words: "" }));
    await counts(phone, 1);
  });
});
