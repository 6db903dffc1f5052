import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openWithLaptop } from "./anotherDevice.ts";
import { atStage, type Person, seen, valueOf, type World } from "./pairingWorld.ts";
import {
  allSaved,
  boxesShown,
  inEpoch,
  note,
  privateWord,
  recordsFor,
  share,
  sharedWord,
  stateFor,
  thisDeviceOf,
  until,
  vaultOf,
} from "./rotationSteps.ts";

let world: World;
let phone: Person;
let laptop: Person;
let bo: Person;

beforeEach(async () => {
  ({ world, phone, laptop, bo } = await openWithLaptop());
});
afterEach(() => world.end());

const NONE = { revoke: [], words: "" };

describe("a device is lost", { timeout: 40_000 }, () => {
  it("V30: Ada's laptop makes new keys and signs her phone out; what she and Bo write goes on", async () => {
    note(laptop, "mine", "before");
    share(laptop, "ours", "before");
    await allSaved(laptop);
    const lost = await thisDeviceOf(phone);
    const rooms = { mine: laptop.session.view().mine?.room, shared: laptop.session.view().shared?.room };
    valueOf(await laptop.session.rotating.makeNewKeys({ revoke: [lost], words: "" }));
    const { mine, shared, devices, ownKeys } = laptop.session.view();
    expect(mine?.room).toEqual({ ...rooms.mine, epoch: 1 });
    expect(shared?.room).toEqual({ ...rooms.shared, epoch: (rooms.shared?.epoch ?? 0) + 1 });
    expect(ownKeys).toBe("current");
    const state = await stateFor(laptop);
    expect(state.partners.a.revokedDevices).toEqual([lost]);
    expect(state.epochs.at(-1)?.reason).toBe("device-lost");
    const types = (await recordsFor(laptop)).slice(4).map(({ type }) => type);
    expect(types).toEqual(["partner-secret", "epoch", "device-revoked"]);
    expect(devices.some(({ id }) => id === lost)).toBe(false);

    await until(() => bo.session.view().shared?.room.epoch === shared?.room.epoch, "Bo is in the new room");
    share(bo, "bos", "after");
    share(laptop, "adas", "after");
    await until(() => sharedWord(laptop, "bos") === "after" && sharedWord(bo, "adas") === "after", "both go on");
    expect(sharedWord(bo, "ours")).toBe("before");
    await laptop.reopen();
    await atStage(laptop.session, "together");
    expect(privateWord(laptop, "mine")).toBe("before");
  });

  it("V31: the sockets of a phone that is signed out are closed within a second, and it says so", async () => {
    const lost = await thisDeviceOf(phone);
    await until(() => phone.session.view().shared?.status().connection === "online", "the phone is online");
    valueOf(await laptop.session.rotating.makeNewKeys({ revoke: [lost], words: "" }));
    const asOf = performance.now();
    await until(
      () =>
        [phone.session.view().mine, phone.session.view().shared].every((one) => one?.status().connection === "offline"),
      "both lines of the phone are closed",
    );
    expect(performance.now() - asOf).toBeLessThan(1_000);
    expect((await seen(phone.session, ({ problem }) => problem === "device-not-known")).stage).toBe("together");
  });

  it("V37: a phone that was signed out comes back with edits: they stay on it, readable, and nothing is sent", async () => {
    const lost = await thisDeviceOf(phone);
    await allSaved(phone);
    phone.network.isUp = false;
    phone.session.view().mine?.disconnect();
    phone.session.view().shared?.disconnect();
    share(phone, "phones", "written offline");
    note(phone, "phones", "noted offline");
    await phone.session.view().shared?.whenKept();
    await phone.closeTab();
    valueOf(await laptop.session.rotating.makeNewKeys({ revoke: [lost], words: "" }));
    phone.network.isUp = true;
    await phone.reopen();
    await seen(phone.session, ({ problem }) => problem === "device-not-known");
    expect([sharedWord(phone, "phones"), privateWord(phone, "phones")]).toEqual(["written offline", "noted offline"]);
    share(bo, "bos", "later");
    await until(() => sharedWord(laptop, "bos") === "later", "Bo and the laptop go on");
    expect([sharedWord(bo, "phones"), privateWord(laptop, "phones")]).toEqual([undefined, undefined]);
    expect(phone.session.view().shared?.status()).toMatchObject({ connection: "offline", saved: "kept" });
  });
});

