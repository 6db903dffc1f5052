import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { anotherDevice } from "./anotherDevice.ts";
import { link } from "./linkedDevice.ts";
import { atStage, fragmentOf, meet, openWorld, type Person, seen, valueOf, type World } from "./pairingWorld.ts";
import { post } from "../post.ts";

let world: World;
let ada: Person;
let bo: Person;
beforeEach(async () => {
  world = await openWorld();
  ada = world.person("ada");
  bo = world.person("bo");
});
afterEach(() => world.end());

const PASSPHRASE = "four quiet herons waiting";
const NEXT = "the lamp beside the stairs";

const notes = (person: Person): Map<string, unknown> =>
  new Map(person.session.view().mine?.inner.getMap("test").entries() ?? []);

async function write(person: Person, key: string, words: string): Promise<void> {
  const { mine } = await seen(person.session, (view) => view.mine !== null);
  mine?.inner.getMap("test").set(key, words);
  await mine?.whenSaved();
  await mine?.whenKept();
}

/** Woken by what arrives in the private document. */
function until(person: Person, is: () => boolean): Promise<void> {
  const { mine } = person.session.view();
  return new Promise((resolve) => {
    const look = (): void => {
      if (is()) resolve();
    };
    mine?.inner.on("afterTransaction", look);
    look();
  });
}

const asked = (person: Person) =>
  seen(person.session, ({ stage, lock }) => stage === "locked" && lock.asks === "passphrase");

