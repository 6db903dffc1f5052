import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { wordsFromKit } from "../../shared/seal/keys/kitWords.ts";
import { atStage, meet, openWorld, type Person, seen, valueOf, type World } from "./pairingWorld.ts";

const MINUTE_MS = 60_000;
const PIN = "260471";
let world: World;
let ada: Person;
let bo: Person;
beforeEach(async () => {
  world = await openWorld();
  ada = world.person("ada");
  bo = world.person("bo");
  valueOf(await ada.session.begin());
  await atStage(ada.session, "alone");
});
afterEach(() => world.end());

const asked = (person: Person, what: "pin" | "passphrase") =>
  seen(person.session, ({ stage, lock }) => stage === "locked" && lock.asks === what);

/** Wrong ones, with the waits between them gone by. */
async function wrongPins(times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    world.clock.move(61 * MINUTE_MS);
    await ada.session.locks.enterPin("0000");
  }
}

describe("the PIN of one device", { timeout: 120_000 }, () => {
  it("V100: set, it is asked for at the next start and after locking, and nothing is in memory before it", async () => {
    valueOf(await ada.session.locks.setPin(PIN, null));
    expect(ada.session.view()).toMatchObject({ stage: "alone", lock: { hasPin: true } });
    await ada.session.lock();
    await asked(ada, "pin");
    expect(await ada.session.unlock()).toMatchObject({ problem: "locked" });
    expect(await ada.session.setName("Ada")).toMatchObject({ problem: "locked" });
    expect(await ada.session.locks.enterPin("260472")).toMatchObject({ problem: "pin-wrong" });
    valueOf(await ada.session.locks.enterPin(PIN));
    await atStage(ada.session, "alone");
    await ada.reopen();
    expect(await asked(ada, "pin")).toMatchObject({ mine: null, slot: null });
    valueOf(await ada.session.locks.enterPin(PIN));
    await atStage(ada.session, "alone");
  });

  it("V101: wrong ones are counted on the disk, and waits grow; neither a reload nor another tab gives one more", async () => {
    valueOf(await ada.session.locks.setPin(PIN, null));
    await ada.reopen();
    await asked(ada, "pin");
    for (let i = 0; i < 5; i++)
      expect(await ada.session.locks.enterPin("0000")).toMatchObject({ problem: "pin-wrong" });
    expect(await ada.session.locks.enterPin(PIN)).toMatchObject({ problem: "wait-first" });
    await ada.reopen();
    await asked(ada, "pin");
    expect(await ada.session.locks.enterPin(PIN)).toMatchObject({ problem: "wait-first" });
    const other = ada.openTab();
    await seen(other, ({ stage }) => stage === "locked");
    expect(await other.locks.enterPin(PIN)).toMatchObject({ problem: "wait-first" });
    world.clock.move(MINUTE_MS);
    expect(await ada.session.locks.enterPin("0000")).toMatchObject({ problem: "pin-wrong" });
    world.clock.move(MINUTE_MS / 2);
    expect(await ada.session.locks.enterPin(PIN)).toMatchObject({ problem: "wait-first" });
    world.clock.move(MINUTE_MS);
    valueOf(await ada.session.locks.enterPin(PIN));
    await atStage(ada.session, "alone");
    await ada.session.lock();
    for (let i = 0; i < 4; i++)
      expect(await ada.session.locks.enterPin("0000")).toMatchObject({ problem: "pin-wrong" });
    valueOf(await ada.session.locks.enterPin(PIN));
  });

  it("V102: typed wrong twenty times nothing is destroyed: the 24 words open it, and the PIN is gone", async () => {
    const { mine } = ada.session.view();
    mine?.inner.getMap("test").set("one", "still here");
    await mine?.whenKept();
    const words = wordsFromKit(await kitOf(ada)).join(" ");
    valueOf(await ada.session.locks.setPin(PIN, null));
    await ada.reopen();
    await asked(ada, "pin");
    await wrongPins(20);
    expect(ada.session.view().lock.isPinOut).toBe(true);
    world.clock.move(61 * MINUTE_MS);
    expect(await ada.session.locks.enterPin(PIN)).toMatchObject({ problem: "pin-out" });
    await ada.reopen();
    await asked(ada, "pin");
    expect(await ada.session.locks.enterPin(PIN)).toMatchObject({ problem: "pin-out" });
    const others = wordsFromKit(crypto.getRandomValues(new Uint8Array(32))).join(" ");
    expect(await ada.session.locks.enterKitWords(others)).toMatchObject({ problem: "words-not-these" });
    expect(await ada.session.locks.enterKitWords("apple pear")).toMatchObject({ problem: "words-not-these" });
    valueOf(await ada.session.locks.enterKitWords(words));
    const open = await atStage(ada.session, "alone");
    expect(open.mine?.inner.getMap("test").get("one")).toBe("still here");
    expect(open.lock).toMatchObject({ hasPin: false, isPinOut: false });
  });

  it("V102: whoever is locked out for good can still erase this device and begin again", async () => {
    valueOf(await ada.session.locks.setPin(PIN, null));
    await ada.reopen();
    await asked(ada, "pin");
    await ada.session.wipe();
    expect(ada.session.view()).toMatchObject({ stage: "none", lock: { asks: "nothing", hasPin: false } });
    valueOf(await ada.session.begin());
    await atStage(ada.session, "alone");
    await ada.reopen();
    await atStage(ada.session, "alone");
  });

  it("V103: changed and taken away only by who knows it; its shape is four to twelve digits", async () => {
    for (const shape of ["123", "12ab", "1234567890123", ""])
      expect(await ada.session.locks.setPin(shape, null)).toMatchObject({ problem: "pin-shape" });
    valueOf(await ada.session.locks.setPin(PIN, null));
    expect(await ada.session.locks.setPin("111111", null)).toMatchObject({ problem: "pin-wrong" });
    expect(await ada.session.locks.removePin("0000")).toMatchObject({ problem: "pin-wrong" });
    expect(await ada.session.locks.prove("0000")).toMatchObject({ problem: "pin-wrong" });
    valueOf(await ada.session.locks.prove(PIN));
    valueOf(await ada.session.locks.setPin("111111", PIN));
    await ada.session.lock();
    expect(await ada.session.locks.enterPin(PIN)).toMatchObject({ problem: "pin-wrong" });
    valueOf(await ada.session.locks.enterPin("111111"));
    valueOf(await ada.session.locks.removePin("111111"));
    await ada.reopen();
    await atStage(ada.session, "alone");
  });

  it("V104: locked in one tab is locked in all, and each is opened by itself", async () => {
    const other = ada.openTab();
    await atStage(other, "alone");
    valueOf(await ada.session.locks.setPin(PIN, null));
    await seen(other, ({ lock }) => lock.hasPin);
    await ada.session.lock();
    const closed = await seen(other, ({ stage }) => stage === "locked");
    expect(closed).toMatchObject({ mine: null, lock: { asks: "pin" } });
    valueOf(await ada.session.locks.enterPin(PIN));
    await atStage(ada.session, "alone");
    expect(other.view().stage).toBe("locked");
    valueOf(await other.locks.enterPin(PIN));
    await atStage(other, "alone");
  });

  it("V105: locked while a PIN is being judged, it stays locked", async () => {
    valueOf(await ada.session.locks.setPin(PIN, null));
    await ada.session.lock();
    const judging = ada.session.locks.enterPin(PIN);
    await ada.session.lock();
    expect(await judging).toMatchObject({ problem: "locked" });
    expect(ada.session.view()).toMatchObject({ stage: "locked", mine: null, lock: { asks: "pin" } });
  });

  it("V106: with a passphrase beside it both are asked for, and an empty space is begun only behind the PIN", async () => {
    valueOf(await ada.session.locks.setPin(PIN, null));
    valueOf(await ada.session.locks.setPassphrase("four quiet herons", null));
    await ada.reopen();
    await asked(ada, "pin");
    expect(await ada.session.locks.beginEmpty()).toMatchObject({ problem: "locked" });
    valueOf(await ada.session.locks.enterPin(PIN));
    await asked(ada, "passphrase");
    valueOf(await ada.session.locks.enterPassphrase("four quiet herons"));
    await atStage(ada.session, "alone");
    await ada.session.lock();
    await asked(ada, "pin");
  });

  it("V107: Bo sees nothing of a lock, and what he writes meanwhile is there once it is open", async () => {
    await meet(ada, bo);
    await bo.session.view().shared?.whenSaved();
    const { shared } = bo.session.view();
    const before = { ...bo.session.view(), mine: null, shared: null };
    valueOf(await ada.session.locks.setPin(PIN, null));
    valueOf(await ada.session.locks.setIdle(5));
    await ada.session.lock();
    shared?.inner.getMap("test").set("word", "meanwhile");
    await shared?.whenSaved();
    expect({ ...bo.session.view(), mine: null, shared: null }).toEqual(before);
    valueOf(await ada.session.locks.enterPin(PIN));
    const open = await atStage(ada.session, "together");
    expect(open.lock.idleMinutes).toBe(5);
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (open.shared?.inner.getMap("test").get("word") === "meanwhile") resolve();
      };
      open.shared?.inner.on("afterTransaction", look);
      look();
    });
  });
});

/** Out of the vault, as nobody but this browser can. */
async function kitOf(person: Person): Promise<Uint8Array> {
  const database = await openDB(person.storage);
  const key = (await database.get("wrapping", "device")) as CryptoKey;
  const { iv, sealed } = (await database.get("secrets", "device")) as {
    iv: Uint8Array<ArrayBuffer>;
    sealed: ArrayBuffer;
  };
  database.close();
  const additionalData = new TextEncoder().encode("cg/v1/vault/device");
  const plaintext = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, key, sealed);
  const { kit } = JSON.parse(new TextDecoder().decode(plaintext)) as { kit: string };
  return new Uint8Array(Buffer.from(kit, "base64url"));
}
