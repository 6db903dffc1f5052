import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { anotherDevice } from "./anotherDevice.ts";
import { atStage, meet, openWorld, type Person, seen, valueOf, type World } from "./pairingWorld.ts";
import { allSaved, note, privateWord, until } from "./rotationSteps.ts";

const PASSPHRASE = "four quiet herons waiting";
let world: World;
let phone: Person;
let bo: Person;
beforeEach(async () => {
  world = await openWorld();
  phone = world.person("ada");
  bo = world.person("bo");
  await meet(phone, bo);
});
afterEach(() => world.end());

const asked = (person: Person) =>
  seen(person.session, ({ stage, lock }) => stage === "locked" && lock.asks === "passphrase");

describe("a passphrase, and Ada's other ways in", { timeout: 60_000 }, () => {
  it("V115: new keys on one device leave the passphrase before the notes, on the other device too", async () => {
    const laptop = await anotherDevice(world, phone, "adas-laptop");
    note(phone, "one", "from before");
    await allSaved(phone);
    valueOf(await phone.session.locks.setPassphrase(PASSPHRASE, null));
    await asked(laptop);
    valueOf(await laptop.session.locks.enterPassphrase(PASSPHRASE));
    await atStage(laptop.session, "together");
    await until(() => privateWord(laptop, "one") === "from before", "the laptop has it");
    valueOf(await laptop.session.rotating.makeNewKeys({ revoke: [], words: "" }));
    note(laptop, "two", "under new keys");
    await allSaved(laptop);
    await until(() => privateWord(phone, "two") === "under new keys", "the phone took the new keys up");
    for (const device of [phone, laptop]) {
      await device.reopen();
      const view = await asked(device);
      expect(view.mine).toBeNull();
      valueOf(await device.session.locks.enterPassphrase(PASSPHRASE));
      await atStage(device.session, "together");
      await until(() => privateWord(device, "two") === "under new keys", "all of it is there");
      expect(privateWord(device, "one")).toBe("from before");
    }
  });

  it("V115: the 24 words alone do not open the notes; with the passphrase they do", async () => {
    note(phone, "one", "only mine");
    await allSaved(phone);
    const { words } = valueOf(await phone.session.kit.show());
    valueOf(await phone.session.locks.setPassphrase(PASSPHRASE, null));
    await allSaved(phone);
    const found = world.person("whoever-found-the-words");
    await atStage(found.session, "none");
    valueOf(await found.session.kit.restore(words.join(" "), "laptop"));
    expect(await asked(found)).toMatchObject({ mine: null, shared: null });
    expect(await found.session.locks.enterPassphrase("not the right one")).toMatchObject({
      problem: "passphrase-wrong",
    });
    valueOf(await found.session.locks.enterPassphrase(PASSPHRASE));
    await atStage(found.session, "together");
    await until(() => privateWord(found, "one") === "only mine", "it opens");
  });
});