describe("the passphrase before one's own notes", { timeout: 60_000 }, () => {
  it("V90: set, it is asked for at the next start, and a wrong one opens nothing", async () => {
    await meet(ada, bo);
    await write(ada, "one", "what nobody reads");
    valueOf(await ada.session.locks.setPassphrase(PASSPHRASE, null));
    expect(notes(ada).get("one")).toBe("what nobody reads");
    await ada.reopen();
    const view = await asked(ada);
    expect(view).toMatchObject({ mine: null, shared: null, slot: null, safetyWords: null });
    expect(await ada.session.unlock()).toEqual({ ok: false, problem: "locked" });
    expect(await ada.session.locks.enterPassphrase("four quiet herons")).toEqual({
      ok: false,
      problem: "passphrase-wrong",
    });
    expect(ada.session.view()).toMatchObject({ stage: "locked", mine: null });
    valueOf(await ada.session.locks.enterPassphrase(`  ${PASSPHRASE.replaceAll(" ", "   ")} `));
    await atStage(ada.session, "together");
    expect(notes(ada).get("one")).toBe("what nobody reads");
  });

  it("V91: nothing of it reaches Bo: not a record, not a room, not a byte of what he is sent", async () => {
    await meet(ada, bo);
    await write(ada, "one", "words");
    const seenBy = (): unknown => {
      const view = bo.session.view();
      return { view: { ...view, mine: null, shared: null }, shared: JSON.stringify(view.shared?.inner.toJSON()) };
    };
    const log = (): Promise<unknown> => post(bo.network, "log/read", { from: 0 });
    const before = [seenBy(), await log()];
    valueOf(await ada.session.locks.setPassphrase(PASSPHRASE, null));
    valueOf(await ada.session.locks.setPassphrase(NEXT, PASSPHRASE));
    valueOf(await ada.session.locks.removePassphrase(NEXT));
    await bo.session.view().shared?.whenSaved();
    expect([seenBy(), await log()]).toEqual(before);
  });

  it("V92: what lay under the key of before is gone from the server's disk", async () => {
    await meet(ada, bo);
    await write(ada, "one", "x".repeat(300));
    const entries = entriesOf(ada);
    expect(entries.some((entry) => isOnServer(entry))).toBe(true);
    valueOf(await ada.session.locks.setPassphrase(PASSPHRASE, null));
    await ada.session.view().mine?.whenSaved();
    await world.restart();
    expect(entries.filter((entry) => isOnServer(entry))).toHaveLength(0);
  });

  it("V94: Ada's laptop asks too, also while it is open, and brings along what it wrote meanwhile", async () => {
    await meet(ada, bo);
    const laptop = await anotherDevice(world, ada, "ada-laptop");
    await write(ada, "one", "from the phone");
    await until(laptop, () => notes(laptop).get("one") === "from the phone");
    laptop.network.isUp = false;
    valueOf(await ada.session.locks.setPassphrase(PASSPHRASE, null));
    laptop.session.view().mine?.inner.getMap("test").set("two", "from the laptop, offline");
    await laptop.session.view().mine?.whenKept();
    laptop.network.isUp = true;
    await laptop.reopen();
    await asked(laptop);
    valueOf(await laptop.session.locks.enterPassphrase(PASSPHRASE));
    await atStage(laptop.session, "together");
    expect(notes(laptop).get("two")).toBe("from the laptop, offline");
    await laptop.session.view().mine?.whenSaved();
    await until(ada, () => notes(ada).get("two") === "from the laptop, offline");
  });

  it("V95: changed and taken away only with the one that is there; afterwards nothing is asked", async () => {
    await meet(ada, bo);
    await write(ada, "one", "kept");
    valueOf(await ada.session.locks.setPassphrase(PASSPHRASE, null));
    expect(await ada.session.locks.setPassphrase(NEXT, null)).toMatchObject({ problem: "passphrase-wrong" });
    expect(await ada.session.locks.removePassphrase("not it at all")).toMatchObject({ problem: "passphrase-wrong" });
    expect(await ada.session.locks.setPassphrase("short", PASSPHRASE)).toMatchObject({ problem: "passphrase-short" });
    valueOf(await ada.session.locks.setPassphrase(NEXT, PASSPHRASE));
    await ada.reopen();
    await asked(ada);
    expect(await ada.session.locks.enterPassphrase(PASSPHRASE)).toMatchObject({ problem: "passphrase-wrong" });
    valueOf(await ada.session.locks.enterPassphrase(NEXT));
    await atStage(ada.session, "together");
    valueOf(await ada.session.locks.removePassphrase(NEXT));
    await ada.reopen();
    await atStage(ada.session, "together");
    expect(notes(ada).get("one")).toBe("kept");
  });

  it("V96: forgotten, an empty space begins and nothing is destroyed: remembered later, it all comes back", async () => {
    await meet(ada, bo);
    await write(ada, "one", "from before");
    valueOf(await ada.session.locks.setPassphrase(PASSPHRASE, null));
    await ada.reopen();
    await asked(ada);
    valueOf(await ada.session.locks.beginEmpty());
    await atStage(ada.session, "together");
    expect(notes(ada).size).toBe(0);
    expect(ada.session.view().lock).toMatchObject({ hasPassphrase: false, hasLost: true });
    await write(ada, "two", "since then");
    expect(await ada.session.locks.remember("something else entirely")).toMatchObject({ problem: "passphrase-wrong" });
    valueOf(await ada.session.locks.remember(PASSPHRASE));
    expect(Object.fromEntries(notes(ada))).toEqual({ one: "from before", two: "since then" });
    expect(ada.session.view().lock).toMatchObject({ hasPassphrase: false, hasLost: false });
    await ada.session.view().mine?.whenSaved();
    await ada.reopen();
    await atStage(ada.session, "together");
    expect(Object.fromEntries(notes(ada))).toEqual({ one: "from before", two: "since then" });
  });

  it("V97: set while nobody was told yet, it goes along when Ada joins Bo's space", async () => {
    valueOf(await ada.session.begin());
    await seen(ada.session, (view) => view.mine !== null);
    ada.session.view().mine?.inner.getMap("test").set("one", "written alone");
    valueOf(await ada.session.locks.setPassphrase(PASSPHRASE, null));
    valueOf(await ada.session.join(fragmentOf(valueOf(await bo.session.invite("Bo")).link), "Ada"));
    await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
    expect(notes(ada).get("one")).toBe("written alone");
    await ada.session.view().mine?.whenSaved();
    await ada.reopen();
    await asked(ada);
    valueOf(await ada.session.locks.enterPassphrase(PASSPHRASE));
    await atStage(ada.session, "together");
    expect(notes(ada).get("one")).toBe("written alone");
    const laptop = world.person("ada-laptop");
    await atStage(laptop.session, "none");
    await link(ada, laptop, "ada-laptop");
    await asked(laptop);
    valueOf(await laptop.session.locks.enterPassphrase(PASSPHRASE));
    await atStage(laptop.session, "together");
    await until(laptop, () => notes(laptop).get("one") === "written alone");
  });

  it("V98: without a connection nothing changes, and that is said", async () => {
    await meet(ada, bo);
    ada.network.isUp = false;
    expect(await ada.session.locks.setPassphrase(PASSPHRASE, null)).toMatchObject({ problem: "offline" });
    await ada.reopen();
    await seen(ada.session, (view) => view.mine !== null);
    expect(ada.session.view().lock).toMatchObject({ asks: "nothing", hasPassphrase: false });
  });
});

/** Some bytes out of the middle of each sealed entry of the private room, openers aside: those are short. */
function entriesOf(person: Person): Buffer[] {
  const outer = person.session.view().mine?.outer;
  const arrays = [...(outer?.share.keys() ?? [])].map((name) => outer?.getArray<Uint8Array>(name).toArray() ?? []);
  return arrays.flat().flatMap((entry) => (entry.length < 500 ? [] : [Buffer.from(entry.subarray(40, 140))]));
}

function isOnServer(bytes: Buffer): boolean {
  return readdirSync(world.folder).some((file) => readFileSync(join(world.folder, file)).includes(bytes));
}