describe("what stays", { timeout: 40_000 }, () => {
  it("V35: what Bo wrote offline in the epoch before is sealed again by him, with his next word", async () => {
    share(laptop, "ours", "before");
    await until(() => sharedWord(bo, "ours") === "before", "Bo has what was there");
    await bo.closeTab();
    bo.network.isUp = false;
    await bo.reopen();
    await atStage(bo.session, "together");
    bo.session.view().shared?.disconnect();
    share(bo, "bos", "written in the old room");
    await bo.session.view().shared?.whenKept();
    await bo.closeTab();
    valueOf(await laptop.session.rotating.makeNewKeys(NONE));
    bo.network.isUp = true;
    await bo.reopen();
    await until(() => bo.session.view().shared?.room.epoch === 2, "Bo is in the new room");
    share(bo, "bos second", "his next word");
    await until(() => sharedWord(laptop, "bos") === "written in the old room", "Ada reads what Bo wrote before");
    expect(bo.session.view().shared?.room).toEqual(laptop.session.view().shared?.room);
  });

  it("V33: the phone that stays is handed the new keys, and what it noted offline under the old ones comes along", async () => {
    await boxesShown(phone, laptop);
    await phone.closeTab();
    phone.network.isUp = false;
    await phone.reopen();
    await atStage(phone.session, "together");
    note(phone, "phones", "noted under the old key");
    await phone.session.view().mine?.whenKept();
    await phone.closeTab();
    valueOf(await laptop.session.rotating.makeNewKeys(NONE));
    phone.network.isUp = true;
    await phone.reopen();
    await inEpoch(phone, 1);
    await until(() => privateWord(laptop, "phones") === "noted under the old key", "the laptop has it");
    share(phone, "ours", "from the phone");
    await until(() => sharedWord(bo, "ours") === "from the phone", "Bo reads the phone under the new key");
    expect((await vaultOf(phone)).pastSecrets).toHaveProperty("0");
  });

  it("V33: keys that were made while the phone was open are taken up without a reload", async () => {
    await boxesShown(phone, laptop);
    valueOf(await laptop.session.rotating.makeNewKeys(NONE));
    await inEpoch(phone, 1);
    note(laptop, "mine", "under the new key");
    await until(() => privateWord(phone, "mine") === "under the new key", "the phone reads it");
  });

  it("V34: a device that was not handed the new keys is in no room under the old ones, keeps what is written, says so", async () => {
    await boxesShown(phone, laptop);
    // The phone has the 24 words still; the laptop has nothing but what is handed over.
    laptop.network.rewrites = (path, answer) => (path === "/api/keys/take" ? { ok: true, sealed: null } : answer);
    valueOf(await phone.session.rotating.makeNewKeys(NONE));
    const view = await seen(laptop.session, ({ problem }) => problem === "keys-renewed");
    expect(view).toMatchObject({ stage: "together", ownKeys: "outdated" });
    expect(view.mine?.room.epoch).toBe(0);
    await until(() => view.mine?.status().connection === "offline", "no line under the old key");
    expect(view.shared?.status().connection).toBe("offline");
    note(laptop, "laptops", "kept meanwhile");
    await view.mine?.whenKept();
    laptop.network.rewrites = (_path, answer) => answer;
    await laptop.reopen();
    await inEpoch(laptop, 1);
    await until(() => privateWord(phone, "laptops") === "kept meanwhile", "the phone has it");
  });
});
