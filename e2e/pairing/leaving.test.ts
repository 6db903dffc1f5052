import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deviceState, keptLog } from "../../client/platform/keys/deviceState.ts";
import { openVault } from "../../client/platform/keys/openVault.ts";
import { browserClock } from "../../client/platform/browser/browserClock.ts";
import { DAY_MS, isOnDisk, rowsOf, until, untilSwept, written } from "./leavingSteps.ts";
import { atStage, fragmentOf, meet, openWorld, type Person, seen, valueOf, type World } from "./pairingWorld.ts";

let world: World;
let ada: Person;
let bo: Person;

beforeEach(async () => {
  world = await openWorld();
  ada = world.person("ada");
  bo = world.person("bo");
});
afterEach(() => world.end());

const wordsOf = (person: Person, which: "mine" | "shared"): string | undefined =>
  person.session.view()[which]?.inner.getText("clause").toString();

/** No answer over HTTP, and sockets that reach nobody; gives back how it ends. */
function cutOff({ network }: Person): () => void {
  const real = network.WebSocket;
  network.isUp = false;
  const nowhere = class extends real {
    constructor() {
      super("ws://127.0.0.1:9/");
    }
  };
  Object.assign(network, { WebSocket: nowhere });
  return () => {
    network.isUp = true;
    Object.assign(network, { WebSocket: real });
  };
}

describe("closing", { timeout: 60_000 }, () => {
  it.each([
    ["V155: Ada, who made it,", () => [ada, bo] as const],
    ["V155: Bo, who joined it,", () => [bo, ada] as const],
  ])("%s closes the space alone, and the other reads that it is closed", async (_name, who) => {
    await meet(ada, bo);
    const [one, other] = who();
    for (const letters of ["words", "last ", "the "]) {
      one.session.view().shared?.inner.getText("clause").insert(0, letters);
      // Each in a change of its own: only the first of several leaves at once.
      await Promise.resolve();
    }
    valueOf(await one.session.leaving.close());
    expect(one.session.view().stage).toBe("closed");
    const view = await atStage(other.session, "closed");
    // What was typed a moment before is not cut off by the closing.
    await until(() => wordsOf(other, "shared") === "the last words", "the other reads the last words");
    expect(view.mine).not.toBeNull();
    await other.reopen();
    await atStage(other.session, "closed");
    await until(() => wordsOf(other, "shared") === "the last words", "it is there after a reload");
  });

  it("V156: closing is the same again and for both at once, and needs the line", async () => {
    await meet(ada, bo);
    ada.network.isUp = false;
    expect(await ada.session.leaving.close()).toEqual({ ok: false, problem: "offline" });
    expect(ada.session.view().stage).toBe("together");
    ada.network.isUp = true;
    const both = await Promise.all([ada.session.leaving.close(), bo.session.leaving.close()]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await ada.session.leaving.close()).ok).toBe(true);
    await Promise.all([atStage(ada.session, "closed"), atStage(bo.session, "closed")]);
  });

  it("V157: an offline device that wrote meanwhile opens nothing again: its words stay with it", async () => {
    await meet(ada, bo);
    await written(bo.session.view().shared, "before ");
    await until(() => wordsOf(ada, "shared") === "before ", "Ada has read it");
    const backOnline = cutOff(ada);
    await ada.reopen();
    await until(() => wordsOf(ada, "shared") === "before ", "Ada reads it without a connection");
    ada.session.view().shared?.inner.getText("clause").insert(0, "while away ");
    await ada.session.view().shared?.whenKept();
    valueOf(await bo.session.leaving.close());
    backOnline();
    await ada.reopen();
    await atStage(ada.session, "closed");
    await until(() => wordsOf(ada, "shared") === "while away before ", "Ada's own words stay with her");
    await bo.reopen();
    await atStage(bo.session, "closed");
    await until(() => bo.session.view().shared?.status().synced === true, "Bo has what the server has");
    expect(wordsOf(bo, "shared")).toBe("before ");
  });

  it("V157: a server that was restored from before the closing hears of it again from either of the two", async () => {
    await meet(ada, bo);
    valueOf(await ada.session.leaving.close());
    await Promise.all([atStage(ada.session, "closed"), atStage(bo.session, "closed")]);
    const last = rowsOf(world, "log_records");
    await Promise.all([ada.closeTab(), bo.closeTab()]);
    await world.forgetLastRecord();
    expect(rowsOf(world, "log_records")).toBe(last - 1);
    await bo.reopen();
    await until(() => rowsOf(world, "log_records") === last, "the closing is there again");
    expect(bo.session.view().stage).toBe("closed");
  });

  it("V157: a browser brought back from before the closing, keys and login and all, opens nothing again", async () => {
    await meet(ada, bo);
    await written(bo.session.view().shared, "before ");
    const old = world.person("bos-old-backup");
    await old.closeTab();
    const from = valueOf(await openVault(bo.storage, browserClock));
    const to = valueOf(await openVault(old.storage, browserClock));
    const device = valueOf(await from.read("device", deviceState));
    valueOf(await to.write({ device, log: valueOf(await from.read("log", keptLog)) }));
    from.close();
    to.close();
    for (const [name, value] of bo.network.cookies) old.network.cookies.set(name, value);
    valueOf(await ada.session.leaving.close());
    await atStage(bo.session, "closed");
    await old.reopen();
    await atStage(old.session, "closed");
    await until(() => wordsOf(old, "shared") === "before ", "what was shared is there to be read");
    old.session.view().shared?.inner.getText("clause").insert(0, "after ");
    old.session.view().shared?.flush();
    await written(old.session.view().mine, "my own notes go on");
    expect([wordsOf(ada, "shared"), wordsOf(bo, "shared")]).toEqual(["before ", "before "]);
  });

  it("V158: one's own notes go on in a closed space, on the server too", async () => {
    await meet(ada, bo);
    valueOf(await bo.session.leaving.close());
    await atStage(ada.session, "closed");
    await written(ada.session.view().mine, "still mine");
    world.clock.move(40 * DAY_MS);
    await ada.reopen();
    await atStage(ada.session, "closed");
    await until(() => wordsOf(ada, "mine") === "still mine", "it is there");
    await written(ada.session.view().mine, "and more: ");
  });
});

