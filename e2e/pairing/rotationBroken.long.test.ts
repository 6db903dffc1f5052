import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { anotherDevice, openWithLaptop } from "./anotherDevice.ts";
import { atStage, fragmentOf, type Person, seen, valueOf, type World } from "./pairingWorld.ts";
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

/** The tab dies in the moment in which the answer to the so-manieth such question is lost. */
function losesAnswerTo(person: Person, path: string, which: number): void {
  let asked = 0;
  let isDead = false;
  person.network.losesAnswer = (asking) => {
    if (asking === path && ++asked === which) isDead = true;
    return isDead;
  };
}

describe("a tab that dies while new keys are made", { timeout: 40_000 }, () => {
  it.each([
    ["the handover", "/api/keys/hand", 1],
    ["the succession", "/api/log/append", 1],
    ["the new key", "/api/log/append", 2],
    ["the signing out", "/api/log/append", 3],
    ["the ring", "/api/ring/write", 1],
  ])("V40: at %s goes on at the next start, and nothing is done twice", async (_step, path, which) => {
    note(laptop, "mine", "before");
    share(laptop, "ours", "before");
    await allSaved(laptop);
    // A third device stays, so that there is something to hand over.
    const tablet = await anotherDevice(world, laptop, "adas-tablet");
    await until(() => privateWord(tablet, "mine") === "before", "the tablet is here");
    await boxesShown(phone, laptop, tablet);
    const lost = await thisDeviceOf(phone);
    await phone.closeTab();
    const before = (await recordsFor(bo)).length;
    losesAnswerTo(laptop, path, which);
    expect(await laptop.session.rotating.makeNewKeys({ revoke: [lost], words: "" })).toMatchObject({ ok: false });
    await laptop.closeTab();
    laptop.network.losesAnswer = () => false;
    await laptop.reopen();
    await inEpoch(laptop, 1);
    await seen(laptop.session, ({ ownKeys }) => ownKeys === "current");
    await until(() => laptop.session.view().devices.every(({ id }) => id !== lost), "the phone is out");
    const added = (await recordsFor(bo)).slice(before).map(({ type }) => type);
    expect(added).toEqual(["partner-secret", "epoch", "device-revoked"]);
    expect((await vaultOf(laptop)).rotation).toBeNull();
    expect([privateWord(laptop, "mine"), sharedWord(laptop, "ours")]).toEqual(["before", "before"]);
    await inEpoch(tablet, 1);
    share(bo, "bos", "after");
    await until(() => sharedWord(tablet, "bos") === "after" && sharedWord(laptop, "bos") === "after", "all go on");
  });

  it("V40: without a connection nothing is begun, and it can be asked for again", async () => {
    laptop.network.isUp = false;
    expect(await laptop.session.rotating.makeNewKeys({ revoke: [], words: "" })).toMatchObject({ problem: "offline" });
    expect((await vaultOf(laptop)).rotation).toBeNull();
    laptop.network.isUp = true;
    valueOf(await laptop.session.rotating.makeNewKeys({ revoke: [], words: "" }));
    await inEpoch(laptop, 1);
  });

  it("V41: what lay under the keys of before opens after a restart: notes left in the old private room, and its copies", async () => {
    note(laptop, "mine", "in the room before");
    await allSaved(laptop);
    valueOf(await laptop.session.rotating.makeNewKeys({ revoke: [], words: "" }));
    await inEpoch(laptop, 1);
    // As if nothing had been carried yet when the tab died: the new room is empty on this disk.
    const { room } = laptop.session.view().mine ?? {};
    await laptop.closeTab();
    await erased(`${laptop.storage}/documents/${room?.space}/${room?.document}:1.0`);
    await laptop.reopen();
    await atStage(laptop.session, "together");
    expect(privateWord(laptop, "mine")).toBe("in the room before");
  });

  it("V42: alone, with a link out: the link ends first, and the new keys are granted to nobody's box of before", async () => {
    const cleo = world.person("cleo");
    valueOf(await cleo.session.invite("Cleo"));
    await atStage(cleo.session, "inviting");
    valueOf(await cleo.session.rotating.makeNewKeys({ revoke: [], words: "" }));
    await inEpoch(cleo, 1);
    expect(cleo.session.view().invitation?.state).toBe("withdrawn");
    const state = await stateFor(cleo);
    expect(state.epochs.map(({ reason }) => reason)).toEqual(["created", "invitation-ended", "device-lost"]);
    const dan = world.person("dan");
    valueOf(await dan.session.join(fragmentOf(valueOf(await cleo.session.invite("Cleo")).link), "Dan"));
    await Promise.all([atStage(cleo.session, "together"), atStage(dan.session, "together")]);
  });
});

function erased(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = request.onblocked = () => reject(new Error(`${name} could not be erased`));
  });
}