describe("taking what is mine away", { timeout: 60_000 }, () => {
  it("V159: not while two are together, and nothing is noted", async () => {
    await meet(ada, bo);
    expect(await ada.session.leaving.eraseOwn()).toEqual({ ok: false, problem: "no-space-here" });
    expect(ada.session.view().left).toBeNull();
    expect(rowsOf(world, "left_partners")).toBe(0);
  });

  it("V160: in a closed space Bo's private room and devices go, bytes and all, and Ada sees no difference", async () => {
    await meet(ada, bo);
    const bos = await written(bo.session.view().mine, "only Bo's");
    const adas = await written(ada.session.view().mine, "only Ada's");
    expect([isOnDisk(world, bos), isOnDisk(world, adas)]).toEqual([true, true]);
    valueOf(await bo.session.leaving.close());
    await atStage(ada.session, "closed");
    const before = { ...ada.session.view(), mine: null, shared: null };
    const askedBefore = ada.network.asked.length;
    valueOf(await bo.session.leaving.eraseOwn());
    expect(bo.session.view()).toMatchObject({ stage: "closed", left: "done" });
    expect([isOnDisk(world, bos), isOnDisk(world, adas)]).toEqual([false, true]);
    expect(rowsOf(world, "devices")).toBe(1);
    expect({ ...ada.session.view(), mine: null, shared: null }).toEqual(before);
    // Nothing came that made her device look.
    expect(ada.network.asked.length).toBe(askedBefore);
    // This device keeps its own copy until it is erased here, and asks nobody for anything.
    const asked = bo.network.asked.length;
    await bo.reopen();
    await atStage(bo.session, "closed");
    await until(() => wordsOf(bo, "mine") === "only Bo's", "it is there on this device");
    expect(bo.network.asked.length).toBe(asked);
  });

  it("V161: asked without a connection, or the answer lost, it is done later by itself", async () => {
    await meet(ada, bo);
    const bos = await written(bo.session.view().mine, "only Bo's");
    valueOf(await ada.session.leaving.close());
    await atStage(bo.session, "closed");
    bo.network.isUp = false;
    expect(await bo.session.leaving.eraseOwn()).toEqual({ ok: false, problem: "offline" });
    expect(bo.session.view().left).toBe("asked");
    expect(isOnDisk(world, bos)).toBe(true);
    bo.network.isUp = true;
    await bo.reopen();
    await until(() => !isOnDisk(world, bos), "it is done at the next start");

    ada.network.losesAnswer = (path) => path.endsWith("/erase");
    expect((await ada.session.leaving.eraseOwn()).ok).toBe(false);
    ada.network.losesAnswer = () => false;
    await ada.reopen();
    await atStage(ada.session, "closed");
    expect((await ada.session.leaving.eraseOwn()).ok).toBe(true);
  });

  it("V162: when both have left, nothing of the space is there but its name, which begins nothing", async () => {
    await meet(ada, bo);
    const shared = await written(ada.session.view().shared, "both of us");
    valueOf(await ada.session.leaving.close());
    await atStage(bo.session, "closed");
    valueOf(await ada.session.leaving.eraseOwn());
    expect(isOnDisk(world, shared)).toBe(true);
    valueOf(await bo.session.leaving.eraseOwn());
    const kept = ["rooms", "log_records", "devices", "credentials", "invitations", "signing_entries", "left_partners"];
    expect(kept.map((table) => rowsOf(world, table))).toEqual(kept.map(() => 0));
    expect(isOnDisk(world, shared)).toBe(false);
    expect(rowsOf(world, "ended_spaces")).toBe(1);
    await untilSwept(world, () => rowsOf(world, "retention_looks") === 0, "it was looked at once more");
  });

  it("V163: Bo, who joined and was not let in yet, takes everything of his away", async () => {
    const link = fragmentOf(valueOf(await ada.session.invite("Ada")).link);
    await ada.closeTab();
    valueOf(await bo.session.join(link, "Bo"));
    await atStage(bo.session, "waiting-for-partner");
    const bos = await written(bo.session.view().mine, "while waiting");
    valueOf(await bo.session.leaving.eraseOwn());
    expect(isOnDisk(world, bos)).toBe(false);
    expect(bo.session.view().stage).toBe("closed");
    expect(rowsOf(world, "devices")).toBe(1);
  });

  it("V163: Ada takes everything away while somebody waits to be let in: they read that it is closed", async () => {
    const link = fragmentOf(valueOf(await ada.session.invite("Ada")).link);
    // The news that somebody joined has not reached her.
    cutOff(ada);
    await ada.reopen();
    await atStage(ada.session, "inviting");
    valueOf(await bo.session.join(link, "Bo"));
    await atStage(bo.session, "waiting-for-partner");
    // Whatever this device was still asking about has been given up.
    await ada.session.begin();
    ada.network.isUp = true;
    valueOf(await ada.session.leaving.eraseOwn());
    expect(ada.session.view().left).toBe("done");
    await atStage(bo.session, "closed");
  });

  it("V163: whoever is alone takes everything away at once, an open invitation with it", async () => {
    const { link } = valueOf(await ada.session.invite("Ada"));
    const adas = await written(ada.session.view().mine, "begun alone");
    valueOf(await ada.session.leaving.eraseOwn());
    expect(isOnDisk(world, adas)).toBe(false);
    expect(["log_records", "invitations", "devices"].map((table) => rowsOf(world, table))).toEqual([0, 0, 0]);
    expect(await bo.session.look(link.slice(link.indexOf("#") + 1))).toEqual({ ok: false, problem: "link-unknown" });
    // What goes on here stays here.
    ada.session.view().mine?.inner.getText("clause").insert(0, "and after: ");
    expect((await ada.session.keepOnServer()).ok).toBe(true);
    expect(rowsOf(world, "log_records")).toBe(0);
    await seen(ada.session, ({ left }) => left === "done");
  });
});
